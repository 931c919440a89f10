import type { Field } from '../tables/column-names.js';
import type { Positions } from './find-columns.js';
import type { CellFault, Problem } from '../problem.js';
import type { Table, TableRow } from '../tables/table.js';

/** The cells of one row by field, and the place to say which of them was not understood. */
export class RowCells {
  readonly source: TableRow;
  readonly #table: Table;
  readonly #positions: Positions;
  readonly #problems: Problem[];

  constructor(table: Table, positions: Positions, source: TableRow, problems: Problem[]) {
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
    return at === undefined ? '' : (this.source.cells[at] ?? '').replace(/\s+/g, ' ').trim();
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

  #problem(field: Field, fault: CellFault, value: string): Problem {
    const column = this.#table.columns[this.#positions[field] ?? -1] ?? field;
    return { ...fault, row: this.source.row, column, value };
  }
}
