#!/usr/bin/env node
import { inspect } from 'node:util';
import { writeOut } from './for-terminal.js';
import { run } from './run.js';

// A reader such as `head` may leave before the end; that is its choice, not a failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

/** The program's own fault, as `sysexits.h` numbers it, so that it does not pass for one of the list. */
const softwareFault = 70;

run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then(
  (code) => (process.exitCode = code),
  (fault: unknown) => {
    process.stderr.write(`${writeOut(inspect(fault))}\n`);
    process.exitCode = softwareFault;
  },
);
