import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';
import { completeDataset } from '../../../src/agreements/complete-dataset.js';
import { told } from '../../fixtures/told.js';

async function read(lines: readonly string[]) {
  const bytes = lines.join('\n');
  return completeDataset(await fileAdapter({ bytes, file: 'list.csv' }).load({ signal: new AbortController().signal }));
}

const header = 'State,County,Law enforcement agency,Type,Support type,Signed';
const [lee, bay] = ['Lee', 'Bay'].map((name) => `FLORIDA,${name} County,${name} Sheriff,County,Task Force Model,2/26/2025`) as [
  string,
  string,
];

describe('a second table in a sheet', () => {
  it.each([
    ['with other headers', ['State,County,Law enforcement agency,Type,Support type,Date received'], 4, 'State'],
    ['with other headers under a title', [',,,,,', 'Pending agreements,,,,,', `${header},Received`], 5, 'Pending agreements'],
    ['with the same headers under a title of something else', ['Terminated,,,,,', header], 4, 'Terminated'],
    ['with other columns', ['State,Applications'], 4, 'State'],
    ['of other places', ['COUNTY,STATE,Law enforcement agency,Type,Support type'], 4, 'COUNTY'],
  ])('is said, and not read under the first headers: %s', async (_, second, row, value) => {
    const { agreements, problems } = await read(['Active,,,,,', header, lee, ...second, bay, bay]);
    expect(agreements.map(({ counties }) => counties)).toEqual([['Lee County']]);
    expect(problems).toMatchObject([{ code: 'second-table', row, value, rows: 2 }]);
    expect(told(problems)[0]?.message).toBe(
      'A second table begins here, with headers of its own: none of its rows (2) was read. Put it into a file of its own.',
    );
  });

  it.each([
    ['the same headers again', header],
    ['a kind of agency that is a header elsewhere', 'FLORIDA,Polk County,State,State,Task Force Model,2/26/2025'],
    ['a title of its rows', 'FLORIDA,,,,,'],
  ])('is none: %s', async (_, line) => {
    const { agreements, problems } = await read([header, lee, line, bay]);
    expect(agreements.flatMap(({ counties }) => counties)).toContain('Bay County');
    expect(problems.filter((problem) => 'code' in problem && problem.code === 'second-table')).toEqual([]);
  });
});
