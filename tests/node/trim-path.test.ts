import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, Point } from '../../src/geography/geography.js';
import { trimPath } from '../../src/node/edition/trim-path.js';

const frame: Bounds = [0, 0, 10, 10];
const numbersIn = (d: string): number[] => (d.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

/** Every corner, for path data of the form that is written here. */
function cornersOf(d: string): Point[][] {
  return (d.match(/M[^M]*/g) ?? []).map((part) => {
    const [x = 0, y = 0, ...steps] = numbersIn(part);
    const corners: Point[] = [[x, y]];
    for (let i = 0; i < steps.length; i += 2) {
      const [left, top] = corners[corners.length - 1] as Point;
      corners.push([left + (steps[i] as number), top + (steps[i + 1] as number)]);
    }
    return corners;
  });
}

const areaOf = (corners: readonly Point[]): number =>
  corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] as Point;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

describe('path data cut off at a frame', () => {
  it.each([
    ['is kept inside of it', 'M2,2l3,0 0,3-3,0z', false, 'M2,2l3,0 0,3-3,0z'],
    ['is cut off at its sides', 'M8,8l4,0 0,4-4,0z', false, 'M8,10l0-2 2,0 0,2z'],
    ['is left out outside of it', 'M20,20l4,0 0,4-4,0z', false, ''],
    ['covers it where it is around it', 'M-5,-5l20,0 0,20-20,0z', false, 'M0,10l0-10 10,0 0,10z'],
    ['goes on from where the pen is after a relative move', 'M1,1l1,0m2,2l1,0', true, 'M1,1l1,0M4,3l1,0'],
    ['is parted into the pieces of a line that reach into it', 'M1,1l20,0 0,5 9,9-22,0 0-9', true, 'M1,1l20,0M8,15l0-9'],
    ['is rounded to the grid', 'M1.4,1.4l.2,.2 2,0 0,2z', false, 'M1,1l1,1 2,0 0,2z'],
    ['vanishes where it is smaller than the grid', 'M1.1,1.1l.1,0 0,.1z', false, ''],
    ['is left as it is where it is round', 'M1,1a2,2 0 1,0 4,0z', false, 'M1,1a2,2 0 1,0 4,0z'],
    ['is empty where it is empty', '', false, ''],
  ])('%s', (_, d, isLine, expected) => {
    const written = trimPath(d, frame, 1, isLine);
    expect(written).toBe(expected);
  });

  it('covers as much of the frame as before, whatever triangle it is', () => {
    const corner = fc.tuple(fc.integer({ min: -20, max: 30 }), fc.integer({ min: -20, max: 30 }));
    fc.assert(
      fc.property(corner, corner, corner, (a, b, c) => {
        const d = `M${a.join()}l${b[0] - a[0]},${b[1] - a[1]} ${c[0] - b[0]},${c[1] - b[1]}z`;
        const inside = cornersOf(trimPath(d, frame, 0.01, false));
        for (const [x, y] of inside.flat()) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.02);
          expect(Math.max(x, y)).toBeLessThanOrEqual(10.02);
        }
        // The four quarters of the frame hold together what the frame holds.
        const quarters = [0, 5].flatMap((x) => [0, 5].map((y): Bounds => [x, y, x + 5, y + 5]));
        const parts = quarters.flatMap((quarter) => cornersOf(trimPath(d, quarter, 0.01, false)));
        const sum = (all: readonly Point[][]): number => all.reduce((total, each) => total + areaOf(each), 0);
        expect(sum(parts)).toBeCloseTo(sum(inside), 0);
      }),
    );
  });
});
