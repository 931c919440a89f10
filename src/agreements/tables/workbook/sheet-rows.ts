import { fault } from '../../fault.js';
import { maxCells, maxColumns, maxLost, maxRows, maxText, maxTextLength } from '../limits.js';
import { columnLetters } from './cell-range.js';

/** A row of a sheet while it is put together; rows without a cell are not there. */
export interface SheetRow {
  /** As the spreadsheet shows it, from 1. */
  readonly row: number;
  readonly cells: string[];
  readonly links: (string | null)[];
}

/** A cell whose content is not in the workbook, row and column from 0. */
export interface LostCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly code: 'text-missing' | 'no-result';
}

/** The cells of a sheet, with what a page can hold in mind: cells, and not the places where cells could be, are counted. */
export class SheetRows {
  readonly lost: LostCell[] = [];
  /** The rows that are not shown. */
  readonly hidden = new Set<number>();
  readonly #rows = new Map<number, SheetRow>();
  readonly #file: string | undefined;
  #cells = 0;
  #text = 0;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0 && this.lost.length === 0;
  }

  /** The rows that have cells, from the top. */
  inOrder(): SheetRow[] {
    return [...this.#rows.values()].sort((a, b) => a.row - b.row);
  }

  /**
   * Puts a text and a link into a cell; `false` when the sheet has that cell already.
   *
   * @throws {DataError} when the sheet is more than a page can hold
   */
  put({ row, column }: { readonly row: number; readonly column: number }, text: string, link: string | null): boolean {
    const at = { file: this.#file, row: row + 1 };
    if (column >= maxColumns) throw fault('too-many-columns', { limit: maxColumns }, at);
    const { cells, links } = this.#rowAt(row);
    if ((cells[column] ?? '') !== '' || (links[column] ?? null) !== null) return false;
    this.#cells += Math.max(0, column + 1 - cells.length);
    this.#text += text.length;
    if (this.#cells > maxCells) throw fault('too-many-cells', { limit: maxCells }, at);
    if (this.#text > maxText) throw fault('too-much-text', { limit: maxText }, at);
    while (cells.length <= column) {
      cells.push('');
      links.push(null);
    }
    cells[column] = text;
    links[column] = link;
    return true;
  }

  /**
   * Notes a cell whose content is not there.
   *
   * @throws {DataError} when there are so many that the workbook as a whole is not what it was
   */
  lose(cell: LostCell): void {
    if (this.lost.push(cell) > maxLost) throw fault('too-many-lost-cells', { limit: maxLost }, { file: this.#file, row: cell.row + 1 });
  }

  /** @throws {DataError} when a text is longer than a page can hold */
  refuseTooLong(text: string, row: number, column: number): void {
    if (text.length <= maxTextLength) return;
    throw fault('text-too-long', { limit: maxTextLength }, { file: this.#file, row: row + 1, column: columnLetters(column) });
  }

  #rowAt(row: number): SheetRow {
    const found = this.#rows.get(row);
    if (found) return found;
    const made: SheetRow = { row: row + 1, cells: [], links: [] };
    this.#rows.set(row, made);
    if (this.#rows.size > maxRows + 1) throw fault('too-many-rows', { limit: maxRows }, { file: this.#file, row: row + 1 });
    return made;
  }
}
