import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.js';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'reconcile'; readonly files: readonly string[]; readonly json: boolean; readonly since: string | null }
  | { readonly command: 'convert'; readonly files: readonly string[]; readonly out: string };

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  since: { type: 'string' },
  out: { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Options that mean something to a command, besides `--help`. */
const allowedOptions: Readonly<Record<string, readonly (keyof Values)[]>> = {
  reconcile: ['json', 'since'],
  convert: ['out'],
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
        ? 'Say what to do: reconcile or convert.'
        : `There is no command "${command}"; the commands are reconcile and convert.`,
    );
  const foreign = (Object.keys(values) as (keyof Values)[]).find((name) => !allowed.includes(name));
  if (foreign) throw new UsageError(`${command} takes no option --${foreign}.`);
  if (files.length === 0) throw new UsageError(`${command} needs at least one file.`);
  if (command === 'reconcile') return { command, files, json: values.json ?? false, since: values.since ?? null };
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

function outputFile(out: string | undefined): string {
  if (out === undefined) throw new UsageError('convert needs --out and the name of a .json or .csv file.');
  if (!/\.(json|csv)$/i.test(out)) throw new UsageError(`convert writes .json and .csv, not "${out}".`);
  return out;
}
