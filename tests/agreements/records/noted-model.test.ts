import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import { told } from '../../fixtures/told.js';
import { tableOf } from './table-of.js';

function load(model: string, signed = '', ended = '') {
  const drawing = `State | County | Agency | Model | Signed | Ended\nFL | Lee | A | ${model} | ${signed} | ${ended}`;
  const { agreements, problems } = loadTable(tableOf(drawing), { file: 'a.csv' });
  return [agreements.map((each) => `${each.model} ${each.status} ${each.listedUntil}`), told(problems).map(({ message }) => message)];
}

describe('a model with something beside it in its cell', () => {
  it.each(['Jail Enforcement Model (1)', 'JEM [12]'])('is read without a footnote: %s', (cell) => {
    expect(load(cell)).toEqual([['JEM signed null'], [`“${cell}” was read as JEM.`]]);
  });

  it.each(['TFM (pending)', 'Task Force Model - applied', 'TFM, not yet signed'])('is pending where it says so: %s', (cell) => {
    expect(load(cell)).toEqual([['TFM pending null'], [`“${cell}” was read as TFM, not signed.`]]);
  });

  it('is somebody’s to look at where a day of signing says otherwise', () => {
    const drawing = 'State | Agency | Model | Signed\nFL | A | TFM (pending) | 3/3/2025\nFL | B | TFM [pending] |';
    expect(loadTable(tableOf(drawing)).problems.map(({ mended }) => mended)).toEqual([undefined, true]);
  });

  it.each(['TFM - terminated', 'TFM (expired 2025)', 'Task Force Model: ended'])('has ended where it says so: %s', (cell) => {
    const sentence = 'Left out: it has ended, and nothing says when. Give the day in a column “Ended”.';
    expect(load(cell, '3/3/2025')).toEqual([[], [sentence]]);
    expect(load(`${cell}; JEM`)).toEqual([['JEM signed null'], [sentence]]);
    expect(load(cell, '3/3/2025', '1/14/2026')).toEqual([['TFM signed 2026-01-14'], [`“${cell}” was read as TFM, ended.`]]);
  });

  it('stays as printed where that is another word', () => {
    expect(load('Jail Enforcement Model (renewed)')[0]).toEqual(['Jail Enforcement Model (renewed) signed null']);
    expect(load('Task Force Model (TFM)')).toEqual([['TFM signed null'], []]);
  });
});
