import { mergeArcs } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Area, CheckedTopology } from './check-topology.js';
import type { Fips } from '../geography.js';

/** A topology with nothing but collections of areas: `nation`, `states`, and `counties` where there are any. */
export interface CompleteTopology extends Topology {
  objects: Record<string, { type: 'GeometryCollection'; geometries: Area[] }>;
}

/** A topology with `states` and `nation`, merged from its smaller areas where the source had none, and `counties` where it had them. */
export function completeTopology({ base, counties, states, nation }: CheckedTopology): CompleteTopology {
  const wholeStates = states.length > 0 ? states : mergeStates(base, counties);
  const whole = nation.length > 0 ? nation : [merge(base, wholeStates, 'US')];
  const collections = Object.entries({ counties, states: wholeStates, nation: whole })
    .filter(([, areas]) => areas.length > 0)
    .map(([name, areas]) => [name, { type: 'GeometryCollection', geometries: areas }]);
  return { ...base, objects: Object.fromEntries(collections) as CompleteTopology['objects'] };
}

function mergeStates(base: Topology, counties: readonly Area[]): Area[] {
  const byState = new Map<Fips, Area[]>();
  for (const county of counties) {
    const state = county.id.slice(0, 2);
    const members = byState.get(state);
    if (members) members.push(county);
    else byState.set(state, [county]);
  }
  return [...byState].sort(([a], [b]) => (a < b ? -1 : 1)).map(([state, members]) => merge(base, members, state));
}

function merge(base: Topology, areas: readonly Area[], id: Fips): Area {
  const merged = mergeArcs(base, [...areas]);
  // Where borders that areas share are not the same lines, what is left of them when those are taken out does not close: then it stays in pieces.
  const isWhole = merged.arcs.flat().every((ring) => isClosed(base, ring));
  return { type: 'MultiPolygon', id, properties: { name: null }, arcs: isWhole ? merged.arcs : areas.flatMap(({ arcs }) => arcs) };
}

function isClosed({ arcs }: Topology, ring: readonly number[]): boolean {
  const endOf = (arc: number): readonly number[] => (arc < 0 ? arcs[~arc]?.[0] : arcs[arc]?.at(-1)) ?? [];
  return ring.every((arc, i) => {
    const [end, start] = [endOf(arc), endOf(~(ring[(i + 1) % ring.length] ?? 0))];
    return end[0] === start[0] && end[1] === start[1];
  });
}
