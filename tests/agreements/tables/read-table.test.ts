import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/agreements/tables/read-table.js';

describe('readTable', () => {
  it.each(['\t', ';', ','])('reads a .tsv file with %j between its cells', async (delimiter) => {
    const bytes = new TextEncoder().encode(`State${delimiter}County\nFL${delimiter}Lee\n`);
    const { columns, rows } = await readTable({ bytes, contentType: '', file: 'semi.tsv' }, 'tsv');
    expect([columns, ...rows.map(({ cells }) => cells)]).toEqual([
      ['State', 'County'],
      ['FL', 'Lee'],
    ]);
  });
});
