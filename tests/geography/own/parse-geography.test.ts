import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GeographyError } from '../../../src/geography/own/geography-error.js';
import { parseGeography } from '../../../src/geography/own/parse-geography.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('parseGeography', () => {
  it('reads JSON, after a byte order mark too', () => {
    expect(parseGeography(bytesOf('\uFEFF {"type": "Topology"}\n'), 'The file')).toEqual({ type: 'Topology' });
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', bytesOf(' \n'), 'The file is empty.'],
    ['a web page', bytesOf('\n<!doctype html><title>404'), 'The file is a web page or other markup, and not TopoJSON or GeoJSON.'],
    ['half a file', bytesOf('{"type": "Topology", "arcs": [[['), 'The file is not JSON, or was cut short.'],
    ['a text', bytesOf('type,arcs'), 'The file is not JSON, or was cut short.'],
    ['too many brackets', bytesOf('['.repeat(1_000_000)), 'The file is not JSON, or was cut short.'],
    ['gzip', gzipSync('{}'), 'The file is packed with gzip: unpack it, or have its server say “Content-Encoding: gzip”.'],
    ['a ZIP archive', bytesOf('PK\u0003\u0004…'), 'The file is a ZIP archive: unpack it, and give the TopoJSON or GeoJSON file in it.'],
    ['a shapefile', Uint8Array.of(0, 0, 0x27, 0x0a, 0), 'The file is a shapefile: convert it to TopoJSON or GeoJSON.'],
  ])('refuses %s in a sentence', (_, bytes, message) => {
    const parse = (): unknown => parseGeography(bytes, 'The file');
    expect(parse).toThrow(GeographyError);
    expect(parse).toThrow(message);
  });
});
