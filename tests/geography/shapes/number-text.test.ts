import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers, readSigned, writeNumber, writeSigned } from '../../../src/geography/shapes/number-text.js';

describe('numbers as text', () => {
  it('gives back any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (numbers) => {
        expect([...readSigned(numbers.map(writeSigned).join(''))]).toEqual(numbers);
        const sizes = numbers.map(Math.abs);
        expect([...readNumbers(sizes.map(writeNumber).join(''))]).toEqual(sizes);
      }),
    );
  });

  it('writes small numbers in one character, and none that a string or a page would have to escape', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => writeNumber(i)).join('');
    expect(writeNumber(75)).toHaveLength(1);
    expect(all).not.toMatch(/['"\\`$<&\n]|[^ -~]/);
  });

  it('says where a text is not of numbers, or breaks off', () => {
    expect(() => readNumbers('0"')).toThrow('no digit at 1 of 2: "');
    expect(() => readNumbers(writeNumber(1000).slice(0, -1))).toThrow('the text breaks off at');
  });
});
