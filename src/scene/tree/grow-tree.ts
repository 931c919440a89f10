import { stateOf } from '../../geography/fips.js';
import type { Fips, Level, Unit } from '../../geography/geography.js';
import { type Division, divisionOf, divisions } from '../../geography/names/divisions.js';
import { lazy } from '../../memory/lazy.js';
import type { PlaceKind, TreePlace } from './tree-place.js';

/** What a tree is grown from. */
export interface Soil {
  readonly level: Level;
  /** The units drawn. */
  readonly units: readonly Unit[];
  /** The state or county framed, which alone is in the tree; `null` for the country. */
  readonly within: Fips | null;
  /** What the country and its parts are called. */
  nation: string;
  division(division: Division): string;
  /** What a state or county is called among its own. */
  nameOf(unit: Pick<Unit, 'id' | 'name'>): string;
  compare(a: string, b: string): number;
}

/** The places of a map as a tree, and where each unit stands in it. */
export interface PlaceTree {
  readonly root: TreePlace;
  /** The states, in the order of their codes. */
  readonly states: readonly TreePlace[];
  readonly divisions: readonly TreePlace[];
  /** The place of a unit, by its position or code; `null` for one that is not in the tree. */
  ofUnit(unit: number): TreePlace | null;
  find(id: string): TreePlace | null;
}

/** Makes the tree of a map: country, parts of it, states, counties; of a framed state, the state and its counties. */
export function growTree(soil: Soil): PlaceTree {
  const { level, units, within } = soil;
  const positions = units.flatMap(({ id }, i) => (within === null || id.startsWith(within) ? i : []));
  const unitsByState = new Map<Fips, number[]>();
  for (const i of positions) {
    const state = stateOf(units[i]?.id ?? '');
    const held = unitsByState.get(state);
    if (held) held.push(i);
    else unitsByState.set(state, [i]);
  }
  const codes = [...unitsByState.keys()].sort();
  const byName = (places: readonly TreePlace[]): TreePlace[] => [...places].sort((a, b) => soil.compare(a.name, b.name));

  function leaf(unit: number, kind: PlaceKind, parent: TreePlace | null): TreePlace {
    const { id, name } = units[unit] as Unit;
    return placeOf({ id, kind, name: soil.nameOf({ id, name }), parent, unit }, null);
  }

  function stateIn(code: Fips, parent: TreePlace | null): TreePlace {
    const held = unitsByState.get(code) ?? [];
    if (level === 'state') return leaf(held[0] ?? -1, 'state', parent);
    return placeOf({ id: code, kind: 'state', name: soil.nameOf({ id: code, name: null }), parent, unit: -1 }, (state) =>
      byName(held.map((unit) => leaf(unit, 'county', state))),
    );
  }

  function divisionIn(division: Division, parent: TreePlace): TreePlace {
    const own = codes.filter((code) => divisionOf(code) === division);
    return placeOf({ id: division, kind: 'division', name: soil.division(division), parent, unit: -1 }, (place) =>
      byName(own.map((code) => stateIn(code, place))),
    );
  }

  const [only] = codes;
  const held = divisions.filter((division) => codes.some((code) => divisionOf(code) === division));
  const root =
    within !== null && only !== undefined
      ? stateIn(only, null)
      : placeOf({ id: 'us', kind: 'nation', name: soil.nation, parent: null, unit: -1 }, (nation) =>
          held.length === 1 ? byName(codes.map((code) => stateIn(code, nation))) : held.map((division) => divisionIn(division, nation)),
        );
  const inDivisions = lazy(() => root.children.filter(({ kind }) => kind === 'division'));
  const states = lazy(() => {
    const all = root.kind === 'state' ? [root] : root.children.flatMap((child) => (child.kind === 'state' ? child : child.children));
    return [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  });
  const find = (id: string): TreePlace | null => {
    if (id === root.id) return root;
    const state = states().find((each) => each.id === stateOf(id));
    if (state && state.id !== id) return state.children.find((each) => each.id === id) ?? null;
    return state ?? inDivisions().find((each) => each.id === id) ?? null;
  };
  return {
    root,
    get states() {
      return states();
    },
    get divisions() {
      return inDivisions();
    },
    find,
    ofUnit: (unit) => find(units[unit]?.id ?? ''),
  };
}

function placeOf(
  known: Pick<TreePlace, 'id' | 'kind' | 'name' | 'parent' | 'unit'>,
  childrenOf: ((place: TreePlace) => readonly TreePlace[]) | null,
): TreePlace {
  const children = lazy(() => childrenOf?.(place) ?? []);
  const place: TreePlace = {
    ...known,
    level: (known.parent?.level ?? 0) + 1,
    isParent: childrenOf !== null,
    get children() {
      return children();
    },
  };
  return place;
}
