import type { AgencyKind, Model } from '../../agreements/agreement.js';
import type { Choropleth } from '../../choropleth/classify.js';
import type { Count } from '../../counts/counts.js';
import { stateOf } from '../../geography/fips.js';
import type { Fips } from '../../geography/geography.js';
import type { Table, TableRow } from '../words/table.js';
import { valueOf } from './value-of.js';

/** Which places a reader wants to see in a table, and in which order. Every number stays that of its place. */
export interface TableWish {
  /** Position of the column that it is sorted by; -1 for the names. */
  readonly column: number;
  readonly isDescending: boolean;
  /** The one state wanted; `''` for all, as of models and kinds. */
  readonly state: Fips;
  /** Places where an agency signed such an agreement, an agency of that kind. */
  readonly model: Model;
  readonly kind: AgencyKind;
  readonly isListedOnly: boolean;
}

/** Everything, by the alphabet: an order that ranks nobody. */
export const everything: TableWish = { column: -1, isDescending: false, state: '', model: '', kind: '', isListedOnly: false };

/** A state with its own figures and those of its counties; of a table of states there is one group, without a head. */
export interface TableGroup {
  readonly head: TableRow | null;
  readonly rows: readonly TableRow[];
}

/** A table as it is shown. */
export interface ArrangedTable {
  readonly columns: readonly string[];
  readonly groups: readonly TableGroup[];
  /** How many places are in it, of how many. */
  readonly shown: number;
  readonly all: number;
}

/**
 * Arranges the figures of a picture: those of counties by state.
 *
 * @param table of the picture
 * @param ofStates of the same numbers by state; the table itself where it is of states
 */
export function arrangeTable(choropleth: Choropleth, table: Table, ofStates: Table, wish: TableWish): ArrangedTable {
  const wanted = table.rows.filter((row) => isWanted(choropleth, row, choropleth.byUnit[row.id], wish));
  const counted = { shown: wanted.length, all: table.rows.length };
  const byValue = (rows: readonly TableRow[], value: (row: TableRow) => number | null): readonly TableRow[] => order(rows, value, wish);
  const valueIn = (row: TableRow): number | null => valueOf(choropleth, row, wish.column);
  if (choropleth.question.level === 'state')
    return { ...counted, columns: table.columns, groups: [{ head: null, rows: byValue(wanted, valueIn) }] };
  // What states alone have, as their own agencies' agreements, stands behind what counties have.
  const columns = [...table.columns, ...ofStates.columns.filter((column) => !table.columns.includes(column))];
  const present = new Set(table.rows.map(({ id }) => stateOf(id)));
  const rowsOf = new Map<Fips, TableRow[]>();
  for (const row of wanted) {
    const state = stateOf(row.id);
    const rows = rowsOf.get(state);
    if (rows) rows.push(row);
    else rowsOf.set(state, [row]);
  }
  const heads = ofStates.rows
    .filter((head) => present.has(head.id) && (rowsOf.has(head.id) || isWanted(choropleth, head, choropleth.counts.states[head.id], wish)))
    .map((head) => ({ ...head, figures: columns.map((column) => head.figures[ofStates.columns.indexOf(column)] ?? '') }));
  // A number of places is not added up: a rate has no sum. Where the state has none of its own, its highest place speaks for it.
  const valueOfHead = (head: TableRow): number | null => {
    const own = valueIn(head);
    const others = own === null ? (rowsOf.get(head.id) ?? []).flatMap((row) => valueIn(row) ?? []) : [];
    return others.length === 0 ? own : Math.max(...others);
  };
  return {
    ...counted,
    columns,
    groups: byValue(heads, valueOfHead).map((head) => ({ head, rows: byValue(rowsOf.get(head.id) ?? [], valueIn) })),
  };
}

/** Rows come by the alphabet. Those without a number are last either way. */
function order(
  rows: readonly TableRow[],
  value: (row: TableRow) => number | null,
  { column, isDescending }: TableWish,
): readonly TableRow[] {
  if (column < 0) return isDescending ? [...rows].reverse() : rows;
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: value(row) }))
    .sort((a, b) =>
      a.value === null || b.value === null ? Number(a.value === null) - Number(b.value === null) : sign * (a.value - b.value),
    )
    .map(({ row }) => row);
}

function isWanted(choropleth: Choropleth, row: TableRow, count: Count | undefined, wish: TableWish): boolean {
  const { state, model, kind, isListedOnly } = wish;
  if (state !== '' && stateOf(row.id) !== state) return false;
  if (choropleth.counts.measure !== null) return !isListedOnly || valueOf(choropleth, row, 0) !== null;
  if (model === '' && kind === '' && !isListedOnly) return true;
  return (count?.holdings ?? []).some(
    (holding) =>
      (kind === '' || (holding.kind ?? 'unknown') === kind) &&
      Object.entries(holding.signed).some(([name, signed]) => signed > 0 && (model === '' || name === model)),
  );
}
