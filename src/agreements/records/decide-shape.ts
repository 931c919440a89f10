import { describeColumn } from './describe-column.js';
import { whyNoCounts } from './count-columns.js';
import { columnNames, type Field, foldHeader, isName } from '../tables/column-names.js';
import { findColumns, type Positions } from './find-columns.js';
import { findModelColumns, type ModelColumn } from './find-model-columns.js';
import type { ColumnNames } from '../tables/read-columns.js';
import { settlePlaces } from './settle-places.js';
import { ShapeRefusals } from './shape-refusals.js';
import { shareOfCells } from './share-of-cells.js';
import type { Table } from '../tables/table.js';
import { isBlank, isMeasured, kindOf, type ValueColumn, valueColumns } from './value-columns.js';

/** What a table is. */
export type Shape =
  /** A row is an agreement: it names a program model, or an agency. */
  | { readonly kind: 'list'; readonly positions: Positions }
  /** A row is an agency or a place, and each marked cell of these columns an agreement. */
  | {
      readonly kind: 'models';
      readonly positions: Positions;
      readonly models: readonly ModelColumn[];
      /** Whether a cell of them is how many agreements the place of its row has. */
      readonly areCounts: boolean;
    }
  /** A row is a place with a number, or a mark. */
  | { readonly kind: 'measure'; readonly positions: Positions; readonly value: ValueColumn };

/**
 * Decides what a table is by its columns and rows, before a row of it is read. Nothing is an agreement because it stands in a row.
 *
 * @throws {DataError} when the table is nothing that this project reads, or could be two such things.
 */
export function decideShape(table: Table, named: ColumnNames, file?: string): Shape {
  return new Decision(table, named, file).decide();
}

/** Whether a header asks by yes and no if there is an agreement, and is no usual one of a status. */
export const asksForAgreement = (header: string): boolean =>
  /287|participa|agreement|acuerdo|cooperat|\bmoa\b|in force|in effect/i.test(header) && !columnNames.status.includes(foldHeader(header));

const isCount = /\b(agencies|agreements|moas)\b|^(count|number|total|n)$/;

class Decision {
  readonly #table: Table;
  readonly #named: ColumnNames;
  readonly #refuse: ShapeRefusals;
  #positions: Positions;

  constructor(table: Table, named: ColumnNames, file: string | undefined) {
    this.#table = table;
    this.#named = named;
    this.#refuse = new ShapeRefusals(table, file);
    this.#positions = settlePlaces(table, findColumns(table, named, file), named);
  }

