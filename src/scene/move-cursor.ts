import type { Unit } from '../geography/geography.js';

/** An arrow key. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** For each unit the one that an arrow key leads to; -1 where nothing lies that way. */
type Moves = Readonly<Record<Direction, Int32Array>>;

/** Label points in one array, `[x, y, x, y, …]`. */
type Labels = Float64Array;

type Vector = readonly [x: -1 | 0 | 1, y: -1 | 0 | 1];

const vectors: Readonly<Record<Direction, Vector>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
const directions = Object.keys(vectors) as Direction[];

const movesByUnits = new WeakMap<readonly Unit[], Moves>();

/**
 * The unit that an arrow key leads to: the neighbour that way, or else the nearest unit that way, so that islands and insets are
 * reached too. The same unit where nothing lies that way. From every unit every other can be reached.
 */
export function moveCursor(units: readonly Unit[], index: number, direction: Direction): number {
  let moves = movesByUnits.get(units);
  if (!moves) movesByUnits.set(units, (moves = findMoves(units)));
  const next = moves[direction][index] ?? -1;
  return next < 0 ? index : next;
}

function findMoves(units: readonly Unit[]): Moves {
  const labels = Float64Array.from(units.flatMap(({ label }) => label));
  const everyone = units.map((_, i) => i);
  const find = (way: Vector): Int32Array =>
    Int32Array.from(units, ({ neighbors }, i) => {
      const neighbor = nearest(labels, i, neighbors, way, 2);
      if (neighbor >= 0) return neighbor;
      const ahead = nearest(labels, i, everyone, way, 2);
      return ahead >= 0 ? ahead : nearest(labels, i, everyone, way, Infinity);
    });
  const moves = { left: find(vectors.left), right: find(vectors.right), up: find(vectors.up), down: find(vectors.down) };
  leadEverywhere(moves, labels);
  return moves;
}

/** The nearest of some units that lie that way, at most so many times as far to the side as ahead; -1 for none. */
function nearest(labels: Labels, from: number, candidates: readonly number[], way: Vector, aside: number): number {
  let found = -1;
  let least = Infinity;
  for (const to of candidates) {
    const ahead = distanceAhead(labels, from, to, way);
    const side = distanceAside(labels, from, to, way);
    // Going aside costs double, so that a row of counties is walked along and not left for a nearer one below.
    const cost = ahead + 2 * side;
    if (ahead <= 0 || cost >= least || side > ahead * aside) continue;
    found = to;
    least = cost;
  }
  return found;
}

/**
 * A unit that is nobody's nearest, such as a city inside a county, is put into the way between two that are: where an arrow led from
 * one to another, it now leads to the city first and then on. What could be reached before still can.
 */
function leadEverywhere(moves: Moves, labels: Labels): void {
  // From anywhere the edge of the map can be reached, so what the edge cannot reach is what needs a way.
  const edge = moves.right.findIndex((next) => next < 0);
  const reached = new Set<number>();
  follow(moves, Math.max(edge, 0), reached);
  moves.right.forEach((_, unit) => {
    if (reached.has(unit)) return;
    insert(moves, labels, unit, reached);
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

function insert(moves: Moves, labels: Labels, unit: number, reached: ReadonlySet<number>): void {
  let least = Infinity;
  let before = -1;
  let row = moves.right;
  for (const from of reached) {
    for (const direction of directions) {
      const ahead = distanceAhead(labels, from, unit, vectors[direction]);
      const side = distanceAside(labels, from, unit, vectors[direction]);
      if (ahead < side || ahead + 2 * side >= least) continue;
      least = ahead + 2 * side;
      before = from;
      row = moves[direction];
    }
  }
  if (before < 0) return;
  row[unit] = row[before] ?? -1;
  row[before] = unit;
}

function distanceAhead(labels: Labels, from: number, to: number, [x, y]: Vector): number {
  return x !== 0 ? x * difference(labels, from, to, 0) : y * difference(labels, from, to, 1);
}

function distanceAside(labels: Labels, from: number, to: number, [x]: Vector): number {
  return Math.abs(difference(labels, from, to, x !== 0 ? 1 : 0));
}

function difference(labels: Labels, from: number, to: number, axis: 0 | 1): number {
  return (labels[2 * to + axis] as number) - (labels[2 * from + axis] as number);
}
