import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader, writeNumber, writeSigned } from '../../src/geography/number-text.js';

describe('numbers as text', () => {
  it('gives back any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (numbers) => {
        const reader = new NumberReader(numbers.map((n) => writeSigned(n) + writeNumber(Math.abs(n))).join(''));
        expect(numbers.map(() => [reader.nextSigned(), reader.next()])).toEqual(numbers.map((n) => [n, Math.abs(n)]));
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });

  it('writes small numbers in one character, and none that a string or a page would have to escape', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => writeNumber(i)).join('');
    expect(writeNumber(75)).toHaveLength(1);
    expect(all).not.toMatch(/['"\\`$<&\n]|[^ -~]/);
  });

  it('says where the text ends too early', () => {
    expect(() => new NumberReader('').next()).toThrow('no number at 0 of 0');
  });
});
