import { describe, expect, it } from 'vitest';
import { planeDifference } from '../../../data/geography/plane-difference.js';
import { applyDifference } from '../../../src/geography/shapes/apply-difference.js';
import type { EncodedPlane } from '../../../src/geography/shapes/decode-walk.js';
import { writeSigned } from '../../../src/geography/shapes/write-number.js';

const text = (...numbers: number[]): string => numbers.map(writeSigned).join('');

const plane: EncodedPlane = {
  grid: 0.1,
  ids: text(5, 1001, 2, 2, 2),
  walk: text(1, 2, 0, -3, 0, 40, 0, 0),
  steps: text(300, 200, 1, 2, 3, 4, -5, 6, 7, 8, 9, 10, 11, 12),
  faces: text(0, 1, 2, 3, 4, 5, 6),
};

/** The point after the fourth step is another one, a step more leads to where the line goes on, and the last point is another one. */
const other: EncodedPlane = {
  grid: 0.1,
  ids: text(5, 1001, 2, 2, 2, 100),
  walk: text(1, 2, 0, -4, 0, 40, 0, 0),
  steps: text(300, 200, 1, 2, 4, 4, -6, 6, 3, 3, 4, 5, 9, 10, 11, 1200),
  faces: '',
};

describe('the difference of two planes', () => {
  it('makes the one of the other', () => {
    expect(applyDifference(plane, planeDifference(plane, other))).toEqual(other);
    expect(applyDifference(other, planeDifference(other, plane))).toEqual(plane);
    expect(applyDifference(plane, planeDifference(plane, plane))).toEqual(plane);
  });

  it('tells of a point that moved where it went, and not how the line comes back', () => {
    const moved = { ...plane, steps: text(300, 200, 1, 2, 4, 4, -6, 6, 7, 8, 9, 10, 11, 12) };
    expect(planeDifference(plane, moved).steps.put).toBe(text(1, 0));
  });

  it('is of texts that are the same in another order too', () => {
    const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const many = Array.from({ length: 40 }, () => steps).flat();
    const [a, b] = [many, [...many.slice(4), ...many.slice(0, 4)]].map((numbers) => ({ ...plane, steps: text(...numbers) }));
    expect(applyDifference(a as EncodedPlane, planeDifference(a as EncodedPlane, b as EncodedPlane))).toEqual(b);
  });

  it('is refused where the plane is another one, as a part of another release is', () => {
    const difference = planeDifference(plane, other);
    const moved = { ...plane, steps: plane.steps.replace(text(3, 4), text(4, 3)) };
    expect(() => applyDifference(moved, difference)).toThrow(
      expect.objectContaining({ message: 'the boundaries differ from those of another release', cause: 'release' }) as Error,
    );
  });

  it('is of planes on one grid', () => {
    expect(() => planeDifference(plane, { ...plane, grid: 0.2 })).toThrow('a grid of 0.2 is not one of 0.1');
  });
});
