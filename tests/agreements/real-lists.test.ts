import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { completeDataset } from '../../src/agreements/complete-dataset.js';
import { readIceTable } from '../../src/agreements/ice/read-ice-table.js';
import { readWorkbook } from '../../src/agreements/tables/workbook/read-workbook.js';
import { tidyText } from '../../src/agreements/ice/tidy-text.js';
import { place } from '../../src/counts/place.js';
import { loadPlaceFinder } from '../../src/geography/names/load-place-finder.js';

const shared = new URL('../../../shared/data/', import.meta.url);
const here = existsSync(shared);

type Row = Readonly<Record<string, string>>;

async function csv(path: string): Promise<Row[]> {
  return Papa.parse<Row>(await readFile(new URL(path, shared), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** Where an independent program placed an agreement in another county than we do, and why we do not. */
const placedOtherwise: Readonly<Record<string, { theirs: string; ours: string; why: string }>> = {
  'Arkansas Department of Corrections': { theirs: '05119', ours: '', why: 'a state agency; Pulaski County is that of its head office' },
  'Overton Police Department': { theirs: '48401', ours: '48401;48423', why: 'the town lies in Rusk and Smith counties' },
  'Yoakum Police Department': {
    theirs: '48501',
    ours: '48123;48285',
    why: 'the town of Yoakum is not in Yoakum County, but in DeWitt and Lavaca',
  },
};

const agencyTypes: Readonly<Record<string, string>> = { County: 'county', Municipality: 'municipality', State: 'state' };
/** Printed as a municipality on the list of June 2025, and as the state agency it is on later ones. */
const stateAgency = 'Louisiana Alcohol and Tobacco Control';

describe.skipIf(!here)("ICE's lists against tables made by an independent program (skipped without ../shared/data)", () => {
  it.each([
    ['2026-05-18', 'ice-rosters/participating-2026-05-18.xlsx', 1843],
    ['2025-12-29', 'all-lists/participating/participatingAgencies12292025am.xlsx', 1274],
    ['2025-06-06', 'ice-rosters/participating-2025-06-06.xlsx', 649],
    ['2024-12-29', 'ice-rosters-archived-pages/participating-2024-12-29-archived-page.xlsx', 135],
  ])('agree on %s in every row: state, agency, type, county, model, day and links', async (day, file, rows) => {
    const states = new Map((await csv('geo/states.csv')).map(({ fips = '', abbr = '' }) => [fips, abbr]));
    const table = await readWorkbook(await readFile(new URL(file, shared)), { file });
    const { agreements, asOf } = await readIceTable(table, { file });
    expect(asOf).toBe(day);
    const ours = place(agreements, await loadPlaceFinder(), () => true).map(({ agreement, counties }) => ({
      row: agreement.row,
      state: agreement.state,
      agency: agreement.agency,
      type: agreement.agencyType,
      counties: counties.join(';'),
      model: agreement.model,
      signed: agreement.signed,
      link: agreement.link,
      addendum: agreement.addendum,
    }));
    const theirs = (await csv(`derived/agreements-${day}.csv`)).map((row, at) => {
      const agency = tidyText(row.agency ?? '');
      const known = placedOtherwise[agency];
      if (known && row.county_fips !== '') expect(row.county_fips).toBe(known.theirs);
      return {
        row: Number(row.row),
        state: states.get(row.state_fips ?? ''),
        agency,
        // That program leaves the type empty on lists without one.
        type: agency === stateAgency ? 'state' : (agencyTypes[row.agency_type ?? ''] ?? ours[at]?.type),
        counties: known?.ours ?? row.county_fips,
        model: row.model,
        signed: row.signed || null,
        link: row.moa_url || null,
        addendum: row.addendum_url || null,
      };
    });
    expect(theirs).toHaveLength(rows);
    expect(ours).toEqual(theirs);
  });
});

describe.skipIf(!here)("ICE's list with words that ICE may print tomorrow (skipped without ../shared/data)", () => {
  it('loses no row to them, and reads every other row as before', async () => {
    const file = 'ice-rosters/participating-2026-05-18.xlsx';
    const table = await readWorkbook(await readFile(new URL(file, shared)), { file });
    const [model, type] = ['SUPPORT TYPE', 'TYPE'].map((name) => table.columns.findIndex((column) => tidyText(column) === name));
    const isAltered = (at: number): boolean => at % 10 === 0;
    const rows = table.rows.map((row, at) => {
      if (!isAltered(at)) return row;
      const printed = at % 20 === 0 ? 'Tribal Task Force Model ' : 'TRIBAL TASK FORCE MODEL';
      return { ...row, cells: row.cells.map((cell, i) => (i === model ? printed : i === type ? 'Tribal' : cell)) };
    });
    const [before, after] = [await readIceTable(table, { file }), completeDataset(await readIceTable({ ...table, rows }, { file }))];
    expect(after.agreements).toHaveLength(before.agreements.length);
    after.agreements.forEach((agreement, at) => {
      const same = before.agreements[at];
      if (!isAltered(at)) expect(agreement).toEqual(same);
      // A statewide agency that the project knows by name stays one, whatever its type is called.
      else expect([agreement.model, agreement.agencyType]).toEqual(['Tribal Task Force Model', expect.stringMatching(/^(tribe|state)$/)]);
    });
    const notices = after.problems.filter(({ code }) => code === 'new-model');
    expect(notices.map(({ value, mended }) => [value, mended])).toEqual([
      ['Tribal Task Force Model', true],
      ['TRIBAL TASK FORCE MODEL', true],
    ]);
    expect(after.problems.filter(({ code }) => code.startsWith('unknown-'))).toEqual([]);
  });
});
