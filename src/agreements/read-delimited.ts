import type Papa from 'papaparse';
import type { ParseError } from 'papaparse';
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

  const { default: parser } = await import('papaparse');
  const reading = new Reading(file);
  parser.parse<string[]>(text, {
    delimiter: delimiter ?? likelyDelimiter(text, expected, parser.parse),
    step: ({ data, errors }, run) => {
      if (!reading.take(data, errors)) run.abort();
    },
  });
  if (reading.refusal) throw reading.refusal;
  const table = tableFromGrid(reading.grid, { expected });
  return reading.unclosed ? { ...table, problems: [...table.problems, unclosedQuote(reading.unclosed, table.columns)] } : table;
}

/** What has been read so far, and why reading has to stop. */
class Reading {
  readonly grid: TableRow[] = [];
  /** The row whose last cell opens a quotation mark that nothing closes; the parser reads on to the end of the file for it. */
  unclosed: TableRow | null = null;
  refusal: DataError | null = null;
  private cells = 0;

  constructor(private readonly file: string) {}

  /** `false` when the file is more than this map reads. */
  take(cells: string[], errors: readonly ParseError[]): boolean {
    const row = this.grid.length + 1;
    this.cells += cells.length;
    const excess = excessOf(row, cells.length, this.cells);
    if (excess !== null) {
      this.refusal = new DataError(`${this.file} has ${excess}, which is more than this map reads.`, { file: this.file, row });
      return false;
    }
    const read: TableRow = { row, cells, links: [] };
    if (errors.some(({ code }) => code === 'MissingQuotes')) this.unclosed = read;
    else this.grid.push(read);
    return true;
  }
}

/**
 * The delimiter under which the beginning shows the most headers, and after that the most cells. (The parser's own guess
 * compares the widths of rows, which a title line above the header leads astray.)
 */
function likelyDelimiter(text: string, expected: readonly string[], parse: typeof Papa.parse): string {
  const beginning = text.slice(0, 20_000);
  const isHeader = (cell: string): boolean => isColumnName(cell) || expected.includes(cell.trim());
  const scores = [',', '\t', ';', '|'].map((delimiter) => {
    const rows = parse<string[]>(beginning, { delimiter, preview: HEADER_WITHIN }).data;
    const headers = Math.max(0, ...rows.map((cells) => cells.filter(isHeader).length));
    return { delimiter, headers, cells: rows.flat().length };
  });
  return scores.reduce((best, next) => (next.headers - best.headers || next.cells - best.cells) > 0 ? next : best).delimiter;
}

function excessOf(row: number, columns: number, cells: number): string | null {
  if (row > MAX_ROWS + 1) return `more than ${number(MAX_ROWS)} rows`;
  if (columns > MAX_COLUMNS) return `${number(columns)} columns in row ${number(row)}`;
  return cells > MAX_CELLS ? `more than ${number(MAX_CELLS)} cells` : null;
}

const number = (value: number): string => value.toLocaleString('en-US');

function unclosedQuote({ row, cells }: TableRow, columns: readonly string[]): Problem {
  const [value = '', ...swallowed] = (cells.at(-1) ?? '').trimEnd().split(/\r\n|\r|\n/);
  const lost = swallowed.length;
  const rest = lost === 0 ? '' : lost === 1 ? ' and the line after it' : ` and the ${number(lost)} lines after it`;
  return {
    row,
    column: columns[cells.length - 1] || `column ${cells.length}`,
    value: value.slice(0, 80),
    message: `A quotation mark opened in row ${row} is never closed, so this row${rest} could not be read.`,
  };
}
