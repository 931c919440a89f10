import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { type WorkSheet, read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { dayNumbered } from '../../../../src/calendar/day.js';
import type { Table } from '../../../../src/agreements/tables/table.js';
import { readWorkbook } from '../../../../src/agreements/tables/workbook/read-workbook.js';

const folders = ['ice-rosters', 'ice-rosters-archived-pages'].map((name) => `../shared/data/${name}`);
const lists = folders.filter((folder) => existsSync(folder)).flatMap((folder) => workbooksIn(folder));

function workbooksIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return names.map((name) => `${folder}/${name}`);
}

/** Every cell with something in it and every link, by its reference. */
type Cells = Readonly<Record<string, string>>;

/** 1970-01-01 as a spreadsheet's number. */
const daysTo1970 = 25_569;

function cellsOfSheetJs(sheet: WorkSheet): Cells {
  const found: Record<string, string> = {};
  for (const [reference, cell] of Object.entries(sheet)) {
    if (reference.startsWith('!')) continue;
    const { v, t, w, z, l } = cell as { v?: string | number | boolean; t: string; w?: string; z?: string | number; l?: { Target: string } };
    const isDay = t === 'n' && typeof v === 'number' && /[dy]/i.test(String(z ?? ''));
    // An error has a number, and its own name as text.
    const value = t === 'e' ? w : v;
    const text = isDay ? dayNumbered(Math.floor(v) - daysTo1970) : String(value ?? '').replace(/\r\n?/g, '\n');
    if (text.trim() === '') continue;
    found[reference] = text;
    if (l) found[`${reference} link`] = l.Target;
  }
  return found;
}

function cellsOfTable({ columns, headerRow, rows }: Table): Cells {
  const found: Record<string, string> = {};
  for (const { row, cells, links } of [{ row: headerRow, cells: columns, links: [] as (string | null)[] }, ...rows]) {
    cells.forEach((text, column) => {
      const reference = utils.encode_cell({ r: row - 1, c: column });
      if (text.trim() === '') return;
      found[reference] = text;
      if (links[column]) found[`${reference} link`] = links[column];
    });
  }
  return found;
}

/** Headers are given without the blanks around them. */
function trimHeaders(cells: Cells, headerRow: number): Cells {
  const isHeader = (reference: string): boolean => reference.replace(/^[A-Z]+/, '') === String(headerRow);
  return Object.fromEntries(Object.entries(cells).map(([reference, text]) => [reference, isHeader(reference) ? text.trim() : text]));
}

describe.skipIf(lists.length === 0)("ICE's lists, cell by cell, against SheetJS (skipped where ../shared/data is absent)", () => {
  it.each(lists)('%s', async (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const table = await readWorkbook(bytes);
    const { Sheets, SheetNames } = read(bytes, { cellNF: true });
    const theirs = cellsOfSheetJs(Sheets[SheetNames[0] ?? ''] ?? {});
    expect(Object.keys(theirs).length).toBeGreaterThan(10);
    expect(cellsOfTable(table)).toEqual(trimHeaders(theirs, table.headerRow));
  });
});
