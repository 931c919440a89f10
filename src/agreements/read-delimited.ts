import type { Problem } from './agreement.js';
import { isColumnName } from './column-names.js';
import { DataError } from './data-error.js';
import { decodeText } from './decode-text.js';
import { MAX_BYTES, MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './limits.js';
import { HEADER_WITHIN, tableFromGrid } from './table-from-grid.js';
import type { Table, TableRow } from './table.js';

/** How to read a delimited file. */
export interface DelimitedOptions {
  /** Named in errors. */
  readonly file?: string;
  /** `null` to find out from the text: comma, tab, semicolon or bar. */
  readonly delimiter?: string | null;
  /** Headers the author named, which help to find the header row. */
  readonly expected?: readonly string[];
}

/**
 * Reads comma-, tab- or semicolon-separated bytes in any of the encodings that spreadsheets write.
 *
 * @throws DataError when the file is empty or larger than {@link MAX_BYTES}, {@link MAX_ROWS} or {@link MAX_COLUMNS} allow.
 */
export async function readDelimited(
  bytes: Uint8Array,
  { file = 'The file', delimiter = null, expected = [] }: DelimitedOptions = {},
): Promise<Table> {
  if (bytes.length > MAX_BYTES) throw new DataError(`${file} is larger than ${MAX_BYTES / 1e6} MB, which is more than this map reads.`, { file });
  const text = decodeText(bytes);
  if (text.trim() === '') throw new DataError(`${file} is empty.`, { file });

  const { default: Papa } = await import('papaparse');
  const grid: TableRow[] = [];
  const problems: Problem[] = [];
  let cells = 0;
  let refusal: DataError | null = null;
  Papa.parse<string[]>(text, {
    delimiter: delimiter ?? likelyDelimiter(text, expected, Papa.parse),
    step: ({ data, errors }, parser) => {
      const row = grid.length + 1;
      cells += data.length;
      refusal = tooLarge(file, row, data.length, cells);
      if (refusal) return parser.abort();
      const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
      if (unclosed) problems.push(unclosedQuote(row, data));
      grid.push({ row, cells: unclosed ? [] : data, links: [] });
    },
  });
  if (refusal) throw refusal;
  return tableFromGrid(grid, { problems, expected });
}

/**
 * The delimiter under which the beginning shows the most headers, and after that the most cells. (The parser's own guess
 * compares the widths of rows, which a title line above the header leads astray.)
 */
function likelyDelimiter(text: string, expected: readonly string[], parse: typeof import('papaparse').parse): string {
  const beginning = text.slice(0, 20_000);
  const isHeader = (cell: string): boolean => isColumnName(cell) || expected.includes(cell.trim());
  const scores = [',', '\t', ';', '|'].map((delimiter) => {
    const rows = parse<string[]>(beginning, { delimiter, preview: HEADER_WITHIN }).data;
    const headers = Math.max(0, ...rows.map((cells) => cells.filter(isHeader).length));
    return { delimiter, headers, cells: rows.flat().length };
  });
  return scores.reduce((best, next) => (next.headers - best.headers || next.cells - best.cells) > 0 ? next : best).delimiter;
}

function tooLarge(file: string, row: number, columns: number, cells: number): DataError | null {
  if (row > MAX_ROWS + 1) return new DataError(`${file} has more than ${MAX_ROWS.toLocaleString('en-US')} rows, which is more than this map reads.`, { file, row });
  if (columns > MAX_COLUMNS) return new DataError(`Row ${row} of ${file} has ${columns.toLocaleString('en-US')} columns, which is more than this map reads.`, { file, row });
  if (cells > MAX_CELLS) return new DataError(`${file} has more than ${MAX_CELLS.toLocaleString('en-US')} cells, which is more than this map reads.`, { file, row });
  return null;
}

/** The parser takes everything to the end of the file into the open cell, so what follows it was not read. */
function unclosedQuote(row: number, cells: readonly string[]): Problem {
  const swallowed = cells.at(-1) ?? '';
  const lines = swallowed.trimEnd().split(/\r\n|\r|\n/);
  const lost = lines.length - 1;
  const rest = lost === 0 ? '' : lost === 1 ? ' and the line after it' : ` and the ${lost.toLocaleString('en-US')} lines after it`;
  return {
    row,
    column: String(cells.length),
    value: lines[0]!.slice(0, 80),
    message: `A quotation mark opened in row ${row} is never closed, so this row${rest} could not be read.`,
  };
}
