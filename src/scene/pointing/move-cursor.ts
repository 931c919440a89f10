import type { Unit } from '../../geography/geography.js';

/** An arrow key. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** Where the units lie, seen along one direction. */
interface Way {
  /** Grows in this direction. */
  readonly ahead: Float64Array;
  readonly across: Float64Array;
}

type Ways = Readonly<Record<Direction, Way>>;

/** What has to be known of a unit to walk on from it. */
export type Step = Pick<Unit, 'bounds' | 'neighbors'>;

/** For each unit the one that each arrow key leads to; -1 where nothing lies that way. */
type Moves = Readonly<Record<Direction, Int32Array>>;

const movesByUnits = new WeakMap<readonly Step[], Moves>();

/**
 * The unit that an arrow key leads to: the neighbor that way, or else the nearest unit that way, so that islands and insets are
 * reached too. The same unit where nothing lies that way. From every unit every other can be reached.
 */
export function moveCursor(units: readonly Step[], index: number, direction: Direction): number {
  let moves = movesByUnits.get(units);
  if (!moves) movesByUnits.set(units, (moves = findMoves(units)));
  const next = moves[direction][index] ?? -1;
  return next < 0 ? index : next;
}

function findMoves(units: readonly Step[]): Moves {
  const ways = findWays(units);
  const everyone = units.map((_, i) => i);
  const find = (way: Way): Int32Array =>
    Int32Array.from(units, ({ neighbors }, i) => {
      const neighbor = nearest(way, i, neighbors, 2);
      if (neighbor >= 0) return neighbor;
      const inSight = nearest(way, i, everyone, 2);
      return inSight >= 0 ? inSight : nearest(way, i, everyone, Infinity);
    });
  const moves = { left: find(ways.left), right: find(ways.right), up: find(ways.up), down: find(ways.down) };
  leadEverywhere(moves, ways);
  return moves;
}

/** Units lie where the middle of their bounds is: label points would serve no better, and all of them take six times as long. */
function findWays(units: readonly Step[]): Ways {
  const x = Float64Array.from(units, ({ bounds }) => (bounds[0] + bounds[2]) / 2);
  const y = Float64Array.from(units, ({ bounds }) => (bounds[1] + bounds[3]) / 2);
  return {
    left: { ahead: x.map((value) => -value), across: y },
    right: { ahead: x, across: y },
    up: { ahead: y.map((value) => -value), across: x },
    down: { ahead: y, across: x },
  };
}

/** The nearest of some units that lie that way, at most so many times as far to the side as ahead; -1 for none. */
function nearest({ ahead, across }: Way, from: number, candidates: readonly number[], sideways: number): number {
  const start = ahead[from] as number;
  const middle = across[from] as number;
  let found = -1;
  let least = Infinity;
  for (const to of candidates) {
    const forward = (ahead[to] as number) - start;
    if (forward <= 0 || forward >= least) continue;
    const aside = Math.abs((across[to] as number) - middle);
    // Going aside costs double, so that a row of counties is walked along and not left for a nearer one below.
    if (aside > forward * sideways || forward + 2 * aside >= least) continue;
    found = to;
    least = forward + 2 * aside;
  }
  return found;
}

/**
 * A unit that is nobody's nearest, such as a city inside a county, is put into the way between two that are: where an arrow led from
 * one to another, it now leads to the city first and then on. What could be reached before still can.
 */
function leadEverywhere(moves: Moves, ways: Ways): void {
  // From anywhere the edge of the map can be reached, so what the edge cannot reach is what needs a way.
  const edge = moves.right.findIndex((next) => next < 0);
  const reached = new Set<number>();
  follow(moves, Math.max(edge, 0), reached);
  moves.right.forEach((_, unit) => {
    if (reached.has(unit)) return;
    insert(moves, ways, unit, reached);
    follow(moves, unit, reached);
  });
}

function follow(moves: Moves, start: number, reached: Set<number>): void {
  const open = [start];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    if (unit < 0 || reached.has(unit)) continue;
    reached.add(unit);
    for (const direction of directions) open.push(moves[direction][unit] ?? -1);
  }
}

function insert(moves: Moves, ways: Ways, unit: number, reached: ReadonlySet<number>): void {
  let least = Infinity;
  let before = -1;
  let row = moves.right;
  for (const from of reached) {
    for (const direction of directions) {
      const { ahead, across } = ways[direction];
      const forward = (ahead[unit] as number) - (ahead[from] as number);
      const aside = Math.abs((across[unit] as number) - (across[from] as number));
      if (forward < aside || forward + 2 * aside >= least) continue;
      least = forward + 2 * aside;
      before = from;
      row = moves[direction];
    }
  }
  if (before < 0) return;
  row[unit] = row[before] ?? -1;
  row[before] = unit;
}
