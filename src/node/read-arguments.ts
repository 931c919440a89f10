import { parseArgs } from 'node:util';
import type { FileFormat } from '../agreements/adapters/adapter-options.js';
import type { IceList } from '../agreements/ice/read-ice-table.js';
import { isDay, isToCome } from '../calendar/day.js';
import type { Level, Vintage } from '../geography/geography.js';
import type { ReadOptions } from './read-list.js';
import type { ConvertRequest } from './run-convert.js';
import { readRenderArguments } from './read-render-arguments.js';
import type { ReconcileRequest } from './run-reconcile.js';
import type { RenderRequest } from './run-render.js';
import type { UpdateRequest } from './run-update.js';
import type { ThemeCheckRequest } from './theme/run-theme-check.js';
import { UsageError } from './usage-error.js';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' }
  | ({ readonly command: 'reconcile' } & ReconcileRequest)
  | ({ readonly command: 'convert' } & ConvertRequest)
  | ({ readonly command: 'update' } & UpdateRequest)
  | ({ readonly command: 'render' } & RenderRequest)
  | ({ readonly command: 'theme-check' } & ThemeCheckRequest)
  | { readonly command: 'geography'; readonly vintage: Vintage; readonly level: Level; readonly out: string | null };

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  since: { type: 'string' },
  out: { type: 'string' },
  columns: { type: 'string' },
  format: { type: 'string' },
  'as-of': { type: 'string' },
  kind: { type: 'string' },
  from: { type: 'string' },
  'accept-loss': { type: 'boolean' },
  vintage: { type: 'string' },
  level: { type: 'string' },
  view: { type: 'string' },
  measure: { type: 'string' },
  compare: { type: 'string' },
  models: { type: 'string' },
  signers: { type: 'string' },
  within: { type: 'string' },
  theme: { type: 'string' },
  width: { type: 'string' },
  label: { type: 'string' },
  unit: { type: 'string' },
  breaks: { type: 'string' },
  source: { type: 'string' },
  lang: { type: 'string' },
  oembed: { type: 'string' },
  policy: { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** How a file is read, in the words of the tag. */
const ofReading = ['columns', 'format', 'as-of', 'kind'] as const;

/** Options that mean something to a command, besides `--help`. */
const allowedOptions: Readonly<Record<string, readonly (keyof Values)[]>> = {
  reconcile: ['json', 'since', ...ofReading],
  convert: ['out', ...ofReading],
  update: ['out', 'from', 'accept-loss'],
  geography: ['vintage', 'level', 'out'],
  'theme-check': [],
  render: [
    ...([
      'out',
      'level',
      'view',
      'measure',
      'models',
      'signers',
      'as-of',
      'compare',
      'within',
      'vintage',
      'theme',
      'width',
      'label',
    ] as const),
    ...(['unit', 'breaks', 'source', 'lang', 'columns', 'format', 'oembed', 'policy'] as const),
  ],
};

/** @throws {UsageError} with a sentence that says what is wrong. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help || command === 'help') return { command: 'help' };
  const allowed = allowedOptions[command ?? ''];
  if (!allowed)
    throw new UsageError(
      command === undefined
        ? 'Say what to do: reconcile, convert, update, geography, render or theme-check.'
        : `There is no command "${command}"; the commands are reconcile, convert, update, geography, render and theme-check.`,
    );
  const foreign = (Object.keys(values) as (keyof Values)[]).find((name) => !allowed.includes(name));
  if (foreign) throw new UsageError(`${command} takes no option --${foreign}.`);
  if (command === 'geography') return readGeographyArguments(values, files);
  if (command === 'render') return { command, ...readRenderArguments({ ...values, format: readReadOptions(values).format }, files) };
  if (files.length === 0) throw new UsageError(`${command} needs at least one file.`);
  if (command === 'theme-check') return { command, files };
  if (command === 'update') return readUpdateArguments(values, files);
  const reading = readReadOptions(values);
  if (command === 'reconcile') return { command, files, json: values.json ?? false, since: values.since ?? null, options: reading };
  return { command: 'convert', files, out: outputFile(values.out), options: reading };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    // Node's own sentence ends in advice on quoting, which is of no use here.
    const [sentence = ''] = (cause as Error).message.split('. ');
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`, { cause });
  }
}

function readGeographyArguments({ vintage = '2023', level = 'county', out }: Values, files: readonly string[]): Request {
  if (files.length > 0) throw new UsageError(`geography reads no file, such as "${files[0]}": name the one to write after --out.`);
  if (vintage !== '2017' && vintage !== '2023') throw new UsageError(`There are boundaries of 2017 and 2023, not of "${vintage}".`);
  if (level !== 'county' && level !== 'state') throw new UsageError(`There are the levels county and state, not "${level}".`);
  if (out !== undefined && !/\.(json|topojson)$/i.test(out)) throw new UsageError(`geography writes .json and .topojson, not "${out}".`);
  return { command: 'geography', vintage: vintage === '2017' ? 2017 : 2023, level, out: out ?? null };
}

function readUpdateArguments({ out, from, 'accept-loss': isLossAccepted = false }: Values, paths: readonly string[]): Request {
  if (out === undefined) throw new UsageError('update needs --out and the name of a folder.');
  if (/\.(json|csv)$/i.test(out)) throw new UsageError(`update writes agreements.json into a folder: --out "${out}" names a file.`);
  const start = from === undefined || from === 'bundled' ? (from ?? null) : { file: from };
  return { command: 'update', paths, out, from: start, isLossAccepted };
}

function readReadOptions({ columns, format, 'as-of': asOf, kind }: Values): ReadOptions {
  if (asOf !== undefined && !isDay(asOf)) throw new UsageError(`--as-of takes a day such as 2025-06-06, not "${String(asOf)}".`);
  if (asOf !== undefined && isToCome(asOf)) throw new UsageError(`--as-of takes a day that has come, not ${asOf}.`);
  return { columns, format: oneOf('format', formats, format), asOf, kind: oneOf('kind', kinds, kind) };
}

const formats = ['csv', 'tsv', 'json', 'xlsx', 'ice'] as const satisfies readonly FileFormat[];
const kinds = ['participating', 'pending'] as const satisfies readonly IceList[];

function oneOf<T extends string>(option: string, allowed: readonly T[], text?: string): T | undefined {
  if (text === undefined) return undefined;
  const word = allowed.find((each) => String(each) === text);
  if (word === undefined) throw new UsageError(`--${option} takes ${allowed.join(', ')}, not "${text}".`);
  return word;
}

function outputFile(out: string | undefined): string {
  if (out === undefined) throw new UsageError('convert needs --out and the name of a .json or .csv file.');
  if (!/\.(json|csv)$/i.test(out)) throw new UsageError(`convert writes .json and .csv, not "${out}".`);
  return out;
}
