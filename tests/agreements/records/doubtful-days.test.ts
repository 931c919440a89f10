import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';
import { told } from '../../fixtures/told.js';

// Tables of several days in which a cell or two are mistyped: the newest day is then theirs alone.

async function read(text: string) {
  const { asOf, lists, problems } = await fileAdapter({ bytes: text, file: 'a.csv' }).load({ signal: new AbortController().signal });
  return { asOf: asOf ?? null, lists, problems: told(problems as never).map(({ row, value, message }) => [row, value, message]) };
}

const toCome = (value: string) => `“${value}” is still to come, so it is no day of a list. Correct it.`;

describe('a day that is still to come', () => {
  const list =
    'As of,State,County,Agency,Model\n2026-04-01,FL,Lee,L,TFM\n2026-04-01,TX,Kerr,K,JEM\n2026-05-01,FL,Lee,L,TFM\n2026-05-01,TX,Bee,B,JEM\n';

  it('is no day of a list', async () => {
    const { asOf, lists, problems } = await read(`${list}2062-05-01,TX,Kerr,K,JEM\n`);
    expect([asOf, lists]).toEqual(['2026-05-01', ['2026-04-01', '2026-05-01']]);
    expect(problems).toEqual([
      [6, '2062-05-01', toCome('2062-05-01')],
      [6, '2062-05-01', 'The row was left out: it gives no day of a list, so it stands on none.'],
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
