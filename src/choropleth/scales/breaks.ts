import { ckmeans, quantileSorted } from 'simple-statistics';

/** How numbers are parted into classes: by likeness, in equal parts, or at the author's own numbers, each of which begins a class. */
export type Breaks = 'natural' | 'quantiles' | readonly number[];

/** As many as there are colors. */
export const mostClasses = 5;

/**
 * The breaks that a text means: natural ones where it is empty. `null` for what is not understood: another word, something that is no
 * number, or more classes than there are colors.
 *
 * @param least the least number there is; what is below the first break is a class too
 */
export function readBreaks(text: string, least: number): Breaks | null {
  if (text === '') return 'natural';
  if (text === 'natural' || text === 'quantiles') return text;
  const breaks = [...new Set(text.split(/[\s,;]+/).map(Number))].sort((a, b) => a - b);
  const classes = breaks.length + Number(least < (breaks[0] ?? 0));
  return breaks.every(Number.isFinite) && classes <= mostClasses ? breaks : null;
}

/**
 * The least number of each class that is made from the numbers. Zero is a class of its own where nothing is below it: none of a thing is
 * another finding than few, and in most tables most places have none.
 *
 * @param numbers sorted
 */
export function lowerLimits(numbers: readonly number[], way: 'natural' | 'quantiles'): number[] {
  const [least] = numbers;
  if (least !== 0) return limitsOf(numbers, way, mostClasses);
  return [
    0,
    ...limitsOf(
      numbers.filter((number) => number > 0),
      way,
      mostClasses - 1,
    ),
  ];
}

function limitsOf(numbers: readonly number[], way: 'natural' | 'quantiles', most: number): number[] {
  const distinct = [...new Set(numbers)];
  // Each its own class, and nothing to be computed.
  if (distinct.length <= most) return distinct;
  if (way === 'natural') return [...new Set(ckmeans([...numbers], most).map(([first = 0]) => first))];
  const limits = new Set<number>();
  for (let i = 0; i < most; i++) limits.add(quantileSorted([...numbers], i / most));
  return [...limits];
}
