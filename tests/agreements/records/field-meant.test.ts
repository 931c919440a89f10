import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import { tableOf } from './table-of.js';

function load(header: string, cells: readonly string[], columns = '') {
  const rows = cells.map((cell, at) => `FL | Lee | Agency ${at} | JEM | ${cell}`).join('\n');
  return loadTable(tableOf(`State | County | Agency | Model | ${header}\n${rows}`), { file: 'a.csv', columns });
}

describe('what a column that is not read may be meant for', () => {
  it.each([
    ['Date withdrawn', ['', '5/1/2026'], 'until'],
    ['Deleted on', ['5/1/2026', '5/2/2026'], 'until'],
    ['Day of signature', ['5/1/2025', '5/2/2025'], 'signed'],
    ['Participates in 287(g)', ['Yes', 'No', 'Considering'], 'status'],
    ['MOU status', ['Executed', 'Inactive', 'Suspended', 'In force'], 'status'],
    ['Stage', ['Pending', 'Terminated', 'Signed'], 'status'],
    ['Detention beds', ['Yes', 'No', 'Some'], ''],
  ])('is offered: %s', (header, cells, field) => {
    expect(load(header, cells).problems).toMatchObject([{ column: header, field }]);
  });

  it('reads it right where that is followed', () => {
    const { agreements } = load('Date withdrawn', ['', '5/1/2026'], 'until: Date withdrawn');
    expect(agreements.map(({ listedUntil }) => listedUntil)).toEqual([null, '2026-05-01']);
    const told = load('MOU status', ['Executed', 'Inactive', 'Suspended', 'In force'], 'status: MOU status');
    expect([told.agreements.length, told.problems.map(({ code }) => code)]).toEqual([2, ['ended-without-day', 'unknown-status']]);
  });
});
