import { describe, expect, it } from 'vitest';
import { fillMerged } from '../../../src/agreements/tables/fill-merged.js';

const down = (startRow: number, endRow: number): { startRow: number; endRow: number; startCol: number; endCol: number } => ({
  startRow,
  endRow,
  startCol: 0,
  endCol: 0,
});

describe('fillMerged', () => {
  it.each([
    ['fills every row a merge covers', undefined, [down(1, 2)], 'a b b d'],
    ['adds no rows to the sheet', undefined, [down(2, 1_048_575)], 'a b c c'],
    ['ends at the header what begins at it', 2, [down(1, 3)], 'a b c d'],
    ['ends at the header what begins above it', 2, [down(0, 3)], 'a a c d'],
    ['fills what begins below the header', 2, [down(2, 3)], 'a b c c'],
  ])('%s', (_, headerRow, merges, filled) => {
    const rows = [['a'], ['b'], ['c'], ['d']];
    expect(fillMerged(rows, merges, headerRow)?.flat().join(' ')).toBe(filled);
    expect(rows.flat().join(' ')).toBe('a b c d');
  });

  it('gives up on merges that overlap beyond measure', () => {
    const rows = Array.from({ length: 2_001 }, () => ['a']);
    const merges = Array.from({ length: 1_001 }, () => down(0, 2_000));
    expect(fillMerged(rows, merges)).toBeNull();
  });
});
