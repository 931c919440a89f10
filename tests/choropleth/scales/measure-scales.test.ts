import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBreaks, type Breaks } from '../../../src/choropleth/scales/breaks.js';
import { markScale } from '../../../src/choropleth/scales/mark-scale.js';
import { numberScale } from '../../../src/choropleth/scales/number-scale.js';
import type { Reading } from '../../../src/counts/measure-counts.js';

/** A scale of numbers, each of a place of its own, with what each place's class is. */
function scaleOf(values: readonly (number | null)[], breaks: Breaks = 'natural') {
  const readings: Record<string, Reading> = Object.fromEntries(values.map((value, i) => [String(i), { value, printed: [] }]));
  const numbers = values.filter((value) => value !== null).sort((a, b) => a - b);
  const { classes, classOf } = numberScale(readings, numbers, breaks);
  return {
    classes,
    nameOf: (i: number) => classes[classOf(undefined, String(i))]?.name,
    at: (i: number) => classes[classOf(undefined, String(i))],
  };
}

const ranges = (values: readonly number[], breaks?: Breaks) =>
  scaleOf(values, breaks).classes.flatMap(({ name, meaning }) => (meaning.kind === 'numbers' ? [[name, meaning.least, meaning.most]] : []));

describe('numberScale', () => {
  it('puts like to like, as natural breaks do', () => {
    expect(ranges([1, 2, 2, 3, 20, 21, 50, 51, 52, 90, 400])).toEqual([
      ['class-1', 1, 3],
      ['class-2', 20, 21],
      ['class-3', 50, 52],
      ['class-4', 90, 90],
      ['class-5', 400, 400],
    ]);
  });

  it('makes parts of as many places as it can, by quantiles', () => {
    expect(ranges([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], 'quantiles').map(([, least, most]) => [least, most])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 1000],
    ]);
  });

  it('gives zero a class of its own where nothing is below it', () => {
    expect(ranges([0, 0, 0, 1, 2, 3, 4, 5])[0]).toEqual(['class-1', 0, 0]);
    expect(ranges([-1, 0, 1]).map(([, least, most]) => [least, most])).toEqual([
      [-1, -1],
      [0, 0],
      [1, 1],
    ]);
  });

  it('has no more classes than there are numbers, in colors as far apart as there are', () => {
    expect(ranges([7, 7]).map(([name]) => name)).toEqual(['class-3']);
    expect(ranges([7, 8]).map(([name]) => name)).toEqual(['class-2', 'class-4']);
    expect(ranges([])).toEqual([]);
  });

  it('begins a class at each number of the author’s', () => {
    const { nameOf, classes } = scaleOf([0, 1, 2, 4.5, 5, 10, 500], [1, 2, 5, 10]);
    expect([0, 1, 2, 3, 4, 5, 6].map(nameOf)).toEqual(['class-1', 'class-2', 'class-3', 'class-3', 'class-4', 'class-5', 'class-5']);
    expect(classes.map(({ meaning }) => meaning.kind === 'step' && [meaning.from, meaning.to]).filter(Boolean)).toEqual([
      [null, 1],
      [1, 2],
      [2, 5],
      [5, 10],
      [10, null],
    ]);
  });

  it('puts every number in the one class whose limits hold it, and nothing else in a class of numbers', () => {
    const number = fc.oneof(
      fc.integer({ min: -50, max: 50 }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }),
      fc.constant(null),
    );
    const ways = fc.oneof(fc.constantFrom<Breaks>('natural', 'quantiles'), fc.constant<Breaks>([-1, 0, 2.5, 10]));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 60 }), ways, (values, breaks) => {
        const { at, nameOf, classes } = scaleOf(values, breaks);
        expect(classes.length).toBeLessThanOrEqual(7);
        values.forEach((value, i) => {
          const meaning = at(i)?.meaning;
          if (value === null) expect(meaning?.kind).toBe('no-number');
          else if (meaning?.kind === 'numbers') expect(value >= meaning.least && value <= meaning.most).toBe(true);
          else if (meaning?.kind === 'step') expect(value >= (meaning.from ?? -Infinity) && value < (meaning.to ?? Infinity)).toBe(true);
          else expect.unreachable(`${value} is ${meaning?.kind}`);
        });
        expect(nameOf(values.length)).toBe('absent');
      }),
    );
  });
});

describe('readBreaks', () => {
  it.each([
    ['', 'natural'],
    ['quantiles', 'quantiles'],
    ['natural', 'natural'],
    ['10, 1 2;5', [1, 2, 5, 10]],
    ['-2.5 0', [-2.5, 0]],
    ['0 10 20 30 40', [0, 10, 20, 30, 40]],
    ['1 2 3 4 5', null],
    ['deciles', null],
    ['1 2 many', null],
  ])('reads “%s”', (text, breaks) => {
    expect(readBreaks(text, 0)).toEqual(breaks);
  });
});

it('markScale has a class for yes, one for no, and none of them for neither', () => {
  const reading = (value: number | null): Reading => ({ value, printed: [] });
  const { classes, classOf } = markScale({ a: reading(1), b: reading(0), c: reading(null) });
  expect(['a', 'b', 'c', 'd'].map((unit) => classes[classOf(undefined, unit)]?.name)).toEqual([
    'class-4',
    'class-1',
    'no-number',
    'absent',
  ]);
});
