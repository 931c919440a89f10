import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import { tableOf } from './table-of.js';

const load = (...headers: string[]) =>
  loadTable(tableOf(`State | County | ${headers.join(' | ')}\nFL | Lee | ${headers.map(() => '1001').join(' | ')}`), { file: 'a.csv' });

describe('numbers that tell one from another', () => {
  it.each([
    'Sheriff phone',
    'Phone number',
    'Fax',
    'Case ID',
    'Case No.',
    'Case #',
    'agencyId',
    'ORI',
    'Docket number',
    'Mailing zip code',
  ])('are nothing to draw: %s', (header) => {
    expect(() => load(header)).toThrow('a.csv has no column that says what a row is');
    const { measure, problems } = load(header, 'Arrests');
    expect([measure?.name, problems.map(({ code }) => code)]).toEqual(['Arrests', ['noted-unread']]);
  });

  it.each(['Cases', 'Case rate', 'Case numbers', 'Number of agreements', 'Phone calls', 'Phones', 'Paid'])('are others: %s', (header) => {
    expect(load(header).measure?.name).toBe(header);
  });
});
