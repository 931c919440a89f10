import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayNumbered, dayOf, daysBetween, isDay } from '../../src/calendar/day.js';

describe('a day', () => {
  it.each(['2026-05-18', '2024-02-29', '1969-12-31'])('%s is one', (text) => expect(isDay(text)).toBe(true));

  it.each(['2025-02-30', '2026-5-18', '2026-05-18T00:00', '', null, 20260518])('%j is none', (value) => expect(isDay(value)).toBe(false));

  it('has a number, which leads back to it', () => {
    expect([dayNumber('1970-01-01'), dayNumber('2026-05-18'), dayNumber('2026-05')]).toEqual([0, 20_591, 20_574]);
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => dayNumber(dayNumbered(number)) === number));
  });

  it('is so many days after another, whatever clocks do in between', () => {
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31);
  });

  it('of a moment is that of Greenwich', () => expect(dayOf(new Date('2026-05-18T23:59:59-04:00'))).toBe('2026-05-19'));
});
