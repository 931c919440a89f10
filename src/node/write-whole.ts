import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { DataError } from '../agreements/data-error.js';

/**
 * Writes a file so that under its name it is whole or as it was before: beside its place first, and then moved there.
 *
 * @throws {DataError} with a sentence when it cannot be written.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    // Another name for a file stays one.
    const target = await realpath(file).catch(() => file);
    const before = await stat(target).catch(() => null);
    // A pipe or a device, such as /dev/stdout, cannot be replaced. A folder says so when it is written to.
    if (before !== null && !before.isFile()) await writeFile(target, text);
    else await replace(target, text, before?.mode);
  } catch (cause) {
    throw new DataError(`${file} could not be written: ${reason(cause)}.`, { file }, { cause });
  }
}

async function replace(target: string, text: string, mode: number | undefined): Promise<void> {
  const part = `${target}.${process.pid}.part`;
  try {
    await writeFile(part, text, { mode });
    await rename(part, target);
  } catch (cause) {
    await rm(part, { force: true });
    throw cause;
  }
}

function reason(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such folder';
  return code === 'EISDIR' ? 'it is a folder' : message;
}
