import type { Counts } from '../../counts/counts.js';
import type { Level } from '../../geography/geography.js';
import { countBreaks } from '../amounts/count-breaks.js';
import type { Class, Scale } from './scale.js';
import { unlisted, unlistedClass } from './unlisted.js';

/**
 * Colors by how many agreements a unit has.
 *
 * @param breaks lower limits of the classes, five at most, the first of them 1
 */
export function countScale(level: Level, counts: Counts, breaks = countBreaks[level]): Scale {
  const classes = breaks.map((from, i): Class => {
    const next = breaks[i + 1];
    // Fewer classes take colors as far from each other as they go.
    const name = `class-${1 + Math.round((4 * i) / Math.max(1, breaks.length - 1))}`;
    const meaning = { kind: 'range', from, to: next === undefined ? null : next - 1 } as const;
    return { name, meaning, paint: { kind: 'color', color: name }, isAlwaysShown: true };
  });
  return {
    classes: [...unlisted, ...classes],
    classOf(count, unit) {
      const agreements = count?.agreements ?? 0;
      const above = breaks.filter((least) => agreements >= least).length;
      return above === 0 ? unlistedClass(count, unit, counts) : unlisted.length - 1 + above;
    },
  };
}
