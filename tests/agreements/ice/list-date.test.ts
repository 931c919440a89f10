import { describe, expect, it } from 'vitest';
import { listDate } from '../../../src/agreements/ice/list-date.js';
import type { Table } from '../../../src/agreements/tables/table.js';
import { iceTable } from '../ice-table.js';

const savedOn = (saved: string | null): Table => ({ ...iceTable([{}]), saved });

describe('listDate', () => {
  it.each([
    ['the day in the name, when the file was saved that day', 'participatingAgencies05182026am.xlsx', '2026-05-18', '2026-05-18'],
    [
      'the day in the name, when the file was saved up to four days before',
      'participatingAgencies01202026am.xlsx',
      '2026-01-16',
      '2026-01-20',
    ],
    ['the day saved, when the name is of another year', 'participatingAgencies01052025pm.xlsx', '2026-01-05', '2026-01-05'],
    ['the day saved, when the name is a month early', 'participatingAgencies08022025pm.xlsx', '2025-09-02', '2025-09-02'],
    ['the day saved, when the name is a day early', 'participatingAgencies04302026.xlsx', '2026-05-01', '2026-05-01'],
    ['the day saved, when the name has a digit too many', 'participatingAgencies090022025am.xlsx', '2025-09-02', '2025-09-02'],
    ['the day saved, when the name says when it was copied', 'participatingAgencies-20250308103021.xlsx', '2025-03-07', '2025-03-07'],
    [
      'the day a page was kept, when the table was made of it later',
      'participatingAgencies-20250301180751.xlsx',
      '2025-04-16',
      '2025-03-01',
    ],
    ['the day in the name, when nothing inside says it', 'lists/2025/participating-2025-06-06.csv', null, '2025-06-06'],
    ['the day saved, when there is no day in the name', 'https://example.com/list.xlsx?v=20250101', '2025-06-06', '2025-06-06'],
    ['nothing, when nothing says it', 'list.csv', null, null],
  ])('is %s', (_, file, saved, day) => {
    expect(listDate(savedOn(saved), file)).toBe(day);
  });

  it('is the day saved when there is no name', () => {
    expect(listDate(savedOn('2025-06-06'), null)).toBe('2025-06-06');
  });

  const moa = 'https://www.ice.gov/doclib/287gMOA/a.pdf';
  const kept = (stamp: string): string => `https://web.archive.org/web/${stamp}/${moa}`;

  it('is the day at which a web archive kept the page, whatever name and file say', () => {
    const rows = [{ moa: kept('20210113002027') }, { moa: kept('20210113002027') }];
    expect(listDate(iceTable(rows, '2025-04-16'), 'participating-2022-02-02.xlsx')).toBe('2021-01-13');
  });

  it.each([
    ['one link was replaced by an archived one', [kept('20220101000000'), moa, moa]],
    ['its only link is an archived one', [kept('20220101000000')]],
    ['every link is an archived one, and most rows have none', [kept('20220101000000'), kept('20220101000000'), 'link', 'link']],
    ['all links but one are archived', [...Array.from({ length: 19 }, () => kept('20220101000000')), moa]],
    ['its links were kept on several days', [kept('20220101000000'), kept('20220102000000')]],
  ])('is the day saved when %s', (_, links) => {
    expect(
      listDate(
        iceTable(
          links.map((link) => ({ moa: link })),
          '2026-05-18',
        ),
        null,
      ),
    ).toBe('2026-05-18');
    expect(
      listDate(
        iceTable(
          links.map((link) => ({ link })),
          '2026-05-18',
        ),
        null,
      ),
    ).toBe('2026-05-18');
  });
});
