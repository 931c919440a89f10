import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberWords, withUnit } from '../../../src/scene/words/number-words.js';

describe('numberWords', () => {
  it.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [-1234.5, '−1,234.5'],
    [12.34, '12.34'],
    [12.3456, '12.35'],
    [1234.5678, '1,235'],
    [12345.678, '12,345.68'],
    [0.000123456, '0.0001235'],
    [1e-9, '0.000000001'],
    [1e21, '1,000,000,000,000,000,000,000'],
  ])('writes %d as %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  it('writes whole numbers as Intl does', () => {
    const { format } = new Intl.NumberFormat('en-US');
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(numberWords(n).replace('−', '-')).toBe(format(n));
      }),
    );
  });

  it('is never far from the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (n) => {
        const read = Number(numberWords(n).replace('−', '-').replaceAll(',', ''));
        expect(Math.abs(read - n)).toBeLessThanOrEqual(Math.max(Math.abs(n) * 5e-4, 1e-20));
      }),
    );
  });
});

it('withUnit puts a sign of money before a number, a sign of percent at it, and words behind it', () => {
  expect([withUnit('14', 'per 1,000'), withUnit('14', '%'), withUnit('−14', '$'), withUnit('14', '')]).toEqual([
    '14 per 1,000',
    '14%',
    '−$14',
    '14',
  ]);
});
