import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';
import { completeDataset } from '../../../src/agreements/complete-dataset.js';

async function read(lines: readonly string[]) {
  const { agreements, problems } = completeDataset(
    await fileAdapter({ bytes: lines.join('\n'), file: 'list.csv' }).load({ signal: new AbortController().signal }),
  );
  return { rows: agreements.map(({ row }) => row), problems };
}

const lists = {
  'with ICE’s headers': 'State,County,Law enforcement agency,Type,Support type,Signed',
  'with headers of its own': 'State,County,Agency,Agency type,Model,Signed',
};
const lee = 'Florida,Lee County,Lee County Sheriff,County,Task Force Model,2/14/2025';

describe.each(Object.entries(lists))('a list %s', (_, header) => {
  it.each([
    ['a total', 'Total,,2,,,', 'sum-of-places', 'Total'],
    ['a total without a number', 'Grand total,,,,,', 'noted-sum', 'Grand total'],
    ['a subtotal in place of a county', 'Florida,Total,,,2,', 'noted-sum', 'Total'],
    ['a subtotal by name', 'Florida Total,,2,,,', 'noted-sum', 'Florida Total'],
    ['a note', '"Source: ICE, retrieved Nov. 3",,,,,', 'noted-line', 'Source: ICE, retrieved Nov. 3'],
    ['a footnote', '* Pending approval,,,,,', 'noted-line', '* Pending approval'],
  ])('does not count %s under its rows, and names it', async (_kind, line, code, value) => {
    const { rows, problems } = await read([header, lee, lee.replaceAll('Lee', 'Bay'), line]);
    expect(rows).toEqual([2, 3]);
    expect(problems).toMatchObject([{ code, row: 4, value }]);
  });

  it('does not count a line that names neither an agency nor a model, and names it', async () => {
    const { rows, problems } = await read([header, 'Agreements of the South,,,,,', lee]);
    expect(rows).toEqual([3]);
    expect(problems).toMatchObject([{ code: 'no-agreement', row: 2 }]);
  });

  it('counts a row of an agency whatever it is called', async () => {
    const total = 'Florida,Lee County,Total Police Department,Municipality,Task Force Model,2/14/2025';
    expect((await read([header, lee, total])).rows).toEqual([2, 3]);
  });
});
