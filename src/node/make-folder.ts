import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DataError } from '../agreements/data-error.js';

/**
 * Makes a folder, and those above it.
 *
 * @throws {DataError} where it cannot be made, or where a file has its name
 */
export async function makeFolder(folder: string): Promise<void> {
  await make(folder).catch((cause: unknown) => {
    throw new DataError(`${folder} could not be made a folder: ${(cause as Error).message}.`, { file: folder }, { cause });
  });
}

// Node's own `recursive` never ends where the system says that what is above is not there although it is, as below /proc.
async function make(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw cause;
    await make(dirname(path));
    await mkdir(path);
  }
}
