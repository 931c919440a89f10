import { forEachCrossing } from '../../geography/for-each-crossing.js';
import type { Bounds, Point, Unit } from '../../geography/geography.js';

/** A note that wants a place on a map, in drawing units. */
export interface NoteBox {
  /** What it is about. */
  readonly at: Point;
  /** What it can take up: the first is the one it would rather have. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
}

/** Where a note stands. */
export interface NotePlace {
  readonly box: Bounds;
  /** Position of its size. */
  readonly size: number;
  /** From the box to what it is about, or to the words that lie there. */
  readonly line: readonly [from: Point, to: Point];
  /** Whether it stands left of what it is about, so that its lines end at the line to it. */
  readonly isLeft: boolean;
}

/** What notes are placed on. */
export interface NoteSheet {
  readonly bounds: Bounds;
  /** CSS pixels per drawing unit. */
  readonly scale: number;
  /** Land that no note may cover. */
  readonly land: readonly Pick<Unit, 'bounds' | 'rings'>[];
  /** What else is taken: words, insets. */
  readonly taken: readonly Bounds[];
}

// In CSS pixels: how finely places are tried, what is kept free around a note, and how much nearer one of another size must be.
const step = 4;
const gap = 4;
const detour = 30;

/** The longest line, as a part of the drawing's width: from farther off nobody follows it. */
const longest = 0.28;

/** Finds for each note the nearest place where it covers neither land nor words nor another note; `null` where there is none. */
export function placeNotes(notes: readonly NoteBox[], sheet: NoteSheet): (NotePlace | null)[] {
  const isFree = freeOn(sheet);
  const room = gap / sheet.scale;
  const placeOf = (note: NoteBox, others: readonly NotePlace[]): NotePlace | null => {
    const stands = (place: NotePlace): boolean => {
      const own = grow(place.box, room);
      return isFree(own) && !notes.some(({ at }) => holds(own, at)) && !others.some((other) => clash(place, other, room));
    };
    let best: NotePlace | null = null;
    for (const size of note.sizes.keys()) {
      const least: number = best ? lengthOf(best) - detour / sheet.scale : longest * (sheet.bounds[2] - sheet.bounds[0]);
      best = nearestPlace(note, size, least, sheet, stands) ?? best;
    }
    return best;
  };
  // Those that have a place close by come first: a note from farther off would take it from them.
  const alone = notes.map((note) => placeOf(note, []));
  const order = [...notes.keys()].sort((a, b) => lengthOf(alone[a] ?? null) - lengthOf(alone[b] ?? null) || 0);
  const places = notes.map((): NotePlace | null => null);
  for (const i of order)
    places[i] = placeOf(
      notes[i] as NoteBox,
      places.filter((place) => place !== null),
    );
  return places;
}

/** The nearest place of a size, if it is nearer than so far. */
function nearestPlace(
  { at, sizes }: NoteBox,
  size: number,
  farthest: number,
  { bounds: [x0, y0, x1, y1], scale, taken }: NoteSheet,
  isFree: (place: NotePlace) => boolean,
): NotePlace | null {
  const [width, height] = sizes[size] as readonly [number, number];
  const words = taken.find((box) => holds(box, at));
  let best: NotePlace | null = null;
  let least = farthest;
  for (let y = y0; y + height <= y1; y += step / scale) {
    for (let x = x0; x + width <= x1; x += step / scale) {
      const box: Bounds = [x, y, x + width, y + height];
      const from = nearest(box, at);
      if (Math.hypot(from[0] - at[0], from[1] - at[1]) >= least) continue;
      const place: NotePlace = { box, size, line: [from, words ? edgeToward(words, at, from) : at], isLeft: x + width < at[0] };
      if (!isFree(place)) continue;
      best = place;
      least = Math.hypot(from[0] - at[0], from[1] - at[1]);
    }
  }
  return best;
}

function lengthOf(place: NotePlace | null): number {
  if (!place) return Infinity;
  const [[x0, y0], [x1, y1]] = place.line;
  return Math.hypot(x1 - x0, y1 - y0);
}

/** Where a line from inside a box to a point outside leaves it. */
function edgeToward([x0, y0, x1, y1]: Bounds, [x, y]: Point, [toX, toY]: Point): Point {
  const [dx, dy] = [toX - x, toY - y];
  const across = dx === 0 ? 1 : ((dx > 0 ? x1 : x0) - x) / dx;
  const down = dy === 0 ? 1 : ((dy > 0 ? y1 : y0) - y) / dy;
  const part = Math.min(1, across, down);
  return [x + part * dx, y + part * dy];
}

/** Whether a box lies on nothing: sums over a grid of cells answer for every box alike. */
function freeOn({ bounds: [x0, y0, x1, y1], scale, land, taken }: NoteSheet): (box: Bounds) => boolean {
  const cell = step / scale;
  const columns = Math.ceil((x1 - x0) / cell) + 1;
  const rows = Math.ceil((y1 - y0) / cell) + 1;
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  const fill = (row: number, from: number, to: number): void => {
    const last = Math.min(columns - 1, Math.floor((to - x0) / cell));
    for (let column = Math.max(0, Math.floor((from - x0) / cell)); column <= last; column++)
      sums[(row + 1) * (columns + 1) + column + 1] = 1;
  };
  for (let row = 0; row < rows; row++) {
    const y = y0 + (row + 0.5) * cell;
    for (const box of taken) if (y >= box[1] - cell / 2 && y <= box[3] + cell / 2) fill(row, box[0], box[2]);
    for (const unit of land) {
      if (y < unit.bounds[1] || y > unit.bounds[3]) continue;
      const edges = crossings(unit, y);
      for (let i = 0; i + 1 < edges.length; i += 2) fill(row, edges[i] as number, edges[i + 1] as number);
    }
  }
  for (let row = 1; row <= rows; row++) {
    let sum = 0;
    for (let column = 1; column <= columns; column++) {
      const at = row * (columns + 1) + column;
      sum += sums[at] as number;
      sums[at] = sum + (sums[at - columns - 1] as number);
    }
  }
  const sumTo = (column: number, row: number): number =>
    sums[Math.min(rows, Math.max(0, row)) * (columns + 1) + Math.min(columns, Math.max(0, column))] as number;
  return ([left, top, right, bottom]) => {
    const [from, to] = [Math.floor((left - x0) / cell), Math.ceil((right - x0) / cell)];
    const [above, below] = [Math.floor((top - y0) / cell), Math.ceil((bottom - y0) / cell)];
    return sumTo(to, below) - sumTo(from, below) - sumTo(to, above) + sumTo(from, above) === 0;
  };
}

/** Where the borders of an area cross a height, from left to right: between the first and the second is land, and so on. */
function crossings(unit: Pick<Unit, 'rings'>, y: number): number[] {
  const found: number[] = [];
  forEachCrossing(unit, y, (x) => found.push(x));
  return found.sort((a, b) => a - b);
}

/** Whether notes, or the lines to them, would cross. */
function clash(a: NotePlace, b: NotePlace, room: number): boolean {
  const [left, top, right, bottom] = grow(a.box, room);
  const isOver = left < b.box[2] && right > b.box[0] && top < b.box[3] && bottom > b.box[1];
  return isOver || cross(a.line, b.line) || cuts(a.line, b.box) || cuts(b.line, a.box);
}

function cuts(line: NotePlace['line'], [x0, y0, x1, y1]: Bounds): boolean {
  const corners: readonly Point[] = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
  return corners.some((corner, i) => cross(line, [corner, corners[(i + 1) % 4] as Point]));
}

function cross([a, b]: NotePlace['line'], [c, d]: NotePlace['line']): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side([x0, y0]: Point, [x1, y1]: Point, [x, y]: Point): boolean {
  return (x1 - x0) * (y - y0) > (y1 - y0) * (x - x0);
}

function nearest([x0, y0, x1, y1]: Bounds, [x, y]: Point): Point {
  return [Math.min(Math.max(x, x0), x1), Math.min(Math.max(y, y0), y1)];
}

function holds([x0, y0, x1, y1]: Bounds, [x, y]: Point): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function grow([x0, y0, x1, y1]: Bounds, by: number): Bounds {
  return [x0 - by, y0 - by, x1 + by, y1 + by];
}
