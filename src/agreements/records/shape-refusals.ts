import type { NoCount } from './count-columns.js';
import type { DataError } from '../data-error.js';
import { describeColumn } from './describe-column.js';
import { fault } from '../fault.js';
import type { ChosenColumns, FaultDetails, FaultPlace } from '../fault-sentences.js';
import { nameColumns } from '../tables/name-columns.js';
import { plainNumber } from './read-number.js';
import type { Table } from '../tables/table.js';

/** The faults that name columns to choose from. */
type ChoiceCode = { [Code in keyof FaultDetails]: FaultDetails[Code] extends ChosenColumns ? Code : never }[keyof FaultDetails];

/** Why a table is nothing that is read, or could be two such things: each names columns, cells and what to write. */
export class ShapeRefusals {
  readonly #table: Table;
  readonly #at: FaultPlace;

  constructor(table: Table, file: string | undefined) {
    this.#table = table;
    this.#at = { file, row: table.headerRow };
  }

  noPlace(): DataError {
    const { columns, problems } = this.#table;
    return fault('no-state-column', { columns: nameColumns(columns) }, this.#at, { problem: problems[0] });
  }

  /**
   * @param chosen positions of the columns to choose from, that of the agency first where there is one
   * @param agency position of the column of the agency
   */
  choice(code: ChoiceCode, chosen: readonly number[], agency?: number): DataError {
    const { columns, problems } = this.#table;
    const [first] = chosen.length > 1 && chosen[0] === agency ? chosen.slice(1) : chosen;
    const details = {
      columns: nameColumns(columns),
      chosen: nameColumns(chosen.map((position) => this.#header(position))),
      first: first === undefined ? '' : nameColumns([this.#header(first)]),
      agency: agency === undefined ? 'Agency' : nameColumns([this.#header(agency)]),
    };
    return fault(code, details, this.#at, { problem: problems[0] });
  }

  counts(positions: readonly number[], { why, row, value }: NoCount): DataError {
    const headers = positions.map((position) => this.#header(position));
    const details = { chosen: nameColumns(headers), first: nameColumns(headers.slice(0, 1)), why, row, value: value.slice(0, 40) };
    return fault('counts-by-model', details, this.#at);
  }

  words(position: number): DataError {
    const words = describeColumn(this.#table, position).words.map((word) => `“${word.slice(0, 40)}”`);
    return fault('words-not-marks', { column: this.#header(position), words: nameColumns(words) }, this.#at);
  }

  amounts(position: number): DataError {
    const { row = 0, value = '' } = describeColumn(this.#table, position).amount ?? {};
    const details = { column: this.#header(position), value: value.slice(0, 40), row, write: plainNumber(value) };
    return fault('unreadable-numbers', details, this.#at);
  }

  #header(position: number): string {
    return this.#table.columns[position] || `column ${position + 1}`;
  }
}
