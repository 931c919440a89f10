import type { IsoDate } from '../../../calendar/day.js';
import { fault } from '../../fault.js';
import type { Problem } from '../../problem.js';
import { maxBytes } from '../limits.js';
import { refuseOtherFormats } from '../other-format.js';
import { type GridFacts, tableFromGrid } from '../table-from-grid.js';
import { isColumnName } from '../column-names.js';
import type { Table, TableRow } from '../table.js';
import { columnLetters } from './cell-range.js';
import { readNumberStyles } from './number-styles.js';
import { fillMerged } from './fill-merged.js';
import { PartReader } from './part-reader.js';
import { type Sheet, readSheet } from './read-sheet.js';
import { readRelationships } from './relationships.js';
import { readSaved } from './saved.js';
import { readSharedTexts } from './shared-texts.js';
import { type PlaceLink, addLinks } from './sheet-links.js';
import { findParts } from './workbook-parts.js';

/** How to read a workbook. */
export interface WorkbookOptions {
  /** Named in errors. */
  readonly file?: string;
  /** Headers the author named, which help to find the header row. */
  readonly expected?: readonly string[];
}

/**
 * Reads the first visible sheet of an `.xlsx` workbook that holds a table: dates as days, the results of formulas, the hyperlink of every
 * cell, and the value of a merged cell in each row it covers. Other sheets with headers that are known are named. Macros, styles and the
 * names of authors are not read.
 *
 * @throws {DataError} when the file is no such workbook, is encrypted, damaged, or larger than a page can hold
 */
export async function readWorkbook(bytes: Uint8Array, { file, expected = [] }: WorkbookOptions = {}): Promise<Table> {
  if (bytes.length > maxBytes) throw fault('file-too-large', { megabytes: maxBytes / 1e6 }, { file });
  refuseOtherFormats(bytes, file);
  const parts = new PartReader(bytes, file);
  const { sheets, texts, styles, properties, from1904 } = await findParts(parts, file);
  const book = { texts: await readSharedTexts(parts, texts, file), numberStyles: await readNumberStyles(parts, styles), from1904 };
  const saved = await readSaved(parts, properties);
  const read = async ({ name, path }: (typeof sheets)[number]): Promise<Table | null> => {
    const sheet = await readSheet(parts, path, { book, file });
    if (sheet.rows.isEmpty) return null;
    const rows = sheet.rows.inOrder();
    const places = addLinks(rows, sheet.links, { relationships: await readRelationships(parts, path, file), file });
    return { ...withProblems(tableOf(rows, sheet, { saved, expected }, file), sheet, places), sheet: name };
  };
  let main: Table | null = null;
  const others: Problem[] = [];
  for (const sheet of sheets) {
    // What is wrong with a sheet that is not drawn is no reason to draw none.
    const table: Table | null = await read(sheet).catch((error: unknown) => {
      if (main === null) throw error;
      return null;
    });
    if (table === null) continue;
    const headers = knownHeaders(table, expected);
    if (main === null || (isText(main, expected) && headers > 1)) main = table;
    else if (headers > 1 && table.rows.length > 0) others.push(anotherSheet(table));
  }
  if (main === null) throw fault('workbook-without-cells', {}, { file });
  return { ...main, problems: [...main.problems, ...others] };
}

const knownHeaders = ({ columns }: Table, expected: readonly string[]): number =>
  columns.filter((header) => isColumnName(header) || expected.includes(header)).length;

/** Whether a sheet has lines of text and no table, as one called "Read me". */
const isText = (table: Table, expected: readonly string[]): boolean =>
  knownHeaders(table, expected) === 0 && table.rows.every(({ cells }) => cells.filter((cell) => cell.trim() !== '').length < 3);

function anotherSheet({ sheet = '', headerRow, rows }: Table): Problem {
  return { code: 'second-table', row: headerRow, column: sheet, value: '', rows: rows.length };
}

/** The table of a sheet. Which row is the header shows only once the merged cells above it are filled. */
function tableOf(
  rows: readonly TableRow[],
  { merges }: Sheet,
  facts: GridFacts & { saved: IsoDate | null },
  file: string | undefined,
): Table {
  if (merges.length === 0) return tableFromGrid(rows, facts);
  const read = (headerRow?: number): Table => {
    const filled = fillMerged(rows, merges, headerRow);
    if (filled === null) throw fault('merged-cells-overlap', {}, { file });
    return tableFromGrid(filled, facts);
  };
  return read(read().headerRow);
}

/** The table with what it could not give: cells whose content is not in the workbook, and links in it that lead to no address. */
function withProblems(table: Table, { rows: { lost, hidden } }: Sheet, places: readonly PlaceLink[]): Table {
  const columnOf = (column: number): string => table.columns[column] || `column ${columnLetters(column)}`;
  const lostCells = lost.map(({ row, column, value, code }): Problem => ({ code, row: row + 1, column: columnOf(column), value }));
  const lostLinks = places
    .filter(({ row }) => row >= table.headerRow)
    .map(({ row, column, place }): Problem => ({ code: 'link-into-document', row: row + 1, column: columnOf(column), value: place }));
  return { ...table, problems: [...table.problems, ...lostCells, ...lostLinks, ...hiddenRows(table, hidden)] };
}

/** Rows that somebody hid, as a filter does, are rows. */
function hiddenRows({ rows, columns }: Table, hidden: ReadonlySet<number>): Problem[] {
  const [first, ...more] = rows.filter(({ row }) => hidden.has(row));
  if (first === undefined) return [];
  const column = columns.find((name) => name !== '') ?? '';
  return [{ code: 'noted-hidden', row: first.row, column, value: '', count: more.length + 1, mended: true }];
}
