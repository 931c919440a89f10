import type { Counts } from '../../counts/counts.js';
import type { Level } from '../../geography/geography.js';
import { countBreaks } from '../amounts/count-breaks.js';
import type { Class, Scale } from './scale.js';
import { unlisted, unlistedClass } from './unlisted.js';

/** Colors by how many agreements a unit has. */
export function countScale(level: Level, counts: Counts): Scale {
  const breaks = countBreaks[level];
  const classes = breaks.map((from, i): Class => {
    const next = breaks[i + 1];
    const name = `class-${i + 1}`;
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
