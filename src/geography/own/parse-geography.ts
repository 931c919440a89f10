import { GeographyError } from './geography-error.js';
import type { OtherGeography } from './geography-sentences.js';

/** What files begin with that are packed, or of another kind. */
const otherFiles: readonly (readonly [bytes: readonly number[], kind: OtherGeography])[] = [
  [[0x1f, 0x8b], 'gzip'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x00, 0x00, 0x27, 0x0a], 'shapefile'],
];

/**
 * The object that a file of TopoJSON or GeoJSON holds.
 * @param file how it is called
 * @throws {GeographyError} with a sentence that says what the file is instead
 */
export function parseGeography(bytes: Uint8Array, file: string): unknown {
  const other = otherFiles.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (other) throw new GeographyError('other-file', { file, kind: other[1] });
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') throw new GeographyError('other-file', { file, kind: 'empty' });
  if (text.startsWith('<')) throw new GeographyError('other-file', { file, kind: 'markup' });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GeographyError('other-file', { file, kind: 'not-json' }, { cause });
  }
}
