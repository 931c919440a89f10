import type { Problem } from '../agreements/problem.js';
import type { IsoDate } from '../calendar/day.js';
import { agencyTypes } from '../agreements/agency-types.js';
import { programModels } from '../agreements/program-models.js';
import type { IceList } from '../agreements/ice/read-ice-table.js';
import { foldText } from '../agreements/fold-text.js';
import { problemsOfDay } from '../counts/problems-of-day.js';
import { problemsOfList } from '../counts/problems-of-list.js';
import type { Placement } from '../counts/place.js';
import { states } from '../geography/names/states.js';
import type { DayFrom, PlacedList } from './read-list.js';

/** Agreements by program model. Any but the three of today is there only where there are some: `HYBRID`, and others as printed. */
export type ModelCounts = Readonly<Record<(typeof programModels)[number] | (string & {}), number>>;

/** Agreements of a county or state: those in all as `agreements`, which no model is called, since a printed name begins with a capital. */
export type UnitCounts = ModelCounts & { readonly agreements: number };

/** The ledger of one list: what `reconcile --json` prints. The names and their meaning stay from version to version. */
export interface Reconciliation {
  readonly file: string;
  /** `null` for a table without a row that does not say. */
  readonly kind: IceList | null;
  readonly asOf: IsoDate | null;
  readonly dayFrom: DayFrom | null;
  readonly listed: number;
  readonly agencies: number;
  /** States and territories with an agreement. */
  readonly states: number;
  readonly byModel: ModelCounts & { readonly unknown: number };
  /** Agreements by the kind of agency that signed: the known ones, others as printed where there are some. */
  readonly byKind: Readonly<Record<string, number>>;
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
 * @throws {Error} when the parts are not the whole: a fault of this program.
 */
export function reconcile({ file, kind, dataset, dayFrom, placements }: PlacedList): Reconciliation {
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
    dayFrom,
    listed: listed.length,
    agencies: countAgencies(listed),
    states: byState.size,
    byModel: { ...countModels(listed), unknown: listed.filter(({ agreement }) => agreement.model === null).length },
    byKind: {
      ...countNames(
        listed.map(({ agreement }) => agreement.agencyType),
        agencyTypes,
      ),
      unknown: listed.filter(({ agreement }) => agreement.agencyType === null).length,
    },
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
    problems: problemsOfDay(dataset.problems, problemsOfList(placements, dataset.headers)),
  };
}

/** What counts on a list of that kind. */
export const countedOn = (kind: IceList | null, placements: readonly Placement[]): Placement[] =>
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
  return countNames(
    placements.map(({ agreement }) => agreement.model),
    programModels,
  ) as ModelCounts;
}

/** How often each name is there: those that are always shown, then what else there is. */
function countNames(names: readonly (string | null)[], always: readonly string[]): Record<string, number> {
  const counts = new Map(always.map((name) => [name, 0]));
  for (const name of names.filter((each) => each !== null).sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
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
