import { GeographyError } from './geography-error.js';

/** What files begin with that are packed, or of another kind, and what to do with them. */
const otherFiles: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x1f, 0x8b], 'is packed with gzip: unpack it, or have its server say “Content-Encoding: gzip”'],
  [[0x50, 0x4b, 0x03, 0x04], 'is a ZIP archive: unpack it, and give the TopoJSON or GeoJSON file in it'],
  [[0x00, 0x00, 0x27, 0x0a], 'is a shapefile: convert it to TopoJSON or GeoJSON'],
];

/**
 * The object that a file of TopoJSON or GeoJSON holds.
 * @param what the file, for messages: `The geography us.json`
 * @throws {GeographyError} with a sentence that says what the file is instead
 */
export function parseGeography(bytes: Uint8Array, what: string): unknown {
  const other = otherFiles.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (other) throw new GeographyError(`${what} ${other[1]}.`);
  const text = new TextDecoder().decode(bytes).trim();
  if (text === '') throw new GeographyError(`${what} is empty.`);
  if (text.startsWith('<')) throw new GeographyError(`${what} is a web page or other markup, and not TopoJSON or GeoJSON.`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new GeographyError(`${what} is not JSON, or was cut short.`, { cause });
  }
}
