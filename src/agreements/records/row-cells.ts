import type { Field } from '../tables/column-names.js';
import type { Positions } from './find-columns.js';
import { maxCellText } from './limits.js';
import type { CellFault, Problem } from '../problem.js';
import type { ProblemList } from './problem-list.js';
import { withoutHidden } from '../visible.js';
import type { Table, TableRow } from '../tables/table.js';

/** The cells of one row by field, and the place to say which of them was not understood. */
export class RowCells {
  readonly source: TableRow;
  readonly #table: Table;
  readonly #positions: Positions;
  readonly #problems: ProblemList;

  constructor(table: Table, positions: Positions, source: TableRow, problems: ProblemList) {
    this.source = source;
    this.#table = table;
    this.#positions = positions;
    this.#problems = problems;
  }

  has(field: Field): boolean {
    return this.#positions[field] !== undefined;
  }

  /** What is printed, on one line and without spaces around it; `''` where there is nothing. */
  text(field: Field): string {
    const at = this.#positions[field];
    return at === undefined ? '' : this.textAt(at);
  }

  /** The header over a field; `''` where it has none. */
  header(field: Field): string {
    return this.#table.columns[this.#positions[field] ?? -1] ?? '';
  }

  /** What is printed in any column; `''` also where a cell is longer than one can be. */
  textAt(position: number): string {
    const text = this.source.cells[position] ?? '';
    return text.length > maxCellText ? '' : withoutHidden(text).replace(/\s+/g, ' ').trim();
  }

  hyperlink(field: Field): string | null {
    const at = this.#positions[field];
    return at === undefined ? null : (this.source.links[at] ?? null);
  }

  /** @param fault the code of what is wrong with the cell, with the details of that code */
  report(field: Field, fault: CellFault, value = this.text(field)): void {
    this.#problems.push(this.#problem(field, fault, value));
  }

  /** Says what an author should know of a cell that was read. */
  notice(field: Field, fault: CellFault, value = this.text(field)): void {
    this.#problems.push({ ...this.#problem(field, fault, value), mended: true });
  }

  reportAt(position: number, fault: CellFault, value = this.textAt(position)): void {
    this.#problems.push(this.#problemAt(position, fault, value));
  }

  noticeAt(position: number, fault: CellFault, value = this.textAt(position)): void {
    this.#problems.push({ ...this.#problemAt(position, fault, value), mended: true });
  }

  #problem(field: Field, fault: CellFault, value: string): Problem {
    const column = this.#table.columns[this.#positions[field] ?? -1] ?? field;
    return { ...fault, row: this.source.row, column, value };
  }

  #problemAt(position: number, fault: CellFault, value: string): Problem {
    return { ...fault, row: this.source.row, column: this.#table.columns[position] || `column ${position + 1}`, value };
  }
}
