import { describe, expect, it } from 'vitest';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import { tableOf } from './table-of.js';
import { told } from '../../fixtures/told.js';

const load = (drawing: string, columns = '') => loadTable(tableOf(drawing), { file: 'list.csv', columns });
const list = 'State | Agency | Model | Officers | Web: page | Type\nFL | A | JEM | 5 | https://example.org/ | County';

describe('columns that were not read', () => {
  it('are named with the next step, each', () => {
    expect(told(load(list).problems).map(({ message }) => message)).toEqual([
      'The column “Officers” was not read. If the map does not need it, write columns="ignore: Officers".',
      'The column “Web: page” was not read. If the map needs it, write columns="link: Web: page"; if not, write columns="ignore: Web: page".',
    ]);
  });

  it('are advised for a field that no column has and that their values are of, by the row of the first', () => {
    const signed = (drawing: string) => load(drawing).problems.filter(({ code }) => code === 'unread-column');
    expect(signed('State | Agency | Model | Best day\nFL | A | JEM |\nFL | B | JEM | 2008-07-08')).toMatchObject([
      { row: 3, field: 'signed' },
    ]);
    expect(signed('State | Agency | Model | Signed | Best day\nFL | B | JEM | 2008-07-01 | 2008-07-08')).toMatchObject([
      { row: 2, field: '' },
    ]);
    expect(signed('State | Model | Who\nFL | JEM | Lee County Sheriff’s Office')).toMatchObject([{ row: 2, field: 'agency' }]);
    expect(signed('State | Agency | Model | Who\nFL | A | JEM | Lee County Sheriff’s Office')).toMatchObject([{ row: 2, field: '' }]);
    expect(told(load('State | Agency | Model | Source\nFL | A | JEM | Report').problems)[0]?.message).toMatch(
      /was not read\. If the map does not need it, write columns="ignore: Source"\.$/,
    );
  });

  it('are named together where they are many', () => {
    const names = Array.from({ length: 30 }, (_, at) => `Extra ${at}`);
    const { problems } = load(`State | Agency | Model | ${names.join(' | ')}\nFL | A | JEM | ${names.map(() => 'z').join(' | ')}`);
    expect(problems).toMatchObject([{ code: 'unread-columns', column: 'Extra 0', count: 30 }]);
    expect(told(problems)[0]?.message).toMatch(
      /^30 columns were not read \(Extra 0, Extra 1, .*, Extra 19 and more\)\. If the map needs one, write what it is, as in columns="agency: Office"; .*columns="ignore: \*"\.$/,
    );
  });

  it('are left out where their author knows of them, and read for nothing', () => {
    expect(load(list, 'ignore: Officers; ignore: web page').problems).toEqual([]);
    expect(load(list, 'ignore: *').problems).toEqual([]);
    expect(load(list, 'ignore: *').agreements[0]?.agencyType).toBe('county');
    expect(load(list, 'ignore: *; ignore: Type').agreements[0]?.agencyType).toBeNull();
    expect(load('fips | a | b\n01001 | 3 | 4', 'ignore: a').measure).toMatchObject({ name: 'b', values: [{ value: 4 }] });
  });

  it('cannot be left out where they are not there, or also named', () => {
    expect(() => load(list, 'ignore: Fax')).toThrow('list.csv has no column called "Fax": its columns are State, Agency');
    expect(() => load(list, 'ignore: Type; type: Type')).toThrow('list.csv has no column called "Type"');
  });
});
