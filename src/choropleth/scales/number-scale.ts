import type { Reading } from '../../counts/measure-counts.js';
import type { Fips } from '../../geography/geography.js';
import { type Breaks, lowerLimits } from './breaks.js';
import type { Class, MeasureMeaning, Scale } from './scale.js';
import { absent, noNumber } from './unknown-classes.js';

/** Which of the five colors so many classes take: as far from each other as they go. */
const colors: readonly (readonly number[])[] = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];

/**
 * Colors by the numbers of a measure. A place without one is in no class of numbers.
 *
 * @param numbers of all days, sorted
 */
export function numberScale(readings: Readonly<Record<Fips, Reading>>, numbers: readonly number[], breaks: Breaks): Scale {
  const isOwn = typeof breaks !== 'string';
  const meanings = isOwn ? stepsBetween(breaks, numbers) : rangesFrom(lowerLimits(numbers, breaks), numbers);
  const limits = meanings.map((meaning) => (meaning.kind === 'step' ? (meaning.from ?? -Infinity) : meaning.least));
  const classes: readonly Class<MeasureMeaning>[] = [
    ...meanings.map((meaning, i): Class<MeasureMeaning> => {
      const name = `class-${colors[meanings.length]?.[i] ?? i + 1}`;
      return { name, meaning, paint: { kind: 'color', color: name }, isAlwaysShown: true };
    }),
    noNumber,
    absent,
  ];
  return {
    classes,
    classOf(_, unit) {
      const reading = readings[unit];
      if (!reading) return classes.indexOf(absent);
      const { value } = reading;
      return value === null ? classes.indexOf(noNumber) : limits.findLastIndex((limit) => limit <= value);
    },
  };
}

type Range = MeasureMeaning & { readonly kind: 'numbers' };
type Step = MeasureMeaning & { readonly kind: 'step' };

function rangesFrom(limits: readonly number[], numbers: readonly number[]): Range[] {
  return limits.flatMap((limit, i) => {
    const members = numbers.filter((number) => number >= limit && number < (limits[i + 1] ?? Infinity));
    const [least] = members;
    return least === undefined ? [] : { kind: 'numbers' as const, least, most: members[members.length - 1] ?? least };
  });
}

function stepsBetween(breaks: readonly number[], numbers: readonly number[]): Step[] {
  const isWhole = [...breaks, ...numbers].every(Number.isInteger);
  const [first = 0] = breaks;
  const [least = first] = numbers;
  // "0–4" says more than "under 5", where nothing is below zero. Where nothing is below the first break, neither does.
  const below = least >= first ? [] : [isWhole && least >= 0 ? 0 : null];
  const limits = [...below, ...breaks];
  return limits.map((from, i) => ({ kind: 'step', from, to: limits[i + 1] ?? null, isWhole }));
}
