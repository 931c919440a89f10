import type { Counts } from '../../counts/counts.js';
import type { Level } from '../../geography/geography.js';
import type { AmountOf, ResidentsOf } from '../amounts/amount-of.js';
import type { Class, ClassMeaning, Scale } from './scale.js';
import { unlisted, unlistedClass } from './unlisted.js';

/** Agreements, and no amount that could be drawn. */
const noAmount: Class = {
  name: 'no-number',
  meaning: { kind: 'no-amount' },
  paint: { kind: 'stripes', colors: ['land', 'inset'], angle: -45 },
  isAlwaysShown: false,
};

/** Colors by an amount other than the number of agreements. */
export function amountScale({ breaks, isWhole, valueOf }: AmountOf, level: Level, counts: Counts, residentsOf: ResidentsOf): Scale {
  const limits = isWhole ? breaks[level] : [0, ...breaks[level]];
  const steps = limits.map((from, i): Class => {
    const name = `class-${i + 1}`;
    return { name, meaning: meaningOf(from, limits[i + 1], isWhole), paint: { kind: 'color', color: name }, isAlwaysShown: true };
  });
  const classes = [...unlisted, ...steps, noAmount];
  return {
    classes,
    classOf(count, unit) {
      if (!count || count.agreements === 0) return unlistedClass(count, unit, counts);
      const value = valueOf(count, unit, counts, residentsOf);
      if (value === null) return classes.indexOf(noAmount);
      return unlisted.length + limits.findLastIndex((least) => least <= value);
    },
  };
}

function meaningOf(from: number, next: number | undefined, isWhole: boolean): ClassMeaning {
  if (isWhole) return { kind: 'range', from, to: next === undefined ? null : next - 1 };
  return { kind: 'step', from: from === 0 ? null : from, to: next ?? null, isWhole };
}
