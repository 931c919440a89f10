import type { Count, Counts } from '../../counts/counts.js';
import { isCounty } from '../../geography/fips.js';
import type { Fips } from '../../geography/geography.js';
import type { Class, Paint, Scale } from './scale.js';
import { unlisted, unlistedClass } from './unlisted.js';

/** What can have happened to a place between two days. */
export type Change = 'new' | 'more' | 'same' | 'models' | 'fewer' | 'gone';

const color = (name: string): Paint => ({ kind: 'color', color: name });

/** What grew in the hue of agreements, what stayed in none, in level stripes; what shrank in another and in slanted ones: so they differ in gray too. */
const paints: Readonly<Record<Change, Paint>> = {
  new: color('class-4'),
  more: color('class-2'),
  same: { kind: 'stripes', colors: ['inset', 'land'], angle: 90 },
  models: color('change-models'),
  fewer: { kind: 'stripes', colors: ['change-fewer', 'land'], angle: 45 },
  gone: { kind: 'stripes', colors: ['change-gone', 'change-gone', 'land'], angle: -45 },
};

const classes: readonly Class[] = [
  ...unlisted,
  ...(Object.keys(paints) as Change[]).map((change): Class => ({
    name: `change-${change}`,
    meaning: { kind: 'change', change },
    paint: paints[change],
    isAlwaysShown: false,
  })),
];

/** Colors by what happened between two days: categories, because a place that is new and one that has more are not steps of one thing. */
export function changeScale(counts: Counts): Scale {
  return {
    classes,
    classOf(count, unit) {
      const change = changeOf(countBefore(counts.before, unit), count);
      return change === null ? unlistedClass(count, unit, counts) : classes.findIndex(({ name }) => name === `change-${change}`);
    },
  };
}

/** The count of a place on the earlier day. */
export function countBefore(before: Counts | undefined, unit: Fips): Count | undefined {
  return isCounty(unit) ? before?.counties[unit] : before?.states[unit];
}

/** What happened; `null` where nothing was listed on either day. */
export function changeOf(before: Count | undefined, now: Count | undefined): Change | null {
  const [was, is] = [before?.agreements ?? 0, now?.agreements ?? 0];
  if (was === 0) return is === 0 ? null : 'new';
  if (is === 0) return 'gone';
  if (was !== is) return is > was ? 'more' : 'fewer';
  const models = new Set([...Object.keys(before?.byModel ?? {}), ...Object.keys(now?.byModel ?? {})]);
  return [...models].every((model) => (before?.byModel[model] ?? 0) === (now?.byModel[model] ?? 0)) ? 'same' : 'models';
}
