import type { IsoDate } from '../../../calendar/day.js';
import { fault } from '../../fault.js';
import type { Problem } from '../../problem.js';
import { maxBytes } from '../limits.js';
import { refuseOtherFormats } from '../other-format.js';
import { type GridFacts, tableFromGrid } from '../table-from-grid.js';
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
 * Reads the first visible sheet of an `.xlsx` workbook that holds something: dates as days, the results of formulas, the hyperlink of every
 * cell, and the value of a merged cell in each row it covers. Macros, styles and the names of authors are not read.
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
  for (const path of sheets) {
    const sheet = await readSheet(parts, path, { book, file });
    if (sheet.rows.isEmpty) continue;
    const rows = sheet.rows.inOrder();
    const places = addLinks(rows, sheet.links, { relationships: await readRelationships(parts, path, file), file });
    return withProblems(tableOf(rows, sheet, { saved, expected }, file), sheet, places);
  }
  throw fault('workbook-without-cells', {}, { file });
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
function withProblems(table: Table, { rows: { lost } }: Sheet, places: readonly PlaceLink[]): Table {
  const columnOf = (column: number): string => table.columns[column] || `column ${columnLetters(column)}`;
  const lostCells = lost.map(({ row, column, value, code }): Problem => ({ code, row: row + 1, column: columnOf(column), value }));
  const lostLinks = places
    .filter(({ row }) => row >= table.headerRow)
    .map(({ row, column, place }): Problem => ({ code: 'link-into-document', row: row + 1, column: columnOf(column), value: place }));
  return { ...table, problems: [...table.problems, ...lostCells, ...lostLinks] };
}
