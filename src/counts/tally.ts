import type { Agreement, ProgramModel } from '../agreements/agreement.js';
import type { IsoDate } from '../calendar/day.js';
import type { Fips } from '../geography/geography.js';
import type { Placement } from './place.js';

/** What counts: the day, and the program models. */
export interface Filter {
  /** `null` for everything on the newest list. */
  readonly asOf: IsoDate | null;
  /** Empty for all models, those not understood included. */
  readonly models: readonly ProgramModel[];
}

/** The signed agreements of one unit. */
export interface Count {
  readonly placements: readonly Placement[];
  readonly agreements: number;
  readonly byModel: Readonly<Record<ProgramModel | 'unknown', number>>;
  /** Applied for and not signed; never part of `agreements`. */
  readonly pending: number;
}

/** `listed = placed + statewide + unplaced`, of signed agreements, with the agreements behind each number. */
export interface Ledger {
  readonly listed: readonly Placement[];
  readonly placed: readonly Placement[];
  readonly statewide: readonly Placement[];
  readonly unplaced: readonly Placement[];
}

/** All that is counted for one day and one choice of models. */
export interface Tally {
  readonly ledger: Ledger;
  readonly pending: readonly Placement[];
  readonly byModel: Readonly<Record<ProgramModel | 'unknown', number>>;
  /** Counties with a signed or pending agreement. An agency of several counties counts in each. */
  readonly counties: ReadonlyMap<Fips, Count>;
  /** States with one: its counties' agencies once each, its state agencies, and what no county was found for. */
  readonly states: ReadonlyMap<Fips, Count>;
}

/**
 * The list that speaks for a day: the newest one on or before it. `null` when the day is before the first list, so
 * that nothing can be known of it; `undefined` when the source keeps no lists.
 */
export function listFor(lists: readonly IsoDate[], asOf: IsoDate | null): IsoDate | null | undefined {
  if (lists.length === 0) return undefined;
  if (asOf === null) return lists[lists.length - 1];
  return lists.reduce<IsoDate | null>((newest, day) => (day <= asOf ? day : newest), null);
}

function countsOn(agreement: Agreement, asOf: IsoDate | null, list: IsoDate | null | undefined): boolean {
  if (list === null) return false;
  const day = list ?? asOf;
  if (agreement.listedUntil !== null && (day === null || agreement.listedUntil < day)) return false;
  if (day === null) return true;
  const from = agreement.listedFrom ?? (list === undefined ? agreement.signed : null);
  return from === null || from <= day;
}

class Counting implements Count {
  readonly placements: Placement[] = [];
  readonly byModel: Record<ProgramModel | 'unknown', number> = { JEM: 0, WSO: 0, TFM: 0, HYBRID: 0, unknown: 0 };
  agreements = 0;
  pending = 0;

  add(placement: Placement): void {
    this.placements.push(placement);
    if (placement.agreement.status === 'pending') {
      this.pending += 1;
      return;
    }
    this.agreements += 1;
    this.byModel[placement.agreement.model ?? 'unknown'] += 1;
  }
}

/**
 * Counts placements as of a day.
 *
 * @throws Error when the ledger does not add up: a fault of this library that must not pass for a rounding.
 */
export function tally(placements: readonly Placement[], lists: readonly IsoDate[], filter: Filter): Tally {
  const list = listFor(lists, filter.asOf);
  const wanted = placements.filter(
    ({ agreement }) =>
      countsOn(agreement, filter.asOf, list) &&
      (filter.models.length === 0 || (agreement.model !== null && filter.models.includes(agreement.model))),
  );
  const all = new Counting();
  const counties = new Map<Fips, Counting>();
  const states = new Map<Fips, Counting>();
  for (const placement of wanted) {
    all.add(placement);
    for (const county of placement.counties) countIn(counties, county).add(placement);
    if (placement.state !== null) countIn(states, placement.state).add(placement);
  }
  const listed = wanted.filter(({ agreement }) => agreement.status === 'signed');
  const ledger: Ledger = {
    listed,
    placed: listed.filter(({ scope }) => scope === 'county'),
    statewide: listed.filter(({ scope }) => scope === 'statewide'),
    unplaced: listed.filter(({ scope }) => scope === 'unplaced'),
  };
  assertBalanced(ledger, all.agreements);
  return { ledger, counties, states, byModel: all.byModel, pending: wanted.filter(({ agreement }) => agreement.status === 'pending') };
}

/** The ledger of one state: what of the whole is known to be in it. It adds up as the whole does. */
export function ledgerOf({ listed, placed, statewide, unplaced }: Ledger, inState: Fips): Ledger {
  const within = (placements: readonly Placement[]) => placements.filter(({ state }) => state === inState);
  const ledger = { listed: within(listed), placed: within(placed), statewide: within(statewide), unplaced: within(unplaced) };
  assertBalanced(ledger, ledger.listed.length);
  return ledger;
}

function countIn(counts: Map<Fips, Counting>, unit: Fips): Counting {
  let count = counts.get(unit);
  if (!count) counts.set(unit, (count = new Counting()));
  return count;
}

function assertBalanced({ listed, placed, statewide, unplaced }: Ledger, counted: number): void {
  const parts = placed.length + statewide.length + unplaced.length;
  if (listed.length === parts && listed.length === counted) return;
  throw new Error(
    `The ledger does not add up: ${listed.length} listed, ${placed.length} placed + ${statewide.length} statewide + ${unplaced.length} unplaced, ${counted} counted`,
  );
}
