import type { ProgramModel } from '../agreements/agreement.js';
import type { Problem } from '../agreements/problem.js';
import type { IsoDate } from '../calendar/day.js';
import { historicalModels, programModels } from '../agreements/program-models.js';
import type { IceList } from '../agreements/ice/read-ice-table.js';
import { foldText } from '../agreements/fold-text.js';
import { problemsOfPlacing } from '../counts/problems-of-placing.js';
import type { Placement } from '../counts/place.js';
import { states } from '../geography/names/states.js';
import type { PlacedList } from './read-list.js';

/** Agreements by program model. A historical model is there only where there are some. */
export type ModelCounts = Readonly<Record<(typeof programModels)[number], number>> &
  Readonly<Partial<Record<(typeof historicalModels)[number], number>>>;

/** Agreements of a county or state. */
export type UnitCounts = ModelCounts & { readonly agreements: number };

/** The ledger of one list: what `reconcile --json` prints. The names and their meaning stay from version to version. */
export interface Reconciliation {
  readonly file: string;
  readonly kind: IceList;
  readonly asOf: IsoDate | null;
  readonly listed: number;
  readonly agencies: number;
  /** States and territories with an agreement. */
  readonly states: number;
  readonly byModel: ModelCounts & { readonly unknown: number };
  /** `listed = placed + statewide + unplaced`. */
  readonly placed: number;
  readonly statewide: number;
  readonly unplaced: number;
  /** By FIPS code. An agency that works in several counties counts in each. */
  readonly counties: Readonly<Record<string, UnitCounts>>;
  /** By postal code. */
  readonly byState: Readonly<Record<string, UnitCounts & { readonly agencies: number }>>;
  readonly problems: readonly Problem[];
}

const postalCodes: ReadonlyMap<string, string> = new Map(states.map(({ fips, postal }) => [fips, postal]));

/**
 * Adds up one list. On a pending list applications are counted; on any other they do not count.
 *
 * @throws Error when the parts are not the whole: a fault of this program.
 */
export function reconcile({ file, kind, dataset, placements }: PlacedList): Reconciliation {
  const listed = countedOn(kind, placements);
  const scopes = { county: 0, statewide: 0, unplaced: 0 };
  for (const { scope } of listed) scopes[scope] += 1;
  const byState = groupBy(listed, ({ state }) => (state === null ? [] : [postalCodes.get(state) ?? state]));
  if (scopes.county + scopes.statewide + scopes.unplaced !== listed.length) {
    throw new Error(
      `${file}: ${listed.length} listed are not ${scopes.county} placed, ${scopes.statewide} statewide and ${scopes.unplaced} unplaced`,
    );
  }
  return {
    file,
    kind,
    asOf: dataset.asOf,
    listed: listed.length,
    agencies: countAgencies(listed),
    states: byState.size,
    byModel: { ...countModels(listed), unknown: listed.filter(({ agreement }) => agreement.model === null).length },
    placed: scopes.county,
    statewide: scopes.statewide,
    unplaced: scopes.unplaced,
    counties: sorted(
      groupBy(listed, ({ counties }) => counties),
      unitCounts,
    ),
    byState: sorted(byState, (group) => {
      const { agreements, ...models } = unitCounts(group);
      return { agreements, agencies: countAgencies(group), ...models };
    }),
    problems: withPlaces(dataset.problems, problemsOfPlacing(listed)),
  };
}

/** A cell that was not understood when it was read has no place either: that is one fault, and the reader's word for it stands. */
function withPlaces(read: readonly Problem[], places: readonly Problem[]): Problem[] {
  const cell = ({ row, column, value }: Problem): string => [row, column.toLowerCase(), value].join('|');
  const known = new Set(read.filter(({ mended }) => mended !== true).map(cell));
  return [...read, ...places.filter((problem) => !known.has(cell(problem)))];
}

/** What counts on a list of that kind. */
export const countedOn = (kind: IceList, placements: readonly Placement[]): Placement[] =>
  placements.filter(({ agreement }) => agreement.listedUntil === null && (kind === 'pending') === (agreement.status === 'pending'));

/**
 * What makes an agency the same on two rows: state, name and counties, because one state has several townships of one
 * name, each with its police.
 */
const agencyKey = ({ agreement, state, counties }: Placement): string =>
  [state ?? agreement.state, foldText(agreement.agency), counties.join('+')].join('|');

/** Rows that name no agency are agreements and no agency. */
const countAgencies = (placements: readonly Placement[]): number =>
  new Set(placements.filter(({ agreement }) => agreement.agency !== '').map(agencyKey)).size;

function unitCounts(placements: readonly Placement[]): UnitCounts {
  return { agreements: placements.length, ...countModels(placements) };
}

function countModels(placements: readonly Placement[]): ModelCounts {
  const count = (model: ProgramModel): number => placements.filter(({ agreement }) => agreement.model === model).length;
  const shown = [...programModels, ...historicalModels.filter((model) => count(model) > 0)];
  return Object.fromEntries(shown.map((model) => [model, count(model)])) as ModelCounts;
}

function groupBy(placements: readonly Placement[], keysOf: (placement: Placement) => readonly string[]): Map<string, Placement[]> {
  const groups = new Map<string, Placement[]>();
  for (const placement of placements) {
    for (const key of keysOf(placement)) {
      const group = groups.get(key);
      if (group) group.push(placement);
      else groups.set(key, [placement]);
    }
  }
  return groups;
}

function sorted<T>(groups: ReadonlyMap<string, Placement[]>, value: (group: Placement[]) => T): Record<string, T> {
  const keys = [...groups.keys()].sort();
  return Object.fromEntries(keys.map((key) => [key, value(groups.get(key) ?? [])]));
}