  decide(): Shape {
    this.#expectPlace();
    if (this.#named.has('value')) return this.#measureNamed();
    const models = findModelColumns(this.#table, this.#positions);
    const hasModels = this.#hasModelColumn();
    if (models.length > 0 && !this.#named.has('model')) return this.#byModel(models, hasModels);
    const values = valueColumns(this.#table, this.#positions);
    if (hasModels) {
      this.#expectNoCount(values);
      return this.#list();
    }
    if (this.#isListOfAgencies(values)) return this.#list();
    return this.#measure(values);
  }

  #expectPlace(): void {
    const { state, fips } = this.#positions;
    if (state !== undefined || fips !== undefined || this.#countyNamesState()) return;
    throw this.#refuse.noPlace();
  }

  /** Whether counties are printed as in "Lee County, FL". */
  #countyNamesState(): boolean {
    const { county } = this.#positions;
    if (county === undefined) return false;
    return shareOfCells(this.#table, county, (text) => text.includes(',')) > 0.5;
  }

  /** Whether a column holds program models: one the author named or that is headed so, or else the only one whose cells name some. */
  #hasModelColumn(): boolean {
    const { model } = this.#positions;
    if (model !== undefined && (this.#named.has('model') || this.#isOfModels(model))) return true;
    this.#without('model');
    const others = this.#table.columns.flatMap((_, position) => (this.#isFree(position) && this.#holdsModels(position) ? [position] : []));
    if (others.length > 1) throw this.#refuse.choice('several-models', others);
    const [only] = others;
    if (only === undefined) return false;
    if (this.#positions.type === only) this.#without('type');
    this.#positions = { ...this.#positions, model: only };
    return true;
  }

  /** Whether the column that is headed so holds models, or nothing that says otherwise. A "program" may be any. */
  #isOfModels(position: number): boolean {
    const facts = describeColumn(this.#table, position);
    if (facts.models > 0) return true;
    if (facts.marks > 0 || kindOf(facts, '') !== null || /^programa?$/.test(foldHeader(this.#header(position)))) return false;
    return facts.filled > 0 || this.#hasAgency() || this.#table.rows.length === 0;
  }

  #holdsModels(position: number): boolean {
    const { filled, models, marks } = describeColumn(this.#table, position);
    return models > 0 && (models + marks) * 10 >= filled * 9;
  }

  /** A list by model columns: of marks, or of counts of places. */
  #byModel(models: readonly ModelColumn[], hasModels: boolean): Shape {
    const positions = models.map(({ position }) => position);
    const facts = positions.map((position) => describeColumn(this.#table, position));
    const areCounts = facts.some(({ counts }) => counts > 0);
    const noCount = areCounts ? whyNoCounts(this.#table, this.#positions, models) : null;
    if (noCount && hasModels) return this.#list();
    if (noCount) throw this.#refuse.counts(positions, noCount);
    if (hasModels) throw this.#refuse.choice('list-or-models', [this.#positions.model ?? 0, ...positions]);
    return { kind: 'models', positions: this.#positions, models, areCounts };
  }

  /** Beside a number of agreements, and no agency, models may be those of all the agreements of a place. */
  #expectNoCount(values: readonly ValueColumn[]): void {
    const { model = 0 } = this.#positions;
    const count = values.find(({ position, kind }) => kind === 'number' && isCount.test(foldHeader(this.#header(position))));
    if (count === undefined || this.#hasAgency() || this.#named.has('model')) return;
    throw this.#refuse.choice('list-or-measure', [count.position, model]);
  }

  /** A list, of which a column may ask by yes and no whether there is an agreement: that is then its status. */
  #list(): Shape {
    const asks = this.#table.columns.flatMap((header, position) => {
      const isAsked = asksForAgreement(header) && !Object.values(this.#positions).includes(position);
      return isAsked && kindOf(describeColumn(this.#table, position), header) === 'mark' ? [position] : [];
    });
    const [status] = asks;
    const isStatus = asks.length === 1 && status !== undefined && this.#positions.status === undefined;
    return { kind: 'list', positions: isStatus ? { ...this.#positions, status } : this.#positions };
  }

  #hasAgency(): boolean {
    const { agency } = this.#positions;
    return agency !== undefined && (this.#named.has('agency') || !isName(this.#header(agency)));
  }

  /**
   * Whether each row is an agreement because it names the agency, or the day it was signed or its memorandum. Numbers or marks beside an
   * agency may as well be what the table is about, where nothing else says that it signed.
   */
  #isListOfAgencies(values: readonly ValueColumn[]): boolean {
    const isSigned = (['signed', 'link'] as const).some((field) => {
      const position = this.#positions[field];
      if (position === undefined) return false;
      const { days, links } = describeColumn(this.#table, position);
      return this.#named.has(field) || days > 0 || (field === 'link' && links > 0 && this.#hasAgency());
    });
    if (!this.#hasAgency()) return isSigned && values.length === 0;
    const rivals = values.filter(({ position }) => position !== this.#positions.agency && !this.#saysStatus(position));
    const { type, status, from, until, ended } = this.#positions;
    const isTold = isSigned || [type, status, from, until, ended].some((position) => position !== undefined);
    if (rivals.length === 0 || (isTold && rivals.every(({ kind }) => kind === 'number')) || this.#named.has('agency')) return true;
    const { agency = 0 } = this.#positions;
    throw this.#refuse.choice('list-or-measure', [agency, ...rivals.map(({ position }) => position)], agency);
  }

  #saysStatus(position: number): boolean {
    const { status, ended, until, from } = this.#positions;
    return [status, ended, until, from].includes(position);
  }

  #measureNamed(): Shape {
    const position = this.#positions.value ?? 0;
    const facts = describeColumn(this.#table, position);
    if (this.#named.has('model') || this.#named.has('agency'))
      throw this.#refuse.choice('list-or-measure', [position], this.#positions.agency);
    const kind = isBlank(facts) ? 'number' : kindOf(facts, this.#header(position));
    if (kind === null) throw this.#holdsAmounts(position) ? this.#refuse.amounts(position) : this.#refuse.words(position);
    return { kind: 'measure', positions: this.#ofPlaces(), value: { position, kind } };
  }

  #measure(values: readonly ValueColumn[]): Shape {
    const [value, another] = values;
    if (value === undefined) {
      const amounts = this.#table.columns.findIndex(
        (header, position) => this.#isFree(position) && isMeasured(header) && this.#holdsAmounts(position),
      );
      if (amounts >= 0) throw this.#refuse.amounts(amounts);
      const worded = this.#table.columns.flatMap((_, position) => {
        const { answers, words } = describeColumn(this.#table, position);
        return this.#isFree(position) && words.length > 0 ? [{ position, answers }] : [];
      });
      const words = worded.find(({ answers }) => answers > 0) ?? (worded.length === 1 ? worded[0] : undefined);
      if (words !== undefined) throw this.#refuse.words(words.position);
      throw this.#refuse.choice('no-shape', []);
    }
    if (another !== undefined)
      throw this.#refuse.choice(
        'several-values',
        values.map(({ position }) => position),
      );
    return { kind: 'measure', positions: { ...this.#ofPlaces(), value: value.position }, value };
  }

  /** In a table of places a column "name" is the county's, unless each row is of another state. */
  #ofPlaces(): Positions {
    const { agency, county, state, fips } = this.#positions;
    if (agency === undefined || county !== undefined || !isName(this.#header(agency))) return this.#positions;
    const states = this.#table.rows.map(({ cells }) => (state === undefined ? '' : (cells[state] ?? '')));
    const isOfStates = fips === undefined && new Set(states).size === states.length;
    return isOfStates ? this.#positions : { ...this.#positions, county: agency };
  }

  /** Whether most cells mean a number, and too many of them are none as printed: `5k`, `3,5`. */
  #holdsAmounts(position: number): boolean {
    const { amounts, numbers, filled } = describeColumn(this.#table, position);
    return amounts > 0 && (amounts + numbers) * 2 > filled;
  }

  #header(position: number): string {
    return this.#table.columns[position] ?? '';
  }

  /** Whether no field but one that words of any kind may stand under has this column. */
  #isFree(position: number): boolean {
    const { type, status, value } = this.#positions;
    return [type, status, value].includes(position) || !Object.values(this.#positions).includes(position);
  }

  #without(field: Field): void {
    this.#positions = Object.fromEntries(Object.entries(this.#positions).filter(([known]) => known !== field));
  }
}
