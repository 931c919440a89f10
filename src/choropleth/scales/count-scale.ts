import type { Level } from '../../geography/geography.js';
import { type Class, noneListed, type Scale } from './scale.js';

/**
 * Lower limits of the classes. Agreements are small whole numbers: of the 934 counties on the list of 2026-05-18, 549
 * have one, 200 two, 128 three or four, 47 five to nine and 10 more. The steps are fixed, not computed from each day's
 * list, so that a color means the same number on every date.
 */
export const breaksOf: Readonly<Record<Level, readonly number[]>> = {
  county: [1, 2, 3, 5, 10],
  state: [1, 5, 20, 50, 100],
};

/** Colors by how many agreements a unit has. */
export function countScale(level: Level): Scale {
  const breaks = breaksOf[level];
  const classes = breaks.map((from, i): Class => {
    const next = breaks[i + 1];
    const name = `class-${i + 1}`;
    const meaning = { kind: 'range', from, to: next === undefined ? null : next - 1 } as const;
    return { name, meaning, paint: { kind: 'color', color: name }, isAlwaysShown: true };
  });
  const classOf: Scale['classOf'] = (count) => {
    const agreements = count?.agreements ?? 0;
    let above = 0;
    while (agreements >= (breaks[above] ?? Infinity)) above += 1;
    return above;
  };
  return { classes: [noneListed, ...classes], classOf };
}
