import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairDate } from '../../../src/agreements/ice/repair-date.js';

describe('repairDate', () => {
  it.each([
    ['2025-05-08', '2025-05-08', false],
    ['5/8/2025', '2025-05-08', false],
    ['05/082025', '2025-05-08', true],
    ['7/72025', '2025-07-07', true],
    ['8/282025', '2025-08-28', true],
    ['5025-07-07', '2025-07-07', true],
  ])('reads %s as %s (mended: %s)', (text, day, repaired) => {
    expect(repairDate(text, '2026-05-18')).toEqual({ day, repaired });
  });

  it('leaves a year alone that is possible, however unlikely', () => {
    expect(repairDate('2016-03-19', '2026-05-18')).toEqual({ day: '2016-03-19', repaired: false });
  });

  it.each([
    ['a year with two wrong digits', '5125-07-07', '2026-05-18'],
    ['a mended day after the list', '8/282025', '2025-08-01'],
    ['a mended year after the list', '5025-07-07', '2025-07-06'],
    ['a day that is none', '13/452025', '2026-05-18'],
    ['a day of the month that is none', '5025-02-30', '2026-05-18'],
    ['words', 'pending', '2026-05-18'],
  ])('gives nothing for %s', (_, text, latest) => {
    expect(repairDate(text, latest)).toBeNull();
  });

  it('never mends a day into one after the list', () => {
    const texts = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(texts, ([year, month, day]) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const read = repairDate(text, '2025-07-11');
        if (read?.repaired) expect(read.day <= '2025-07-11').toBe(true);
      }),
    );
  });
});
