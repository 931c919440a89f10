import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import * as topojsonClient from 'topojson-client';
import type { GeometryCollection, Topology as StockTopology } from 'topojson-specification';
import { geoPath } from 'd3';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { about as counties2017 } from '../../../data/geography/counties-2017.js';
import { about as counties2023 } from '../../../data/geography/counties-2023.js';
import * as topojson from '../../../src/topojson.js';

const section = /## Draw with it yourself\n([^]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const stock = readFileSync(createRequire(import.meta.url).resolve('us-atlas/counties-albers-10m.json'), 'utf8');

/** Kilobytes by which versions of brotli may differ. */
const tolerance = 1;

/** A row of the section's table: what is ours, and the stock file's. */
function row(what: string): string[] {
  const line = section.split('\n').find((each) => each.startsWith(`| ${what} |`)) ?? '';
  return line
    .split('|')
    .slice(2, 4)
    .map((cell) => cell.trim());
}

function kilobytes(text: string): number {
  return brotliCompressSync(text).length / 1000;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what the README says of drawing with the boundaries', () => {
  it('counts the units of both files', async () => {
    const { counties, states } = (await topojson.loadTopology()).objects;
    const { objects } = JSON.parse(stock) as StockTopology;
    const inStock = (name: string): number => (objects[name] as GeometryCollection).geometries.length;
    const said = (count: number): string => count.toLocaleString('en-US');
    expect(row('counties and their equivalents')).toEqual([counties.geometries.length, inStock('counties')].map(said));
    expect(row('states and territories')).toEqual([states.geometries.length, inStock('states')].map(said));
  });

  it('weighs both files', { timeout: 60_000 }, async () => {
    const [ours = NaN, theirs = NaN] = row('kB, brotli').map(Number);
    const measured = kilobytes(`${JSON.stringify(await topojson.loadTopology())}\n`);
    expect(Math.abs(ours - measured)).toBeLessThan(tolerance);
    expect(Math.abs(theirs - kilobytes(stock))).toBeLessThan(tolerance);
    expect(measured).toBeLessThan(theirs - tolerance);
  });

  it('weighs what loadTopology fetches, with 5.5 kB of code', () => {
    const data = ['geography/counties-2023.ts', 'gazetteer/gazetteer.ts'].map((file) => kilobytes(readFileSync(`data/${file}`, 'utf8')));
    const [ours = ''] = row('kB on the way to a page');
    expect(Math.abs(parseFloat(ours) - 5.5 - (data[0] ?? NaN) - (data[1] ?? NaN))).toBeLessThan(tolerance);
  });

  it('says how far lines are off', () => {
    const [, pixels, width] = /more than ([\d.]+) px on a map (\d+) px wide/.exec(section) ?? [];
    const largest = Math.max(...[counties2017, counties2023].map(({ largestDisplacement }) => largestDisplacement));
    expect(Number(pixels)).toBeCloseTo((largest * Number(width)) / topojson.sheet[2], 3);
  });

  it('draws every county and the borders of states', async () => {
    const drawn: string[][] = [];
    // As much of a selection as the example uses: what is joined to data has its paths written.
    const selection = (shapes: readonly unknown[]): object => ({
      append: () => selection(shapes),
      selectAll: () => selection(shapes),
      join: () => selection(shapes),
      data: selection,
      attr: (_: string, value: unknown) => {
        const values = shapes.map((shape) => (typeof value === 'function' ? (value as (shape: unknown) => unknown)(shape) : value));
        drawn.push(values.map(String));
        return selection(shapes);
      },
      text: (value: (shape: unknown) => string) => drawn.push(shapes.map(value)),
    });
    vi.stubGlobal('packages', {
      d3: { geoPath, select: () => selection([null]) },
      'topojson-client': topojsonClient,
      'agreement-map/topojson': topojson,
    });
    const [, example = ''] = /```js\n([^]*?)```/.exec(section) ?? [];
    const code = example.replace(/import (\{.*\}) from ('.*');/g, 'const $1 = globalThis.packages[$2];');
    await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
    const [, paths = [], fills = [], titles = [], borders = []] = drawn;
    expect(paths).toHaveLength(3233);
    expect(paths.every((path) => path.startsWith('M'))).toBe(true);
    expect(new Set(fills).size).toBe(2);
    expect(titles[0]).toBe('Autauga County, AL');
    expect(borders).toEqual([expect.stringMatching(/^M.{10000}/)]);
  });
});
