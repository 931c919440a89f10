import { describe, expect, it } from 'vitest';
import type { TableRow } from '../../../../src/agreements/tables/table.js';
import { fillMerged } from '../../../../src/agreements/tables/workbook/fill-merged.js';

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
    const rows = rowsOf('a', 'b', 'c', 'd');
    expect(textOf(fillMerged(rows, merges, headerRow))).toBe(filled);
    expect(textOf(rows)).toBe('a b c d');
  });

  it('makes no row of one that holds nothing of its own', () => {
    const [first, , , last] = rowsOf('a', 'b', 'c', 'd') as [TableRow, TableRow, TableRow, TableRow];
    expect(fillMerged([first, last], [down(0, 2)])).toEqual([first, last]);
  });

  it('gives the link of a merged cell with its value', () => {
    const rows = [{ row: 1, cells: ['moa', 'x'], links: ['https://example.org/', null] }, ...rowsOf('', '').slice(1)];
    expect(fillMerged(rows, [down(0, 1)])?.map(({ links }) => links[0])).toEqual(['https://example.org/', 'https://example.org/']);
  });

  it.each([
    ['overlap beyond measure', 2_001, 0, 1_001],
    ['would make rows wide beyond measure', 2_101, 999, 1],
  ])('gives up on merges that %s', (_, height, column, times) => {
    const [first, ...rows] = rowsOf(...Array.from({ length: height }, () => 'a'));
    const wide = { row: 1, cells: [...(first as TableRow).cells, ...Array.from({ length: 999 }, () => 'b')], links: [] };
    const merges = Array.from({ length: times }, () => ({ startRow: 0, startCol: column, endRow: 1_048_575, endCol: column }));
    expect(fillMerged([wide, ...rows], merges)).toBeNull();
  });
});

const rowsOf = (...texts: string[]): TableRow[] => texts.map((text, at) => ({ row: at + 1, cells: [text], links: [null] }));

const textOf = (rows: readonly TableRow[] | null): string | undefined => rows?.flatMap(({ cells }) => cells).join(' ');
