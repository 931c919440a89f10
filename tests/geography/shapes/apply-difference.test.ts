import { describe, expect, it } from 'vitest';
import { planeDifference } from '../../../data/geography/plane-difference.js';
import { applyDifference } from '../../../src/geography/shapes/apply-difference.js';
import type { EncodedPlane } from '../../../src/geography/shapes/decode-walk.js';

const plane: EncodedPlane = {
  grid: 0.1,
  ids: '#abcdef',
  walk: 'one walk along the lines',
  steps: 'many steps from point to point',
  faces: '0123',
};
const other: EncodedPlane = {
  grid: 0.1,
  ids: '#abcxdef',
  walk: 'a walk along lines',
  steps: 'few steps from point to point to point',
  faces: '',
};

describe('the difference of two planes', () => {
  it('makes the one of the other', () => {
    expect(applyDifference(plane, planeDifference(plane, other))).toEqual(other);
    expect(applyDifference(other, planeDifference(other, plane))).toEqual(plane);
    expect(applyDifference(plane, planeDifference(plane, plane))).toEqual(plane);
  });

  it('is of texts that stand in any order, and long ones', () => {
    const long = (text: string): EncodedPlane => ({ ...plane, steps: text.repeat(40) });
    const [a, b] = [long('the same again'), long('same again the')];
    expect(applyDifference(a, planeDifference(a, b))).toEqual(b);
  });

  it('is refused where the plane is another one, as a part of another release is', () => {
    const difference = planeDifference(plane, other);
    const moved = { ...plane, steps: plane.steps.replace('many', 'mnay') };
    expect(() => applyDifference(moved, difference)).toThrow(
      expect.objectContaining({ message: 'the boundaries differ from those of another release', cause: 'release' }) as Error,
    );
  });

  it('is of planes on one grid', () => {
    expect(() => planeDifference(plane, { ...plane, grid: 0.2 })).toThrow('a grid of 0.2 is not one of 0.1');
  });
});
