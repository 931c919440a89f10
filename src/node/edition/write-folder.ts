import { access, constants, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError } from '../../agreements/data-error.js';

/** What a file of an edition holds. */
export type Content = string | Uint8Array;

/** The file by which a folder is known for an edition. */
export const manifestName = 'manifest.json';

/**
 * Writes a folder so that under its name it is whole or as it was before: beside its place first, and then moved there. A folder that
 * holds an edition is replaced, with all that is in it.
 *
 * @throws {DataError} with a sentence when it cannot be written, or holds something else
 */
export async function writeFolder(folder: string, files: ReadonlyMap<string, Content>): Promise<void> {
  const place = folder.replace(/(?<=[^/\\])[/\\]+$/, '');
  const [part, old] = [`${place}.${process.pid}.part`, `${place}.${process.pid}.old`];
  try {
    const isThere = await isReplaceable(place);
    await mkdir(part);
    try {
      await Promise.all([...files].map(([name, content]) => writeFile(join(part, name), content)));
      if (isThere) await rename(place, old);
      await rename(part, place).catch(async (cause: unknown) => {
        if (isThere) await rename(old, place);
        throw cause;
      });
    } catch (cause) {
      await rm(part, { recursive: true, force: true });
      throw cause;
    }
    await rm(old, { recursive: true, force: true });
  } catch (cause) {
    throw new DataError(`${folder} could not be written: ${reason(cause)}.`, { file: folder }, { cause });
  }
}

/** @throws {Error} where there is something that nobody may write over */
async function isReplaceable(place: string): Promise<boolean> {
  const before = await stat(place).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (before === null) return false;
  if (!before.isDirectory()) throw new TypeError('it is a file');
  // It could be moved away all the same, and then not be emptied.
  await access(place, constants.W_OK);
  const names = await readdir(place);
  if (names.length > 0 && !names.includes(manifestName)) throw new TypeError('it holds other files, so name a new folder');
  return true;
}

function reason(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such folder to write it in';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'its folder may not be written to';
  return message;
}
