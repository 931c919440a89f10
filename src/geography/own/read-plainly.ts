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
    throw new GeographyError(
      'The geography could not be read: part of it throws an error when it is looked at. It has to be plain data, as a file of TopoJSON or GeoJSON has it.',
      { cause },
    );
  }
}
