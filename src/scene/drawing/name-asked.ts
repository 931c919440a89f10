import type { Bounds, Unit } from '../../geography/geography.js';
import { labelOf } from '../../geography/label-of.js';
import { measureText } from './measure-text.js';
import type { UnitLabel } from './unit-labels.js';

/** From the border of a place to its name beside it, and the height of a line, in sizes of the type. */
const gap = 0.4;
const height = 1.1;

/**
 * Sees to it that the place asked for has its name: under it, or above it at the lower edge, where there is no room on it. Names that would lie
 * under that one are left out, and so are those that the edge of the picture would cut.
 */
export function nameAsked(labels: readonly UnitLabel[], unit: Unit, name: string, size: number, bounds: Bounds): readonly UnitLabel[] {
  const whole = labels.filter((label) => isInside(boxOf(label), bounds));
  const [at, under] = labelOf(unit);
  if (name === '' || whole.some(({ x, lines: [first] }) => x === at && first?.text === name)) return whole;
  const [, top, , bottom] = unit.bounds;
  const half = measureText(name, size) / 2;
  const x = Math.min(Math.max(at, bounds[0] + half + gap * size), bounds[2] - half - gap * size);
  const below = Math.max(bottom, under) + (gap + height) * size;
  const y = below < bounds[3] ? below : top - gap * size;
  const own: UnitLabel = { lines: [{ text: name, y }], x, size, isStart: false, isOnColor: false, leader: '' };
  return [...whole.filter((label) => !overlap(boxOf(label), boxOf(own))), own];
}

function boxOf({ lines, x, size, isStart }: UnitLabel): Bounds {
  const width = Math.max(...lines.map(({ text }) => measureText(text, size)));
  const left = isStart ? x : x - width / 2;
  const heights = lines.map(({ y }) => y);
  return [left, Math.min(...heights) - height * size, left + width, Math.max(...heights) + gap * size];
}

function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function isInside(box: Bounds, bounds: Bounds): boolean {
  return box[0] >= bounds[0] && box[1] >= bounds[1] && box[2] <= bounds[2] && box[3] <= bounds[3];
}
