import { GeographyError } from './geography-error.js';

/**
 * Runs what reads an object that a page gave. A getter or a proxy in it may throw anything at all.
 * @throws {GeographyError} as `read` does, and where something in the object throws
 */
export function readPlainly<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof GeographyError) throw cause;
    throw new GeographyError('throws-when-read', {}, { cause });
  }
}
