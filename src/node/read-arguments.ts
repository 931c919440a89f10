import { parseArgs } from 'node:util';
import type { Level, Vintage } from '../geography/geography.js';
import type { UpdateRequest } from './run-update.js';
import { UsageError } from './usage-error.js';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'reconcile'; readonly files: readonly string[]; readonly json: boolean; readonly since: string | null }
  | { readonly command: 'convert'; readonly files: readonly string[]; readonly out: string }
  | ({ readonly command: 'update' } & UpdateRequest)
  | { readonly command: 'geography'; readonly vintage: Vintage; readonly level: Level; readonly out: string | null };

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  since: { type: 'string' },
  out: { type: 'string' },
  from: { type: 'string' },
  'accept-loss': { type: 'boolean' },
  vintage: { type: 'string' },
  level: { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Options that mean something to a command, besides `--help`. */
const allowedOptions: Readonly<Record<string, readonly (keyof Values)[]>> = {
  reconcile: ['json', 'since'],
  convert: ['out'],
  update: ['out', 'from', 'accept-loss'],
  geography: ['vintage', 'level', 'out'],
};

/** @throws UsageError with a sentence that says what is wrong. */
export function readArguments(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help || command === 'help') return { command: 'help' };
  const allowed = allowedOptions[command ?? ''];
  if (!allowed)
    throw new UsageError(
      command === undefined
        ? 'Say what to do: reconcile, convert, update or geography.'
        : `There is no command "${command}"; the commands are reconcile, convert, update and geography.`,
    );
  const foreign = (Object.keys(values) as (keyof Values)[]).find((name) => !allowed.includes(name));
  if (foreign) throw new UsageError(`${command} takes no option --${foreign}.`);
  if (command === 'geography') return readGeographyArguments(values, files);
  if (files.length === 0) throw new UsageError(`${command} needs at least one file.`);
  if (command === 'reconcile') return { command, files, json: values.json ?? false, since: values.since ?? null };
  if (command === 'update') return readUpdateArguments(values, files);
  return { command: 'convert', files, out: outputFile(values.out) };
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

function outputFile(out: string | undefined): string {
  if (out === undefined) throw new UsageError('convert needs --out and the name of a .json or .csv file.');
  if (!/\.(json|csv)$/i.test(out)) throw new UsageError(`convert writes .json and .csv, not "${out}".`);
  return out;
}
