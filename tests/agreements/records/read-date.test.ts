import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/agreements/records/read-date.js';

describe('readDate', () => {
  it.each([
    ['2026-05-18', '2026-05-18'],
    ['2026-5-8', '2026-05-08'],
    ['2026/05/18', '2026-05-18'],
    ['2026-05-18T11:29:17Z', '2026-05-18'],
    ['2026-05-18 00:00:00', '2026-05-18'],
    [' 5/18/2026 ', '2026-05-18'],
    ['05/08/26', '2026-05-08'],
    ['May 18, 2026', '2026-05-18'],
    ['Sept. 9 2025', '2025-09-09'],
    ['2/29/2024', '2024-02-29'],
    ['5/18/2026 0:00', '2026-05-18'],
    ['5/18/2026, 12:00:00 AM', '2026-05-18'],
    ['18-May-26', '2026-05-18'],
    ['8 May 2026', '2026-05-08'],
  ])('reads %j as %s', (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  it.each([
    '',
    'soon',
    '2/29/2025',
    '13/1/2025',
    '18.05.2026',
    '5025-06-03',
    '1995-12-31',
    '05/082025',
    '2026-05-18x',
    '20260518',
    'Maytober 1, 2026 ?',
    '0000-00-00',
  ])('does not guess at %j', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it('reads every day of the calendar in each of its forms', () => {
    const days = fc.date({ min: new Date('1996-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDate(iso)).toBe(iso);
        expect(readDate(date.toLocaleDateString('en-US', { timeZone: 'UTC' }))).toBe(iso);
        expect(readDate(date.toLocaleDateString('en-US', { timeZone: 'UTC', dateStyle: 'long' }))).toBe(iso);
      }),
    );
  });
});
