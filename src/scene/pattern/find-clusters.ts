import { stateOf } from '../../geography/fips.js';
import type { Fips, Unit } from '../../geography/geography.js';

/** Places without a gap between them. */
export interface Cluster {
  readonly units: number;
  /** The states that they are in, those with most of them first. */
  readonly states: readonly Fips[];
}

/** How many places are a group that is worth telling. */
const least = 3;

/** The largest groups of places that border each other, of those that are meant, with those between which there are no others. */
export function findClusters(units: readonly Unit[], isMeant: (unit: number) => boolean, most: number): Cluster[] {
  const open = new Set([...units.keys()].filter(isMeant));
  const clusters: Cluster[] = [];
  for (const first of open) {
    open.delete(first);
    const group = [first];
    for (const unit of group) group.push(...(units[unit]?.neighbors ?? []).filter((neighbor) => open.delete(neighbor)));
    if (group.length >= least) clusters.push({ units: group.length, states: statesOf(group.map((unit) => units[unit]?.id ?? '')) });
  }
  return clusters.sort((a, b) => b.units - a.units).slice(0, most);
}

function statesOf(codes: readonly Fips[]): Fips[] {
  const numbers = new Map<Fips, number>();
  for (const state of codes.map(stateOf)) numbers.set(state, (numbers.get(state) ?? 0) + 1);
  return [...numbers.keys()].sort((a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0));
}
