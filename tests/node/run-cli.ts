import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/node/run.js';

/** What a run of the program gave. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line inside this process. */
export async function runCli(...args: readonly string[]): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  const code = await run(args, { out: (text) => (stdout += text), err: (text) => (stderr += text) });
  return { code, stdout, stderr };
}

/** Writes files into a new folder of their own and gives their paths. */
export function files<Name extends string>(contents: Readonly<Record<Name, string | Uint8Array>>): Record<Name, string> {
  const folder = mkdtempSync(join(tmpdir(), 'agreement-map-'));
  const written = Object.entries<string | Uint8Array>(contents).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return [name, join(folder, name)];
  });
  return Object.fromEntries(written) as Record<Name, string>;
}
