import { contains } from '../../geography/contains.js';
import { labelOf } from '../../geography/label-of.js';
import type { Bounds, Point, Unit } from '../../geography/geography.js';
import { measureText } from './measure-text.js';

/** Words on the map: of a unit, or beside it with a line to it. */
export interface UnitLabel {
  /** One under the other, each with the height of its baseline. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly x: number;
  /** Whether lines start at `x`; else it is their middle. */
  readonly isStart: boolean;
  /** Font size in drawing units. */
  readonly size: number;
  /** Whether it lies on a strong color, where light words with a dark rim are read better. */
  readonly isOnColor: boolean;
  /** SVG path data of the line to the unit; `''` where the words lie on it. */
  readonly leader: string;
}

/** What is written on a unit; `value` is `''` for a name alone. */
export interface UnitText {
  readonly name: string;
  readonly value: string;
  readonly isOnColor: boolean;
  /** Which of two names goes first where there is room for one: the residents of a county. */
  readonly rank: number;
}

/** In CSS pixels. Smaller type is not read on a phone. */
export const textSize = 12;

/** From one line to the next, in sizes of the type. */
const lineHeight = 1.1;

/** The part of the units with a value that must have room for it, or no value is written. */
const leastRoomy = 1 / 2;

/** A narrower map has no sea to write in. */
const leastForCallouts = 600;

/** Share of the drawing's width from which on a small unit is in the east, with the sea beside it. */
const east = 0.8;

/** What is written on. */
interface Sheet {
  readonly bounds: Bounds;
  readonly scale: number;
  /** Names in the corners of insets, whose boxes begin above them. */
  readonly insetLabels?: readonly { readonly at: Point; readonly size: number }[];
}

/**
 * Writes on units what fits inside them, so that no label lies over another: names over values where most units have room for both, and
 * else names alone; a name without its value among others with theirs would read as none. What does not fit and has a value is called out in the sea, where there is one to the right of it, and above the insets there: in the box of another territory it would be that one's.
 *
 * @param units those to write on, of one level
 * @param hasSea whether the right edge of the drawing is free of land
 */
export function labelUnits(
  units: readonly Unit[],
  textOf: (unit: Unit) => UnitText | null,
  { bounds, scale, insetLabels = [] }: Sheet,
  hasSea: boolean,
): UnitLabel[] {
  const size = textSize / scale;
  const given = units.flatMap((unit) => {
    const text = textOf(unit);
    return text ? [{ unit, text }] : [];
  });
  const linesOf = ({ name, value }: UnitText): string[] => [name, value].filter(Boolean);
  const valued = given.filter(({ text }) => text.value !== '');
  const roomy = valued.filter(({ unit, text }) => fits(unit, linesOf(text), size));
  const hasValues = valued.length > 0 && roomy.length >= leastRoomy * valued.length;
  if (!hasValues && !hasSea) return nameCounties(given, size, bounds);
  const labels = given.flatMap(({ unit, text }): UnitLabel[] => {
    const lines = hasValues ? linesOf(text) : [text.name];
    return fits(unit, lines, size) ? [labelOn(unit, text, lines, size)] : [];
  });
  const left = hasValues ? valued.filter((each) => !roomy.includes(each)) : [];
  if (!hasSea || scale * (bounds[2] - bounds[0]) < leastForCallouts) return labels;
  const isEast = ([x]: Point): boolean => x > bounds[0] + east * (bounds[2] - bounds[0]);
  const called = left.filter(({ unit }) => isEast(labelOf(unit)));
  const insets = insetLabels.filter(({ at }) => isEast(at));
  const lowest = Math.min(bounds[3], ...insets.map((inset) => inset.at[1] - 1.5 * inset.size)) - size;
  return [...labels, ...callOut(called, units, bounds, size, lowest)];
}

/** The part of a name's width that must lie inside its county, where the rest lies over no other name. */
const squeezed = 0.72;

/** For as many counties, where most people live, less of it will do. */
const leading = 12;
const squeezedLeading = 0.45;

