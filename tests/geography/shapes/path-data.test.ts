import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arcs, precision, type Ring } from '../../../src/geography/shapes/arcs.js';
import { writePath } from '../../../src/geography/shapes/path-data.js';

type Points = readonly (readonly [number, number])[];

/** Arcs through points in tenths. */
function arcsOf(lines: readonly Points[]): Arcs {
  const ends = lines.map((_, i) => 2 * lines.slice(0, i + 1).flat().length);
  return { points: Int32Array.from(lines.flat(2)), from: Int32Array.from([0, ...ends.slice(0, -1)]), to: Int32Array.from(ends) };
}

/** What a pen does that follows path data as the SVG grammar has it: the points of each line in tenths, and whether it is closed. */
function follow(path: string): { points: [number, number][]; isClosed: boolean }[] {
  const lines: { points: [number, number][]; isClosed: boolean }[] = [];
  for (const [, letter = '', numbers = ''] of path.matchAll(/([Mmlz])([^Mmlz]*)/g)) {
    const values = [...numbers.matchAll(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)].map(([text]) => Math.round(Number(text) * precision));
    const line = lines[lines.length - 1];
    let [x, y] = line?.points[line.points.length - 1] ?? [0, 0];
    if (letter === 'z' && line) line.isClosed = true;
    for (let i = 0; i < values.length; i += 2) {
      const isAbsolute = letter === 'M';
      x = (values[i] as number) + (isAbsolute ? 0 : x);
      y = (values[i + 1] as number) + (isAbsolute ? 0 : y);
      if (letter !== 'l' && i === 0) lines.push({ points: [[x, y]], isClosed: false });
      else lines[lines.length - 1]?.points.push([x, y]);
    }
  }
  return lines;
}

const point = fc.tuple(fc.integer({ min: -12_000, max: 12_000 }), fc.integer({ min: -40, max: 40 }));
const arcLists = fc.array(fc.array(point, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 6 });

describe('writePath', () => {
  it('writes what a pen can follow, to the tenth, forwards and backwards', () => {
    fc.assert(
      fc.property(arcLists, fc.infiniteStream(fc.boolean()), (lists, flips) => {
        const lines: Ring[] = lists.map((_, i) => [flips.next().value === true ? ~i : i]);
        const drawn = lists.map((points, i) => ((lines[i]?.[0] as number) < 0 ? [...points].reverse() : points));
        for (const isClosed of [true, false]) {
          expect(follow(writePath(arcsOf(lists), lines, isClosed))).toEqual(drawn.map((points) => ({ points, isClosed })));
        }
      }),
    );
  });

  it('goes on without lifting the pen where an arc starts at the end of the last one, and lifts it where it does not', () => {
    const arcs = arcsOf([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [10, 10],
        [10, 0],
      ],
      [
        [25, 13],
        [26, 13],
      ],
    ]);
    expect(writePath(arcs, [[0, ~1, 2]], false)).toBe('M0,0l1,0 0,1m1.5,.3 .1,0');
    expect(follow(writePath(arcs, [[0, ~1, 2]], false)).map(({ points }) => points)).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 10],
      ],
      [
        [25, 13],
        [26, 13],
      ],
    ]);
  });

  it('puts the pen down at places of the sheet now and then in a long line, where it can be cut', () => {
    const apart: Points[] = Array.from({ length: 100 }, (_, i) => [
      [20 * i, 0],
      [20 * i + 10, 5],
    ]);
    const path = writePath(arcsOf(apart), [apart.map((_, i) => i)], false);
    const cut = path.split(/(?=M)/);
    expect(cut.length).toBe(12);
    expect(cut.flatMap(follow)).toEqual(apart.map((points) => ({ points, isClosed: false })));
  });

  it('writes short numbers, and separates them only where they would run together', () => {
    const arcs = arcsOf([
      [
        [-5, 1234],
        [-5, 1229],
        [-4, 1229],
        [106, 1219],
        [106, 1219],
      ],
    ]);
    expect(writePath(arcs, [[0]], true)).toBe('M-.5,123.4l0-.5 .1,0 11-1 0,0z');
  });

  it('has room for the largest numbers and the longest lines, and writes nothing for no lines', () => {
    const [least, most] = [-(2 ** 31), 2 ** 31 - 1];
    const zigzag = Array.from({ length: 5000 }, (_, i): [number, number] => (i % 2 ? [least, most] : [most, least]));
    expect(follow(writePath(arcsOf([zigzag]), [[0]], false))).toEqual([{ points: zigzag, isClosed: false }]);
    expect(writePath(arcsOf([zigzag]), [[], []], true)).toBe('');
  });
});
