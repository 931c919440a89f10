import type { IsoDate } from '../../calendar/day.js';
import { isColumnName } from './column-names.js';
import { cutSecondTable } from './cut-second-table.js';
import type { Problem } from '../problem.js';
import type { Table, TableRow } from './table.js';

/** Titles and notes above a header are a few lines; a header further down is taken for data. */
export const headerWithin = 20;

/** What else is known of a table besides its rows. */
export interface GridFacts {
  readonly saved?: IsoDate | null;
  readonly problems?: readonly Problem[];
  /** Headers the author named, which then count as known ones. */
  readonly expected?: readonly string[];
}

/** Rows as read, empty ones included or not, made into a table: finds the header, keeps what stands above it apart, drops empty rows. */
export function tableFromGrid(grid: readonly TableRow[], { saved = null, problems = [], expected = [] }: GridFacts = {}): Table {
  const filled = grid.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const at = headerPosition(filled.slice(0, headerWithin), new Set(expected));
  const header = filled[at];
  const columns = header ? header.cells.map((cell) => cell.trim()) : [];
  const headerRow = header?.row ?? 1;
  const preamble = filled.slice(0, at).flatMap(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const first = cutSecondTable(filled.slice(at + 1), columns);
  return {
    columns,
    ...(preamble.length > 0 && { preamble }),
    headerRow,
    rows: first.rows,
    problems: [...problems, ...repeatedColumns(columns, headerRow), ...first.problems],
    saved,
  };
}

/**
 * The first row with two known headers; without one, the first of the widest where it has one, as in a table of two columns under a title;
 * or else the first that is at least half as wide as the widest.
 */
function headerPosition(rows: readonly TableRow[], expected: ReadonlySet<string>): number {
  const known = rows.map(({ cells }) => cells.filter((cell) => isColumnName(cell) || expected.has(cell.trim())).length);
  const twice = known.findIndex((headers) => headers >= 2);
  if (twice >= 0) return twice;
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(...widths);
  const first = widths.indexOf(widest);
  if ((known[first] ?? 0) > 0) return first;
  return Math.max(
    0,
    widths.findIndex((width) => width * 2 >= widest && (width > 1 || widest === 1)),
  );
}

function repeatedColumns(columns: readonly string[], row: number): Problem[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of columns) {
    if (name !== '' && seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return [...repeated].map((name) => ({ code: 'repeated-column', row, column: name, value: name }));
}
