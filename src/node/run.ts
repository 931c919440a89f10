import { DataError } from '../agreements/data-error.js';
import { errorSentence } from '../scene/words/problems.js';
import { forCommandLine } from './for-command-line.js';
import type { ExitCode } from './exit-code.js';
import { forTerminal } from './for-terminal.js';
import { help } from './help.js';
import type { Output } from './output.js';
import { readArguments } from './read-arguments.js';
import { runConvert } from './run-convert.js';
import { runGeography } from './run-geography.js';
import { runReconcile } from './run-reconcile.js';
import { runRender } from './run-render.js';
import { runUpdate } from './run-update.js';
import { runThemeCheck } from './theme/run-theme-check.js';
import { UsageError } from './usage-error.js';

/** Runs a command line. Every fault of the input is a sentence and an exit code; what is thrown is a fault of this program. */
export async function run(args: readonly string[], given: Output): Promise<ExitCode> {
  const output = forTerminal(given);
  try {
    const request = readArguments(args);
    if (request.command === 'reconcile') return await runReconcile(request, output);
    if (request.command === 'convert') return await runConvert(request, output);
    if (request.command === 'update') return await runUpdate(request, output);
    if (request.command === 'geography') return await runGeography(request, output);
    if (request.command === 'render') return await runRender(request, output);
    if (request.command === 'theme-check') return await runThemeCheck(request, output);
    output.out(help);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) output.err(`${error.message} Try agreement-map --help.\n`);
    else if (error instanceof DataError) output.err(`${forCommandLine(errorSentence(error))}\n`);
    else throw error;
    return 2;
  }
}
