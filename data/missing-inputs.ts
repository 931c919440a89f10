import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A folder named on the command line, as the address that file names in it are resolved against. */
export function folderAt(path: string): URL {
  return pathToFileURL(`${path}/`);
}

/** Which of the files that a build reads are not in a folder. */
export function missingInputs(folder: URL, names: readonly string[]): string[] {
  return names.filter((name) => !existsSync(new URL(name, folder)));
}
