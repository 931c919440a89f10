import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';
import { told } from '../../fixtures/told.js';

// Tables of several days in which a cell or two are mistyped: the newest day is then theirs alone.

async function read(text: string) {
  const { asOf, lists, problems } = await fileAdapter({ bytes: text, file: 'a.csv' }).load({ signal: new AbortController().signal });
  return { asOf: asOf ?? null, lists, problems: told(problems as never).map(({ row, value, message }) => [row, value, message]) };
}

const toCome = (value: string) => `“${value}” is still to come, so it was not taken for the day of a list or of figures. Correct it.`;

describe('a day that is still to come', () => {
  const list = 'As of,State,County,Agency,Model\n2026-04-01,FL,Lee,L,TFM\n2026-04-01,TX,Kerr,K,JEM\n2026-05-01,FL,Lee,L,TFM\n';

  it('is no day of a list', async () => {
    const { asOf, lists, problems } = await read(`${list}2062-05-01,TX,Kerr,K,JEM\n`);
    expect([asOf, lists]).toEqual(['2026-05-01', ['2026-04-01', '2026-05-01']]);
    expect(problems).toEqual([
      [5, '2062-05-01', toCome('2062-05-01')],
      [5, '2062-05-01', 'The row was left out: it gives no day of a list, so it stands on none.'],
    ]);
  });

  it('is no day of figures', async () => {
    const { asOf, problems } = await read('As of,fips,n\n2026-04-01,12071,1\n2026-05-01,12071,3\n2062-05-01,48265,4\n');
    expect([asOf, problems]).toEqual(['2026-05-01', [[4, '2062-05-01', toCome('2062-05-01')]]]);
  });

  it.each([
    'Participating agencies as of May 18 2087,,,\nState,County,Agency,Model\nFL,Lee,L,TFM\n',
    'Participating agencies as of May 18 2087,,,,,\nState,County,Law enforcement agency,Type,Support type,Signed\nFLORIDA,Lee County,L,County,TFM,2025-02-26\n',
  ])('is no day of a title: %j', async (text) => {
    const { asOf, problems } = await read(text);
    expect([asOf, problems]).toEqual([null, [[2, '2087-05-18', toCome('2087-05-18')]]]);
  });
});

describe('a newest day with few rows', () => {
  const rows = (day: string, counties: string) => [...counties].map((county) => `${day},TX,${county},Agency ${county},JEM\n`).join('');
  const list = (newest: string) => `As of,State,County,Agency,Model\n${rows('2026-04-01', 'ABCDE')}${rows('2026-05-01', 'ABCD')}${newest}`;
  const few = (day: string, of: string, before: string) =>
    `The newest day, ${day}, has ${of} and 2026-05-01 before it has ${before}: the map shows the newest day alone. ` +
    'If its date is mistyped, correct it; if its list is not whole, delete these rows.';

  it('is said where none of them stands on the day before', async () => {
    const { problems } = await read(list(rows('2026-05-11', 'E')));
    expect(problems).toEqual([[11, '2026-05-11', few('2026-05-11', '1 row', '4 rows')]]);
  });

  it('is said where they are less than a quarter', async () => {
    const { problems } = await read(`As of,State,County,Agency,Model\n${rows('2026-05-11', 'AB')}${rows('2026-05-01', 'ABCDEFGHI')}`);
    expect(problems).toEqual([[2, '2026-05-11', few('2026-05-11', '2 rows, this one first,', '9 rows')]]);
  });

  it('is not said of a list that lost a few', async () => {
    expect((await read(list(rows('2026-05-11', 'AB')))).problems).toEqual([]);
  });
});
