import type { CellValue, Sheet, Workbook } from 'hucre/xlsx';
import { dayOf, type IsoDate } from '../../calendar/day.js';
import { fault } from '../fault.js';
import { isCompoundFile } from './data-format.js';
import { loadHucre } from './load-libraries.js';
import { maxBytes, maxCells, maxColumns, maxRows, maxUnpacked } from './limits.js';
import { fillMerged } from './fill-merged.js';
import { linksByRow, lostLinks } from './sheet-links.js';
import { type GridFacts, tableFromGrid } from './table-from-grid.js';
import type { Table, TableRow } from './table.js';
import { unpackedSize } from './unpacked-size.js';

/** How to read a workbook. */
export interface WorkbookOptions {
  /** Named in errors. */
  readonly file?: string;
  /** Headers the author named, which help to find the header row. */
  readonly expected?: readonly string[];
}

/**
 * Reads the first visible sheet of an `.xlsx` workbook: dates as days, the results of formulas, the hyperlink of every
 * cell, and the value of a merged cell in each row it covers. Macros, styles and the names of authors are not read.
 *
 * @throws DataError when the workbook is encrypted, damaged, or larger than a page can hold.
 */
export async function readWorkbook(bytes: Uint8Array, { file, expected = [] }: WorkbookOptions = {}): Promise<Table> {
  refuseUnreadable(bytes, file);
  const workbook = await openWorkbook(bytes, file);
  const sheet = workbook.sheets[0];
  if (!sheet) throw fault('workbook-without-sheet', {}, { file });
  refuseTooLarge(sheet, file);
  const table = tableOf(sheet, { saved: dayOrNull(workbook.properties?.modified), expected }, file);
  return { ...table, problems: [...table.problems, ...lostLinks(sheet.cells ?? new Map(), table)] };
}

function refuseUnreadable(bytes: Uint8Array, file: string | undefined): void {
  if (isCompoundFile(bytes)) throw fault('workbook-protected', {}, { file });
  if (bytes.length > maxBytes) throw fault('file-too-large', { megabytes: maxBytes / 1e6 }, { file });
  const size = unpackedSize(bytes);
  if (size === null) throw fault('workbook-cut-short', {}, { file });
  if (size > maxUnpacked) throw fault('workbook-unpacks-too-large', { megabytes: maxUnpacked / 1e6 }, { file });
}

async function openWorkbook(bytes: Uint8Array, file: string | undefined): Promise<Workbook> {
  const { readXlsx } = await loadHucre();
  let shown = 0;
  try {
    return await readXlsx(bytes, {
      maxRows: maxRows + 2,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden && (shown += 1) === 1,
    });
  } catch (cause) {
    throw fault(isOverLimit(cause) ? 'workbook-over-limit' : 'workbook-damaged', {}, { file }, { cause });
  }
}

/** The reader has limits of its own, on cells and on bytes beyond what an entry declared, and names them only in words. */
const isOverLimit = (cause: unknown): boolean => cause instanceof Error && /\blimit\b/.test(cause.message);

function refuseTooLarge({ rows }: Sheet, file: string | undefined): void {
  const columns = rows[0]?.length ?? 0;
  if (rows.length > maxRows + 1) throw fault('too-many-rows', { limit: maxRows }, { file, row: maxRows + 2 });
  if (columns > maxColumns) throw fault('too-many-columns', { limit: maxColumns }, { file });
  if (rows.length * columns > maxCells) throw fault('too-many-cells', { limit: maxCells }, { file });
}

/** The table of a sheet. Which row is the header shows only once the merged cells above it are filled. */
function tableOf({ rows, merges = [], cells = new Map() }: Sheet, facts: GridFacts, file: string | undefined): Table {
  const links = linksByRow(cells);
  const read = (headerRow?: number): Table => {
    const filled = merges.length === 0 ? rows : fillMerged(rows, merges, headerRow);
    if (filled === null) throw fault('merged-cells-overlap', {}, { file });
    return tableFromGrid(
      filled.map((row, at) => tableRow(row, at, links.get(at))),
      facts,
    );
  };
  const table = read();
  return merges.length === 0 ? table : read(table.headerRow);
}

function tableRow(values: readonly CellValue[], at: number, linked: readonly (string | null)[] = []): TableRow {
  return { row: at + 1, cells: values.map(cellText), links: values.map((_, column) => linked[column] ?? null) };
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  return value instanceof Date ? (dayOrNull(value) ?? '') : String(value);
}

/** Sheets have no time zone; the reader gives their days as UTC. */
function dayOrNull(date: Date | string | undefined): IsoDate | null {
  const time = new Date(date ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? null : dayOf(time);
}
