import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fileAdapter } from '../../src/agreements/adapters/file-adapter.js';
import { completeDataset } from '../../src/agreements/complete-dataset.js';
import type { Dataset } from '../../src/agreements/dataset.js';
import { createListings } from '../../src/counts/listings.js';
import { place } from '../../src/counts/place.js';
import { loadPlaceFinder } from '../../src/geography/names/load-place-finder.js';

const cases = new URL('../../../shared/cases/', import.meta.url);
const here = existsSync(cases);

async function read(file: string, columns?: string): Promise<Dataset> {
  const bytes = await readFile(new URL(file, cases));
  const name = file.slice(file.lastIndexOf('/') + 1);
  return completeDataset(
    await fileAdapter({ bytes, file: name }, columns === undefined ? {} : { columns }).load({ signal: new AbortController().signal }),
  );
}

async function placed(file: string) {
  const dataset = await read(file);
  const placements = place(dataset.agreements, await loadPlaceFinder(), () => true);
  return { dataset, counties: placements.map(({ scope, counties }) => counties.join(';') || scope), placements };
}

const marks = ({ measure }: Dataset) => measure?.values.map(({ county, value, printed }) => [county, value, printed]);

describe.skipIf(!here)('the cases of ../shared (skipped where they are absent)', () => {
  it('says that a header line is missing, and what would be lost', async () => {
    await expect(read('data/01-headerless.csv')).rejects.toThrow(
      "01-headerless.csv has no header line: row 1 (FLORIDA, Alachua County Sheriff's Office, County, Alachua County) would be lost",
    );
  });

  it('reads the properties of GeoJSON, nested ones under their path', async () => {
    const { dataset, counties } = await placed('data/02-features.geojson');
    expect(dataset.agreements.map(({ agency, model, signed }) => [agency, model, signed])).toEqual([
      ['Cass County Sheriff', 'TFM', '2025-02-28'],
      ['Crow Wing County Sheriff', 'WSO', '2025-03-26'],
    ]);
    expect(counties).toEqual(['27021', '27035']);
    expect(dataset.problems).toEqual([]);
  });

  it.each([
    [
      'data/03-status-object.json',
      [
        ['55001', null, 'unknown'],
        ['55009', 1, '287g'],
        ['55015', 1, '287g'],
        ['55025', 0, 'none'],
      ],
    ],
    [
      'data/03-status-table.csv',
      [
        ['55001', null, 'unknown'],
        ['55009', 1, '287g'],
        ['55015', 1, '287g'],
        ['55025', 0, 'none'],
        ['55079', 0, 'none'],
      ],
    ],
    [
      'data/03-yes-no.csv',
      [
        ['Brown County', 1, 'Yes'],
        ['Calumet County', 1, 'Yes'],
        ['Dane County', 0, 'No'],
        ['Milwaukee County', 0, 'No'],
      ],
    ],
  ])('reads %s as marks', async (file, expected) => {
    const dataset = await read(file);
    expect(dataset.measure?.kind).toBe('mark');
    expect(dataset.agreements).toEqual([]);
    expect(marks(dataset)).toEqual(expected);
    expect(dataset.problems).toEqual([]);
  });

  it("places parts of codes by the county's own name", async () => {
    const { counties, dataset } = await placed('data/05-three-digit-fips.json');
    expect(counties).toEqual(['13121', '13001', '13067', '13313']);
    expect(dataset.agreements.map(({ model }) => model)).toEqual(['TFM', 'TFM', 'JEM', 'JEM']);
  });

  it("understands newspapers' abbreviations of states", async () => {
    const { counties } = await placed('data/06-ap-only.csv');
    expect(counties).toEqual(['01001', '04013', '05007', '12071', '13067', '25001', '37183', '40143', '42017', '47037', '48263', '54035']);
  });

  it('reads a column a model', async () => {
    const { counties, dataset } = await placed('data/06-wide-ap.csv');
    expect(counties.sort()).toEqual(['01001', '01001', '01001', '12071', '37183', '48263']);
    expect(dataset.agreements.find(({ counties: [county] }) => county === 'Wake County')).toMatchObject({
      model: 'JEM',
      signed: '2008-06-25',
    });
  });

  it('shows ended rows as ended', async () => {
    const { dataset, counties } = await placed('data/07-terminated.csv');
    expect(dataset.agreements.map(({ listedFrom, listedUntil }) => [listedFrom, listedUntil])).toEqual([
      ['2008-10-01', '2017-08-01'],
      ['2006-10-01', '2013-09-30'],
      ['2009-10-01', '2013-09-30'],
      ['2006-10-01', '2013-09-30'],
      ['2006-10-01', '2017-08-01'],
      ['2007-09-01', '2007-09-01'],
    ]);
    expect(counties.slice(0, 5)).toEqual(['01055', '04013', '04013', 'statewide', '05143']);
    const listings = createListings(dataset, await loadPlaceFinder());
    expect(listings.placementsOn(() => true, null, [])).toEqual([]);
  });

  it('takes the day from its column', async () => {
    const { dataset } = await placed('data/08-no-county.csv');
    expect([dataset.asOf, dataset.agreements.length]).toEqual(['2009-10-28', 6]);
    const { states, asOf } = createListings(dataset, await loadPlaceFinder()).countsOn(() => true, null);
    expect(asOf).toBe('2009-10-28');
    expect(
      Object.entries(states)
        .map(([state, { agreements, pending }]) => [state, agreements, pending])
        .sort(),
    ).toEqual([
      ['01', 2, 0],
      ['05', 1, 0],
      ['06', 0, 1],
      ['12', 1, 0],
      ['51', 1, 0],
    ]);
  });

  it("restores codes from a spreadsheet's decimals", async () => {
    expect((await placed('data/10-float-fips.csv')).counties).toEqual(['01001', '12086', '48453']);
  });

  it.each([
    ['hostile/json/published-year-only.json', { column: 'published', row: 1, field: 'date' }],
    ['hostile/json/problem-row-object.json', { column: 'problems', row: 1, field: 'row' }],
  ])('names the entry of %s that is not understood, and keeps the rest', async (file, problem) => {
    const dataset = await read(file);
    expect(dataset.agreements).toHaveLength(1);
    expect(dataset.problems).toMatchObject([{ code: 'entry-left-out', ...problem }]);
  });
});
