import { sum } from '../arithmetic/sum.js';
import type { Fips } from '../geography/geography.js';
import type { Count, Holding } from './counts.js';
import { mergeHoldings } from './merge-holdings.js';
import type { Placement } from './place.js';
import { sumHoldings } from './sum-holdings.js';

/** Every unit with an agreement, counted. */
export interface Tally {
  readonly counties: Readonly<Record<Fips, Count>>;
  readonly states: Readonly<Record<Fips, Count>>;
  readonly stateless: Count;
}

/** One agency in one place, while it is being counted. */
interface Agency {
  kind: Holding['kind'];
  readonly scope: Holding['scope'];
  readonly signed: Record<string, number>;
  readonly pending: Record<string, number>;
  /** 0 where the source names no agency. */
  readonly named?: 0;
}

type Agencies = Map<string, Agency>;

/**
 * Counts placements: those of one day, each once in every county it is in, and once in its state.
 *
 * @throws {Error} when the sums are not those of the placements: a fault of this library that must not pass for a rounding.
 */
export function tally(placements: readonly Placement[]): Tally {
  const counties = new Map<Fips, Agencies>();
  const states = new Map<Fips, Agencies>();
  const stateless: Agencies = new Map<string, Agency>();
  for (const placement of placements) {
    for (const county of placement.counties) add(agenciesIn(counties, county), placement);
    add(placement.state === null ? stateless : agenciesIn(states, placement.state), placement);
  }
  const tallied = { counties: sumEach(counties), states: sumEach(states), stateless: sumHoldings(holdingsOf(stateless)) };
  assertWhole(tallied, placements);
  return tallied;
}

function agenciesIn(units: Map<Fips, Agencies>, unit: Fips): Agencies {
  let agencies = units.get(unit);
  if (!agencies) units.set(unit, (agencies = new Map<string, Agency>()));
  return agencies;
}

// The same name in another scope is counted apart: what is placed must not draw along what is not.
function add(agencies: Agencies, { agreement, scope }: Placement): void {
  const key = scope + agreement.agency;
  let agency = agencies.get(key);
  if (agency) agency.kind = kindOf(agency.kind, agreement.agencyType);
  else
    agencies.set(
      key,
      (agency = { kind: agreement.agencyType, scope, signed: {}, pending: {}, ...(agreement.agency === '' && { named: 0 }) }),
    );
  const models = agency[agreement.status];
  const model = agreement.model ?? 'unknown';
  models[model] = (models[model] ?? 0) + 1;
}

/** The kind of each agency of placements, as it is counted in its state. */
export function kindsOfAgencies(placements: readonly Placement[]): (placement: Placement) => Holding['kind'] {
  const keyOf = ({ agreement: { agency }, state, scope }: Placement): string => [state, scope, agency].join('\t');
  const kinds = new Map<string, Holding['kind']>();
  for (const placement of placements) {
    const key = keyOf(placement);
    const kind = placement.agreement.agencyType;
    kinds.set(key, kinds.has(key) ? kindOf(kinds.get(key) ?? null, kind) : kind);
  }
  return (placement) => kinds.get(keyOf(placement)) ?? null;
}

/** The kind of an agency that a source calls two: what it says before what it leaves out, and never the one that comes first in the list. */
function kindOf(one: Agency['kind'], other: Agency['kind']): Agency['kind'] {
  return one === null || (other !== null && other < one) ? other : one;
}

function sumEach(units: ReadonlyMap<Fips, Agencies>): Record<Fips, Count> {
  const counts: Record<Fips, Count> = {};
  for (const unit of [...units.keys()].sort()) counts[unit] = sumHoldings(holdingsOf(units.get(unit) as Agencies));
  return counts;
}

function holdingsOf(agencies: Agencies): readonly Holding[] {
  return mergeHoldings([...agencies.values()].map((agency) => ({ ...agency, agencies: 1 })));
}

function assertWhole({ states, stateless }: Tally, placements: readonly Placement[]): void {
  let signed = 0;
  for (const { agreement } of placements) if (agreement.status === 'signed') signed += 1;
  const counted = sum([...Object.values(states), stateless], ({ agreements }) => agreements);
  if (signed !== counted) throw new Error(`The ledger does not add up: ${signed} agreements are listed and ${counted} counted.`);
}
