import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../../src/agreements/adapters/file-adapter.js';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import { createListings } from '../../../src/counts/listings.js';
import { completeDataset } from '../../../src/agreements/complete-dataset.js';
import { loadPlaceFinder } from '../../../src/geography/names/load-place-finder.js';
import { tableOf } from './table-of.js';
import { told } from '../../fixtures/told.js';

// Each of these came out of ten thousand tables that were held to another reading, and was read otherwise without a word.

const load = (drawing: string, columns = '') => loadTable(tableOf(drawing), { file: 'list.csv', columns });
const codes = ({ problems }: ReturnType<typeof load>) => problems.map(({ code, row, column }) => [code, row, column]);
const file = async (text: string, columns = '') =>
  completeDataset(await fileAdapter({ bytes: text, file: 'list' }, { columns }).load({ signal: new AbortController().signal }));

describe('codes', () => {
  it('of counties in two digits are parts where another state’s code stands beside one', () => {
    const { measure } = load('statefp | Kode | n\n36 | 13 | 5\n48 | 48 | 6', 'fips: Kode');
    expect(measure?.values.map(({ county }) => county)).toEqual(['36013', '48048']);
    expect(load('statefp | county_fp | n\n54 | 19 | 5\n22 | 12999 | 6').measure?.values.map(({ county }) => county)).toEqual([
      '54019',
      '12999',
    ]);
  });

  it('of a state beside the name of another are a problem, and taken for neither', async () => {
    const dataset = await file('State,FIPS,Rate\nGeorgia,12,5\nFlorida,12,7\n');
    const { problems, measure } = createListings(dataset, await loadPlaceFinder()).countsOn(() => true, null);
    expect(measure?.readings.state).toEqual({ 12: { value: 7, printed: ['7'] } });
    expect(problems).toMatchObject([{ code: 'code-and-name', row: 2, value: '12', name: 'Georgia' }]);
    const list = await file('State,FIPS,Model\nGeorgia,12,JEM\n');
    const counts = createListings(list, await loadPlaceFinder()).countsOn(() => true, null);
    expect([counts.states, counts.stateless.agreements]).toEqual([{}, 1]);
    expect(counts.problems).toMatchObject([{ code: 'code-and-name', row: 2 }]);
  });

  it('of a state among codes of counties are said once, and so are rows of no county in a column of counties', () => {
    expect(codes(load('GEOID | n\n1 | 5\n4 | 6\n13127 | 7'))).toEqual([['noted-state-code', 2, 'GEOID']]);
    expect(codes(load('State | County | n\nIN | | 0\nOH | | 2'))).toEqual([['noted-states', 2, 'County']]);
    expect(codes(load('State | GEOID | n\nOhio | #N/A | 4'))).toEqual([['noted-states', 2, 'GEOID']]);
    expect(load('fips | n\n | 4\n | 5').measure?.values).toHaveLength(2);
  });
});

describe('headers', () => {
  it('that are a formula gone wrong head nothing', () => {
    expect(() => load('1 | 2 | 15 | #NAME?\n | | 21 | 15')).toThrow('has no column for the state');
  });

  it('with a dot are no paths but in records', () => {
    const { agreements, problems } = load('State | Agency | Model | Exp. date | Office.name\nFL | A | JEM | 2020-01-01 | B');
    expect(agreements).toMatchObject([{ agency: 'A', signed: null, listedUntil: '2020-01-01' }]);
    expect(problems).toMatchObject([{ code: 'unread-column', column: 'Office.name' }]);
  });

  it('that an author names are found at the end of a path', async () => {
    const { agreements } = await file('[{"model": "JEM", "place": {"Where": "FL", "County": "Lee"}}]', 'state: Where');
    expect(agreements).toMatchObject([{ state: 'FL', counties: ['Lee'] }]);
  });

  it('of ICE’s beside others of the same meaning make a list of somebody’s own', async () => {
    const own = await file('State Abbreviation,COUNTY NAME,LAW ENFORCEMENT AGENCY,SUPPORT TYPE\nFL,Lee,Lee SO,Task Force Model\n');
    expect(own).toMatchObject({ source: null, problems: [], agreements: [{ state: 'FL', counties: ['Lee'], model: 'TFM' }] });
    const ice = await file('STATE,COUNTY,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\nFLORIDA,Lee,Lee SO,Task Force Model,2/26/2025\n');
    expect(ice.source).not.toBeNull();
  });

  it.each(['Source: desk\nRate,State\n5,GA\n', 'Rates, a list\n\nCOUNTY NAME;Rate\nLee County, FL;5\n'])(
    'of two columns are found under a title: %j',
    async (text) => {
      expect((await file(text)).measure?.values).toMatchObject([{ value: 5 }]);
    },
  );
});