/** Names of counties, some a little wider than their county or in two lines, as far as no two lie over each other: those where most people live first, since readers look for these. */
function nameCounties(given: readonly { readonly unit: Unit; readonly text: UnitText }[], size: number, bounds: Bounds): UnitLabel[] {
  const taken: Bounds[] = [];
  return [...given]
    .sort((a, b) => b.text.rank - a.text.rank)
    .flatMap(({ unit, text }, i): UnitLabel[] => {
      const part = i < leading ? squeezedLeading : squeezed;
      for (const lines of [[text.name], text.name.split(/ (?=\S+$)|(?<=-)/)]) {
        const label = labelOn(unit, text, lines, size);
        const [left, top, right, bottom] = boxOfLabel(label);
        // Two names side by side would read as one.
        const box: Bounds = [left - size / 3, top, right + size / 3, bottom];
        if (taken.some((other) => overlap(other, box)) || !isInside(box, bounds) || !fits(unit, lines, size, part)) continue;
        taken.push(box);
        return [label];
      }
      return [];
    });
}

/** Lines in the middle of a unit. */
function labelOn(unit: Unit, { isOnColor }: UnitText, lines: readonly string[], size: number): UnitLabel {
  const [x, y] = labelOf(unit);
  return { lines: centered(lines, y, size), x, isStart: false, isOnColor, size, leader: '' };
}

/** Whether boxes lie over each other. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/** Whether a box lies in another. */
export function isInside(box: Bounds, bounds: Bounds): boolean {
  return box[0] >= bounds[0] && box[1] >= bounds[1] && box[2] <= bounds[2] && box[3] <= bounds[3];
}

/** Whether lines of text, or so much of their width, lie inside a unit when they are centered where its label goes. */
function fits(unit: Unit, lines: readonly string[], size: number, part = 1): boolean {
  const [x, y] = labelOf(unit);
  const [width, height] = [Math.max(...lines.map((line) => measureText(line, size))) / 2, (lines.length * lineHeight * size) / 2];
  return [-1, -0.5, 0, 0.5, 1].every((across) =>
    [-1, 0, 1].every((down) => contains(unit, [x + part * across * width, y + down * height])),
  );
}

/** Lines around a height. Capitals and figures are about 0.7 of the size high. */
function centered(lines: readonly string[], y: number, size: number): UnitLabel['lines'] {
  const first = y + size * (0.35 - ((lines.length - 1) * lineHeight) / 2);
  return lines.map((text, i) => ({ text, y: round(first + i * lineHeight * size) }));
}

/** In a column at the right that ends at a height, each as near to the height of its unit as the others and the land allow. */
function callOut(
  left: readonly { readonly unit: Unit; readonly text: UnitText }[],
  land: readonly Unit[],
  bounds: Bounds,
  size: number,
  lowest: number,
): UnitLabel[] {
  const rows = [...left].sort((a, b) => labelOf(a.unit)[1] - labelOf(b.unit)[1]);
  const texts = rows.map(({ text: { name, value } }) => `${name} ${value}`);
  const x = bounds[2] - Math.max(0, ...texts.map((text) => measureText(text, size))) - size / 2;
  const spacing = size * 1.3;
  let free = -Infinity;
  const heights = rows.map(({ unit }) => {
    let y = Math.max(free, labelOf(unit)[1] + size);
    while (y < lowest && isOnLand(land, [x, bounds[2]], y, size)) y += size / 2;
    free = y + spacing;
    return y;
  });
  return rows.map(({ unit }, i) => {
    const [toX, toY] = labelOf(unit);
    const y = Math.min(heights[i] as number, lowest - (rows.length - 1 - i) * spacing);
    return {
      lines: centered([texts[i] as string], y, size),
      x,
      isStart: true,
      isOnColor: false,
      size,
      leader: `M${round(x - size / 4)},${round(y)}L${round(toX)},${round(toY)}`,
    };
  });
}

/** Whether a line of text lies over a coast: a cape that reaches into the sea. */
function isOnLand(land: readonly Unit[], [from, to]: Point, y: number, size: number): boolean {
  const box: Bounds = [from - size / 2, y - size, to, y + size];
  return land.some(
    ({ bounds, rings }) =>
      overlap(bounds, box) &&
      rings.some((ring) => ring.some((x, i) => i % 2 === 0 && overlap([x, ring[i + 1] as number, x, ring[i + 1] as number], box))),
  );
}

/** What a label takes up, with some room above and below. */
export function boxOfLabel({ lines, x, size, isStart }: UnitLabel): Bounds {
  const width = Math.max(...lines.map(({ text }) => measureText(text, size)));
  const left = isStart ? x : x - width / 2;
  const heights = lines.map(({ y }) => y);
  return [left, Math.min(...heights) - lineHeight * size, left + width, Math.max(...heights) + 0.4 * size];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
