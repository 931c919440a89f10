import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachNumber, StepReader } from '../../../src/geography/shapes/number-text.js';
import { writeNumber, writeSigned } from '../../../src/geography/shapes/write-number.js';

function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  forEachNumber(text, (value) => numbers.push(value));
  return numbers;
}

function readSteps(text: string): number[] {
  const steps: number[] = [];
  for (const reader = new StepReader(text); !reader.isDone;) steps.push(reader.next());
  return steps;
}

const numbers = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }));

describe('numbers as text', () => {
  it('gives back any numbers', () => {
    fc.assert(
      fc.property(numbers, (signed) => {
        expect(readSteps(signed.map(writeSigned).join(''))).toEqual(signed);
        const sizes = signed.map(Math.abs);
        expect(readNumbers(sizes.map(writeNumber).join(''))).toEqual(sizes);
      }),
    );
  });

  it('adds steps up to points, and reads on after them', () => {
    fc.assert(
      fc.property(numbers, (steps) => {
        const reader = new StepReader([...steps, 7].map(writeSigned).join(''));
        const points = Int32Array.of(10, 20, ...steps.map(() => 0));
        reader.readPoints(points, 2, points.length);
        expect([...points].map((value, i) => value - (i < 2 ? 0 : (points[i - 2] as number)))).toEqual([10, 20, ...steps]);
        expect(reader.next()).toBe(7);
        expect(reader.isDone).toBe(true);
      }),
    );
  });

  it('writes small numbers in one character, and none that a string or a page would have to escape', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => writeNumber(i)).join('');
    expect(writeNumber(75)).toHaveLength(1);
    expect(all).not.toMatch(/['"\\`$<&\n]|[^ -~]/);
  });

  it.each([
    ['forEachNumber', readNumbers],
    ['next', readSteps],
    ['readPoints', (text: string) => new StepReader(text).readPoints(new Int32Array(4), 2, 4)],
  ])('says where a text is not of numbers, or breaks off: %s', (_, read) => {
    expect(() => read('0"')).toThrow('no digit at 1 of 2: "');
    expect(() => read(`0${writeNumber(1000).charAt(0)}"`)).toThrow('no digit at 2 of 3: "');
    expect(() => read(`0${writeNumber(1000).slice(0, -1)}`)).toThrow('the text breaks off at');
  });

  it('says when there are fewer steps than points', () => {
    expect(() => new StepReader(writeSigned(3)).readPoints(new Int32Array(4), 2, 4)).toThrow('the text breaks off at 1');
  });
});