describe('names', () => {
  it.each(['arrests', 'model'])('of cities that are a state’s are no state’s where most names are of none (%s)', async (key) => {
    const value = key === 'model' ? 'TFM' : 5;
    const features = ['Washington', 'Denver', 'New York', 'Boston', 'Miami'].map((name) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-77, 39] },
      properties: { name, [key]: value },
    }));
    const dataset = await file(JSON.stringify({ type: 'FeatureCollection', features }));
    const { states, measure, stateless, problems } = createListings(dataset, await loadPlaceFinder()).countsOn(() => true, null);
    expect([states, measure?.readings.state ?? {}, stateless.agreements]).toEqual([{}, {}, key === 'model' ? 5 : 0]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [1, 'doubtful-state'],
      [2, 'unknown-state'],
      [3, 'doubtful-state'],
      [4, 'unknown-state'],
      [5, 'unknown-state'],
    ]);
  });

  it('that may be of cities are said where they were taken for counties', () => {
    expect(codes(load('name | state | n\nHouston | TX | 5\nOrange | TX | 6'))).toEqual([['noted-names', 2, 'name']]);
    expect(codes(load('name | state | n\nHouston County | TX | 5\nOrange | TX | 6'))).toEqual([]);
  });
});

describe('rows', () => {
  it('without a day beside rows of one are said to be counted with them', () => {
    const list = 'as of | state | county | agency | model\n';
    const { asOf, agreements, problems } = load(
      `${list}2025-01-02 | FL | Lee | Lee SO | JEM\n | FL | Polk | Polk SO | JEM\n | FL | Bay | Bay SO | WSO`,
    );
    expect([asOf, agreements.length]).toEqual(['2025-01-02', 3]);
    expect(problems).toMatchObject([{ code: 'noted-undated', row: 3, column: 'as of', rows: 2, day: '2025-01-02' }]);
    expect(codes(load(`${list}2025-01-02 | FL | Lee | Lee SO | JEM`))).toEqual([]);
  });

  it.each(['Active: No', 'terminated: yes', 'In force: FALSE', 'inactive: x'])(
    'that say they have ended have, whatever else they say: %s',
    (said) => {
      const [header = '', cell = ''] = said.split(': ');
      const read = load(`State | Agency | Model | Current status | ${header}\nFL | A | JEM | In effect | ${cell}\nFL | B | JEM | Signed |`);
      expect(read.agreements.map(({ agency }) => agency)).toEqual(['B']);
      expect(codes(read)).toEqual([['ended-without-day', 2, header]]);
    },
  );

  it('of two columns for an end are not read past one of them without a word', () => {
    expect(codes(load('State | Agency | Model | End date | Termination date\nFL | A | JEM | | 2020-01-01'))).toEqual([
      ['unread-column', 2, 'Termination date'],
    ]);
    expect(load('State | Agency | Model | End date | Termination date\nFL | A | JEM | | 2020-01-01').problems[0]?.mended).toBeUndefined();
  });

  it('that are in force, with a day under "Terminated" that is past, are said', () => {
    expect(codes(load('State | Agency | Model | In force | Terminated\nFL | A | JEM | Yes | 2020-01-01'))).toEqual([
      ['end-of-current', 2, 'Terminated'],
    ]);
    expect(codes(load('State | Agency | Model | Status | Active | End date\nFL | A | JEM | Signed | Yes | 2020-01-01'))).toEqual([
      ['end-of-current', 2, 'End date'],
    ]);
  });

  it('of no place that begin with "Total" are sums, in whichever column', () => {
    const read = load('Agency | State | Model\nA | FL | JEM\nTotal: 1 agreement | |\nTotal | | 1');
    expect(read.agreements).toHaveLength(1);
    expect(codes(read)).toEqual([
      ['sum-of-places', 3, 'Agency'],
      ['noted-sum', 4, 'Agency'],
    ]);
  });
});

