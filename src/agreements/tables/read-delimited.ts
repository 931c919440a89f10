import type Papa from 'papaparse';
import type { ParseError } from 'papaparse';
import { isColumnName } from './column-names.js';
import type { DataError } from '../data-error.js';
import { decodeText } from './decode-text.js';
import { fault } from '../fault.js';
import { loadPapaParse } from './load-libraries.js';
import { maxBytes, maxCells, maxColumns, maxRows, maxTextLength } from './limits.js';
import type { Problem } from '../problem.js';
import { refuseUnparsable } from './refuse-unparsable.js';
import { headerWithin, tableFromGrid } from './table-from-grid.js';
import type { Table, TableRow } from './table.js';

/** How to read a delimited file. */
export interface DelimitedOptions {
  /** Named in errors. */
  readonly file?: string;
  /** The delimiter that the kind of file promises; comma, tab, semicolon or bar is taken instead where the text shows it. */
  readonly usual?: ',' | '\t';
  /** Headers the author named, which help to find the header row. */
  readonly expected?: readonly string[];
}

/**
 * Reads comma-, tab- or semicolon-separated bytes in any of the encodings that spreadsheets write.
 *
 * @throws {DataError} when the file is empty, is no text, or is more than a page can hold
 */
export async function readDelimited(bytes: Uint8Array, { file, usual = ',', expected = [] }: DelimitedOptions = {}): Promise<Table> {
  if (bytes.length > maxBytes) throw fault('file-too-large', { megabytes: maxBytes / 1e6 }, { file });
  const decoded = decodeText(bytes);
  if (decoded.trim() === '') throw fault('empty', {}, { file });
  refuseUnparsable(decoded, file);
  // A file put together on two systems has two kinds of line end, and the parser would look for one.
  const text = decoded.replace(/\r\n?/g, '\n');

  const { default: parser } = await loadPapaParse();
  const reading = new Reading(file);
  parser.parse<string[]>(text, {
    newline: '\n',
    delimiter: likelyDelimiter(text, { usual, expected }, parser.parse),
    step: ({ data, errors }, run) => {
      if (!reading.take(data, errors)) run.abort();
    },
  });
  if (reading.refusal) throw reading.refusal;
  const table = tableFromGrid(reading.grid, { expected });
  const misquoted = reading.misquoted.map((fault) => misquotedProblem(fault, table.columns));
  const isWide = ({ cells }: TableRow): boolean => cells.slice(table.columns.length).some((cell) => cell.trim() !== '');
  const wide = table.rows.filter(isWide).map((row) => wideProblem(row, table.columns.length));
  return { ...table, rows: table.rows.filter((row) => !isWide(row)), problems: [...table.problems, ...misquoted, ...wide] };
}

/** A row with a cell too many: which of its cells is two cannot be told, and each after it would stand under another's header. */
function wideProblem({ row, cells }: TableRow, headers: number): Problem {
  const value = cells.slice(headers).find((cell) => cell.trim() !== '') ?? '';
  return { code: 'cells-beyond-headers', row, column: `column ${headers + 1}`, value: value.slice(0, 80), cells: cells.length, headers };
}

/** A record whose quotation marks do not pair up: the parser takes what follows into one cell, up to the next mark that fits. */
interface Misquoted {
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether the end of the file came first. */
  readonly isOpen: boolean;
}

/** What has been read so far, and why reading has to stop. */
class Reading {
  readonly grid: TableRow[] = [];
  readonly misquoted: Misquoted[] = [];
  refusal: DataError | null = null;
  readonly #file: string | undefined;
  #row = 0;
  #cells = 0;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  /** `false` when the file is more than this map reads. */
  take(cells: string[], errors: readonly ParseError[]): boolean {
    this.#row += 1;
    this.#cells += cells.length;
    this.refusal = excessOf(cells.length, this.#cells, { file: this.#file, row: this.#row });
    if (this.refusal) return false;
    if (errors.some(({ type }) => type === 'Quotes')) {
      this.misquoted.push({ row: this.#row, cells, isOpen: errors.some(({ code }) => code === 'MissingQuotes') });
      this.#row += linesSwallowed(cells); // They are rows of their own in a spreadsheet.
      return true;
    }
    const long = cells.findIndex((cell) => cell.length > maxTextLength);
    if (long >= 0)
      this.refusal = fault('text-too-long', { limit: maxTextLength }, { file: this.#file, row: this.#row, column: `${long + 1}` });
    this.grid.push({ row: this.#row, cells, links: [] });
    return this.refusal === null;
  }
}

const linesSwallowed = (cells: readonly string[]): number => cells.join('').trimEnd().split('\n').length - 1;

/**
 * The delimiter under which the beginning shows the most headers, and after that the most cells. (The parser's own guess
 * compares the widths of rows, which a title line above the header leads astray.) Tabs that were promised and
 * are found in it need no count of cells: text has many commas, and hardly ever a tab.
 */
function likelyDelimiter(
  text: string,
  { usual, expected }: Required<Pick<DelimitedOptions, 'usual' | 'expected'>>,
  parse: typeof Papa.parse,
): string {
  const beginning = text.slice(0, 20_000);
  const isHeader = (cell: string): boolean => isColumnName(cell) || expected.includes(cell.trim());
  const scores = [',', '\t', ';', '|'].map((delimiter) => {
    const rows = parse<string[]>(beginning, { delimiter, preview: headerWithin }).data;
    const headers = Math.max(0, ...rows.map((cells) => cells.filter(isHeader).length));
    const isPromised = delimiter === '\t' && usual === '\t' && rows.some((cells) => cells.length > 1);
    return { delimiter, headers, cells: isPromised ? Infinity : rows.flat().length };
  });
  return scores.sort((a, b) => b.headers - a.headers || b.cells - a.cells)[0]?.delimiter ?? usual;
}

function excessOf(columns: number, cells: number, at: { readonly file: string | undefined; readonly row: number }): DataError | null {
  if (at.row > maxRows + 1) return fault('too-many-rows', { limit: maxRows }, at);
  if (columns > maxColumns) return fault('too-many-columns', { limit: maxColumns }, at);
  return cells > maxCells ? fault('too-many-cells', { limit: maxCells }, at) : null;
}

function misquotedProblem({ row, cells, isOpen }: Misquoted, columns: readonly string[]): Problem {
  const withMark = cells.findIndex((cell) => cell.includes('"'));
  const at = isOpen ? cells.length - 1 : Math.max(0, withMark);
  return {
    code: isOpen ? 'quote-not-closed' : 'quote-inside',
    row,
    column: columns[at] || `column ${at + 1}`,
    value: (cells[at] ?? '').replace(/\n.*/s, '').slice(0, 80),
    lines: linesSwallowed(cells),
  };
}
