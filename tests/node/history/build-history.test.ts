import { describe, expect, it } from 'vitest';
import { loadPlaceFinder } from '../../../src/geography/names/load-place-finder.js';
import { buildHistory } from '../../../src/node/history/build-history.js';
import { orderLists } from '../../../src/node/history/order-lists.js';
import type { DatedList } from '../../../src/node/history/read-ice-lists.js';
import { agreementOf, listOf } from '../list-of.js';

const gazetteer = await loadPlaceFinder();
const history = (lists: readonly DatedList[]) => buildHistory(lists, gazetteer, []);

describe('orderLists', () => {
  it.each([
    ['am before mid before pm', ['09022025am.xlsx', '10222025mid.xlsx', '08022025pm.xlsx'], undefined],
    ['pages by the second at which they were kept', ['x-20250301070000.xlsx', 'x-20250301180751.xlsx', 'x-20250301235959.xlsx'], undefined],
    ['a list saved the day before comes first', ['12042025pm.xlsx', '12042025am.xlsx'], ['2025-12-03', '2025-12-04']],
  ])('puts %s', (_, files, saved) => {
    const lists = files.map((file, at) => listOf('2025-12-04', 'a', { file, saved: saved?.[at] ?? '2025-12-04' }));
    expect(orderLists([...lists].reverse()).map(({ file }) => file)).toEqual(files);
    expect(orderLists(lists).map(({ file }) => file)).toEqual(files);
  });
});

describe('buildHistory', () => {
  it('lets the last list of a day speak for it', () => {
    const { dataset, overtaken } = history([
      listOf('2025-03-01', 'a', { file: '03012025am.xlsx' }),
      listOf('2025-03-01', 'b', { file: '03012025pm.xlsx' }),
    ]);
    expect(dataset.agreements.map(({ agency }) => agency[0])).toEqual(['b']);
    expect(dataset.lists).toEqual(['2025-03-01']);
    expect(overtaken.map(({ list, by }) => [list.file, by.file])).toEqual([['03012025am.xlsx', '03012025pm.xlsx']]);
  });

  it('keeps swapped lists apart by what they are', () => {
    const swapped = listOf('2025-09-22', 'xyz', { kind: 'pending', file: 'participatingAgencies09222025pm.xlsx' });
    const { dataset } = history([listOf('2025-09-18', 'ab'), swapped, listOf('2025-09-23', 'ab')]);
    expect(dataset.lists).toEqual(['2025-09-18', '2025-09-23']);
    expect(
      dataset.agreements.filter(({ status }) => status === 'signed').map(({ listedFrom, listedUntil }) => [listedFrom, listedUntil]),
    ).toEqual([
      ['2025-09-18', null],
      ['2025-09-18', null],
    ]);
  });

  it('ends what was pending on the last pending list when participating lists go on', () => {
    const { dataset } = history([listOf('2026-02-27', 'a', { kind: 'pending' }), listOf('2026-05-18', 'b')]);
    expect(dataset.asOf).toBe('2026-05-18');
    expect(dataset.agreements.map(({ status, listedUntil }) => [status, listedUntil])).toEqual([
      ['pending', '2026-02-27'],
      ['signed', null],
    ]);
  });

  it('names more than a week without a list as a gap', () => {
    const { dataset } = history(['2025-03-01', '2025-03-08', '2025-03-16'].map((day) => listOf(day, 'a')));
    expect(dataset.gaps).toEqual([{ after: '2025-03-08', before: '2025-03-16' }]);
  });

  it('gives codes for counties, and keeps the printed name of one that is not found', () => {
    const printed = [
      agreementOf('Harris', { row: 2 }),
      agreementOf('Pop', { row: 3 }),
      agreementOf('Azle', { row: 4, counties: ['Tarrant County', 'Nowhere County'] }),
      agreementOf('State', { row: 5, agencyType: 'state', counties: [] }),
    ];
    const { dataset } = history([{ ...listOf('2025-03-01', ''), agreements: printed }]);
    const byRow = [...dataset.agreements].sort((a, b) => a.row - b.row);
    expect(byRow.map(({ counties }) => counties)).toEqual([['48201'], ['Pop County'], ['Tarrant County', 'Nowhere County'], []]);
  });

  it('does not depend on the order in which files are found', () => {
    const lists = [
      listOf('2025-03-01', 'abc'),
      listOf('2025-03-03', 'bcd'),
      listOf('2025-03-02', 'ac'),
      listOf('2025-03-02', 'xy', { kind: 'pending' }),
    ];
    expect(history([...lists].reverse()).dataset).toEqual(history(lists).dataset);
  });
});