describe('lines under a table', () => {
  it('are notes and no rows, with a word', () => {
    const read = load('Agency | State | Model\nA | FL | JEM\nSource: ICE | |\n*preliminary | |');
    expect(read.agreements).toHaveLength(1);
    expect(codes(read)).toEqual([
      ['noted-line', 3, 'Agency'],
      ['noted-line', 4, 'Agency'],
    ]);
    expect(load('Participating | County | State\nYes | Lee | FL\nNote: as of May | |').measure?.values).toHaveLength(1);
  });
});

describe('dates', () => {
  it('with the day first are read so in all the column, with a word', () => {
    const read = load('State | Agency | Model | Signed\nFL | A | JEM | 04/03/2025\nFL | B | JEM | 25/03/2025');
    expect(read.agreements.map(({ signed }) => signed)).toEqual(['2025-03-04', '2025-03-25']);
    expect(codes(read)).toEqual([['noted-day-first', 3, 'Signed']]);
  });

  it('with the day first are read so with two digits of a year', () => {
    const read = load('State | Agency | Model | Signed\nFL | A | JEM | 04/03/25\nFL | B | JEM | 25/03/25');
    expect(read.agreements.map(({ signed }) => signed)).toEqual(['2025-03-04', '2025-03-25']);
  });

  it('are read so under the headers of ICE too', async () => {
    const rows = ['A,County,Lee,JEM,14/02/2025', 'B,County,Bay,JEM,03/02/2025'].map((row) => `FL,${row}`);
    const read = await file(`State,Law enforcement agency,Type,County,Support type,Signed\n${rows.join('\n')}\n`);
    expect(read.agreements.map(({ signed }) => signed)).toEqual(['2025-02-14', '2025-02-03']);
    expect(read.problems[0]).toMatchObject({ code: 'noted-day-first', row: 2, mended: true });
  });

  it('that can have either first are named where the column has some of each', () => {
    const read = load(
      'State | Agency | Model | Signed\nFL | A | JEM | 14/02/2025\nFL | B | JEM | 03/02/2025\nFL | C | JEM | 04/04/2025\nGA | D | JEM | 2/17/2025',
    );
    expect(codes(read)).toEqual([
      ['unclear-dates', 3, 'Signed'],
      ['unreadable-date', 2, 'Signed'],
    ]);
    expect(read.problems[0]).toMatchObject({ dayFirst: 2, monthFirst: 5, rows: '3', count: 1, value: '03/02/2025' });
    expect(told(read.problems)[0]?.message).toBe(
      '“03/02/2025” may have the day first, and the month was read first: under “Signed” row 2 has the day first and row 5 the month. Write dates as 2026-05-18.',
    );
  });

  it('are American where one of the column has its day second', () => {
    const read = load('State | Agency | Model | Signed\nFL | A | JEM | 04/25/2025\nFL | B | JEM | 25/03/2025');
    expect(read.agreements.map(({ signed }) => signed)).toEqual(['2025-04-25', null]);
    expect(codes(read)).toEqual([['unreadable-date', 3, 'Signed']]);
  });
});
