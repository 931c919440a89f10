import type { Bounds, Unit } from '../../geography/geography.js';
import { labelOf } from '../../geography/label-of.js';
import { measureText } from './measure-text.js';
import { boxOfLabel, isInside, overlap, type UnitLabel } from './unit-labels.js';

/** From the border of a place to its name beside it, and the height of a line, in sizes of the type. */
const gap = 0.4;
const height = 1.1;

/**
 * Sees to it that the place asked for has its name: under it, or above it at the lower edge, where there is no room on it. Names that would lie
 * under that one are left out, and so are those that the edge of the picture would cut.
 */
export function nameAsked(labels: readonly UnitLabel[], unit: Unit, name: string, size: number, bounds: Bounds): readonly UnitLabel[] {
  const whole = labels.filter((label) => isInside(boxOfLabel(label), bounds));
  const [at, under] = labelOf(unit);
  // Its number may stand under it.
  if (name === '' || whole.some(({ x, lines }) => x === at && joined(lines.map(({ text }) => text)).startsWith(joined([name]))))
    return whole;
  const [, top, , bottom] = unit.bounds;
  const half = measureText(name, size) / 2;
  const x = Math.min(Math.max(at, bounds[0] + half + gap * size), bounds[2] - half - gap * size);
  const below = Math.max(bottom, under) + (gap + height) * size;
  const y = below < bounds[3] ? below : top - gap * size;
  const own: UnitLabel = { lines: [{ text: name, y }], x, size, isStart: false, isOnColor: false, leader: '' };
  return [...whole.filter((label) => !overlap(boxOfLabel(label), boxOfLabel(own))), own];
}

/** A name without what parts its words, and its lines. */
function joined(texts: readonly string[]): string {
  return texts.join('').replace(/ /g, '');
}
