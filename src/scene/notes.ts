import type { Choropleth } from '../choropleth/classify.js';
import type { Bounds, Fips, Point, Unit } from '../geography/geography.js';
import { labelOf } from '../geography/label-of.js';
import { insets } from '../geography/shapes/sheet.js';
import { findState } from '../geography/names/states.js';
import { measureText } from './drawing/measure-text.js';
import { type NoteBox, type NoteSheet, placeNotes } from './drawing/place-notes.js';
import { boxOfLabel, textSize, type UnitLabel } from './drawing/unit-labels.js';
import { wrapText } from './drawing/wrap-text.js';
import type { Scene } from './scene.js';

/** An author's words about a place. */
export interface Note {
  /** The place, as the author names it: a county code or a state. */
  readonly at: string;
  readonly text: string;
}

/** A note whose place is in the picture. */
export interface FoundNote extends Note {
  /** Its position among the author's notes. */
  readonly index: number;
  readonly unit: Unit;
  readonly point: Point;
}

/** A narrower drawing has no sea to write in, in CSS pixels: notes are numbered on it, and stand under it. */
const leastForNotes = 500;

/** Whether notes stand on the drawing, where there is room; else all of them under it. */
export function holdsNotes({ bounds, scale, plates }: Pick<Scene, 'bounds' | 'scale' | 'plates'>): boolean {
  return plates.length === 0 && scale * (bounds[2] - bounds[0]) >= leastForNotes;
}

/** The notes whose places are drawn, and the places that are none. What lies outside of a frame is left out. */
export function findNotes(
  notes: readonly Note[],
  { units, states }: Pick<Choropleth, 'units' | 'states'>,
  within: Fips | null,
): { readonly found: readonly FoundNote[]; readonly unknown: readonly string[] } {
  const found: FoundNote[] = [];
  const unknown: string[] = [];
  notes.forEach((note, index) => {
    const id = findState(note.at)?.fips ?? note.at;
    // On a map of states, what is said of a county is said at its state.
    const isOfStates = units === states;
    const unit = [...units, ...states].find((each) => each.id === id || (isOfStates && /^\d{5}$/.test(id) && id.startsWith(each.id)));
    if (!unit) unknown.push(note.at);
    else if (within === null || unit.id.startsWith(within)) found.push({ ...note, index, unit, point: labelOf(unit) });
  });
  return { found, unknown };
}

/** What notes are placed on: clear of the land in full color, of insets, and of what is written. @param scale CSS pixels per drawing unit, as it is shown */
export function noteSheet(scene: Scene, { states }: Pick<Choropleth, 'states'>, scale = scene.scale): NoteSheet {
  const { bounds, within, insetLabels, labels } = scene;
  const words = insetLabels.map(({ text, at: [x, y], size }): Bounds => [x, y - size, x + measureText(text, size), y + size / 3]);
  // What is labeled as an inset is one of the bundled boundaries.
  const boxes = insetLabels.length > 0 ? insets.flatMap(({ frame }) => stripsUnder(frame)) : [];
  const land = states.filter(({ id }) => within === null || id === within);
  return { bounds, scale, land, taken: [...words, ...boxes, ...labels.map(boxOfLabel)] };
}

/** How wide a strip is at most, in drawing units. */
const strip = 15;

/** What lies in the frame of an inset, whose line may slant: strips from the line down to its lowest point. */
function stripsUnder(frame: string): Bounds[] {
  const points: [number, number][] = [];
  for (const [, command, text = ''] of frame.matchAll(/([MLHV])([\d.,]+)/g)) {
    const [x = 0, y = 0] = points.at(-1) ?? [];
    const numbers = text.split(',').map(Number);
    points.push(command === 'H' ? [numbers[0] ?? x, y] : command === 'V' ? [x, numbers[0] ?? y] : [numbers[0] ?? x, numbers[1] ?? y]);
  }
  const bottom = Math.max(...points.map(([, y]) => y));
  return points.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = points[i] as [number, number];
    const parts = Math.ceil(Math.abs(x1 - x0) / strip);
    const at = (part: number): [number, number] => [x0 + ((x1 - x0) * part) / parts, y0 + ((y1 - y0) * part) / parts];
    return [...Array(parts).keys()].map((part): Bounds => {
      const [[fromX, fromY], [toX, toY]] = [at(part), at(part + 1)];
      return [Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), bottom];
    });
  });
}

// In a file, in sizes of the type: how wide a note may be, and from one line to the next.
const widths = [14, 10, 22];
const lineHeight = 1.25;

/** Notes as words of a drawing in a file; those without room on it as numbers, and under it as sentences. */
export function writeNotes(
  scene: Scene,
  choropleth: Choropleth,
  notes: readonly Note[],
): { readonly labels: readonly UnitLabel[]; readonly under: readonly string[] } {
  const size = textSize / scene.scale;
  const { found } = findNotes(notes, choropleth, scene.within);
  const waysOf = ({ text }: FoundNote): string[][] => widths.map((width) => wrapText(text, size, width * size));
  const boxes = found.map((note): NoteBox => {
    const sizes = waysOf(note).map(
      (lines) => [Math.max(...lines.map((line) => measureText(line, size))), lines.length * lineHeight * size] as const,
    );
    return { at: note.point, sizes };
  });
  const places = holdsNotes(scene) ? placeNotes(boxes, noteSheet(scene, choropleth)) : boxes.map(() => null);
  const under: string[] = [];
  const labels = found.map((note, i): UnitLabel => {
    const {
      point: [x, y],
      text,
    } = note;
    const place = places[i];
    const look = { size, isStart: true, isOnColor: false };
    if (!place)
      return {
        ...look,
        lines: [{ text: String(under.push(`${under.length + 1} ${text}`)), y: y - size / 2 }],
        x: x + size / 4,
        leader: '',
      };
    const [from, to] = place.line;
    const [left, top] = place.box;
    const written = (waysOf(note)[place.size] as string[]).map((line, row) => ({ text: line, y: top + (row * lineHeight + 1) * size }));
    return { ...look, lines: written, x: left, leader: `M${from[0]},${from[1]}L${to[0]},${to[1]}` };
  });
  return { labels, under };
}
