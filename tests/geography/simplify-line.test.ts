import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyLine } from '../../data/geography/simplify-line.js';
import { measureDisplacement } from '../../data/geography/measure-displacement.js';

const fewest = { grid: 1, tolerance: 1, cost: () => 1 };

const lines = fc
  .array(fc.tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: -20, max: 20, noNaN: true })), {
    minLength: 2,
    maxLength: 30,
  })
  .map((points) => Float64Array.from(points.flat()));

describe('simplifyLine', () => {
  it('keeps the fewest points that stay within the tolerance', () => {
    //  4 points nearly in a row, then a corner
    const line = Float64Array.of(0, 0, 3, 0.4, 6, -0.4, 9, 0, 9, 9);
    expect([...simplifyLine(line, fewest)]).toEqual([0, 0, 9, 0, 9, 9]);
  });

  it('does not go straight where a line doubles back', () => {
    const line = Float64Array.of(0, 0, 9, 0, 3, 0, 12, 0);
    expect([...simplifyLine(line, fewest)]).toEqual([0, 0, 9, 0, 3, 0, 12, 0]);
  });

  it('puts points on the grid', () => {
    expect([...simplifyLine(Float64Array.of(0.26, 0.24, 7.4, 7.6), { ...fewest, grid: 0.5 })]).toEqual([1, 0, 15, 15]);
  });

  it('stays within the tolerance of any line, both ways', () => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(measureDisplacement([line], [simplifyLine(line, fewest)], 1).largest).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('takes the cheaper of two ways', () => {
    const line = Float64Array.of(0, 0, 5, 0.9, 10, 0);
    expect([...simplifyLine(line, fewest)]).toEqual([0, 0, 10, 0]);
    const dear = { ...fewest, cost: (dx: number) => (dx > 5 ? 10 : 1) };
    expect([...simplifyLine(line, dear)]).toEqual([0, 0, 5, 1, 10, 0]);
  });
});
