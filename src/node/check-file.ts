import { stat } from 'node:fs/promises';
import { DataError } from '../agreements/data-error.js';
import { maxBytes } from '../agreements/tables/limits.js';

/**
 * Asked before reading, so that a file of gigabytes is refused and not loaded.
 *
 * @throws {DataError} with a sentence when the file is not there, is a folder or a device, or is larger than {@link maxBytes}.
 */
export async function checkFile(file: string): Promise<void> {
  const stats = await stat(file).catch((cause: unknown) => {
    throw new DataError(`${file} could not be read: ${reason(cause)}.`, { file }, { cause });
  });
  if (stats.isDirectory()) throw new DataError(`${file} could not be read: it is a folder.`, { file });
  // A device or a pipe has no size, and may have no end.
  if (!stats.isFile()) throw new DataError(`${file} could not be read: it is not a regular file.`, { file });
  if (stats.size > maxBytes)
    throw new DataError(`${file} is larger than ${maxBytes / 1e6} MB, which is more than this program reads.`, { file });
}

function reason(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'there is no such file' : message;
}
