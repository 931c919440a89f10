import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreements/agreement.js';
import { loadBundled } from '../../src/agreements/load-bundled.js';
import type { Dataset } from '../../src/agreements/dataset.js';
import { place } from '../../src/counts/place.js';
import { loadPlaceFinder } from '../../src/geography/names/load-place-finder.js';
import { agreementKey } from '../../src/agreements/agreement-key.js';
import { buildHistory } from '../../src/node/history/build-history.js';
import { orderLists } from '../../src/node/history/order-lists.js';
import { type DatedList, findFiles, readIceLists } from '../../src/node/history/read-ice-lists.js';
import { inTheirOrder } from '../fixtures/in-their-order.js';

const shared = new URL('../../../shared/data/', import.meta.url);
const here = existsSync(shared);
const folders = ['all-lists', 'ice-rosters', 'ice-rosters-archived-pages'].map((name) => fileURLToPath(new URL(name, shared)));
const minute = 60_000;

type Row = Readonly<Record<string, string>>;

async function csv(path: string): Promise<Row[]> {
  return Papa.parse<Row>(await readFile(new URL(path, shared), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

const isOn = ({ listedFrom, listedUntil }: Agreement, day: string): boolean => (listedFrom ?? '') <= day && (listedUntil ?? '9') >= day;

describe.skipIf(!here)("all of ICE's lists (skipped without ../shared/data)", () => {
  let lists: readonly DatedList[] = [];
  let bundled: Dataset;
  let signed: readonly Agreement[] = [];
  /** The signed ones, by what is the same on two lists. */
  const byKey = new Map<string, Agreement[]>();
  let postal = new Map<string, string>();
  /** The last participating list of each day. */
  let dayLists = new Map<string, DatedList>();

  beforeAll(async () => {
    const found = await readIceLists(await findFiles(folders), () => undefined);
    lists = orderLists(found.lists);
    expect(found.refused.map(({ file }) => file.split('/').at(-1))).toEqual(['index.csv']);
    bundled = await loadBundled();
    signed = bundled.agreements.filter(({ status }) => status === 'signed');
    for (const agreement of signed) {
      const key = agreementKey(agreement);
      byKey.set(key, [...(byKey.get(key) ?? []), agreement]);
    }
    postal = new Map((await csv('geo/states.csv')).map(({ fips = '', abbr = '' }) => [fips, abbr]));
    dayLists = new Map(lists.filter(({ kind }) => kind === 'participating').map((list) => [list.day, list]));
  }, 5 * minute);

  it('are told apart, dated and counted as the index beside them says', async () => {
    const read = new Map(lists.map(({ file, kind, day, agreements }) => [file.split('/').at(-1), { kind, day, rows: agreements.length }]));
    const index = await csv('all-lists/index.csv');
    expect(index).toHaveLength(1123);
    for (const { file = '', content, list_date: day, rows } of index) {
      expect(read.get(file.split('/').at(-1)), file).toEqual({ kind: content, day, rows: Number(rows) });
    }
  });

  it(
    'each account for every row: placed, statewide, or unplaced with a reason',
    async () => {
      const places = await loadPlaceFinder();
      const unplaced = new Set<string>();
      for (const { file, agreements } of lists) {
        const placements = place(agreements, places, () => true);
        const parts = { county: 0, statewide: 0, unplaced: 0 };
        for (const { scope, missing, agreement } of placements) {
          parts[scope] += 1;
          if (scope !== 'unplaced') continue;
          expect(missing, file).not.toEqual([]);
          unplaced.add(`${agreement.state}, ${agreement.agency}, ${agreement.status}`);
        }
        expect(parts.county + parts.statewide + parts.unplaced, file).toBe(agreements.length);
      }
      // Pennsylvania has several townships of that name, and ICE printed no county.
      expect([...unplaced]).toEqual(['PA, Pleasant Township Constable, pending']);
    },
    minute,
  );

  it(
    'make the bundled dataset',
    async () => {
      const { dataset, setAside } = buildHistory(lists, await loadPlaceFinder(), bundled.published);
      expect({ ...dataset, agreements: inTheirOrder(dataset.agreements) }).toEqual(bundled);
      expect(setAside).toEqual([]);
    },
    minute,
  );

  it(
    'make the same dataset when a truncated and a stale copy come between',
    async () => {
      const newest = dayLists.get('2026-04-15');
      const stale = dayLists.get('2026-03-27');
      if (!newest || !stale) throw new Error('the lists of spring 2026 are not there');
      const damaged = [
        { ...newest, day: '2026-04-16', file: 'truncated.xlsx', agreements: newest.agreements.slice(0, 1500) },
        { ...stale, day: '2026-04-17', file: 'stale.xlsx' },
      ];
      const { dataset, setAside } = buildHistory([...lists, ...damaged], await loadPlaceFinder(), bundled.published);
      expect(setAside.map(({ list }) => list.file)).toEqual(['truncated.xlsx', 'stale.xlsx']);
      expect({ ...dataset, agreements: inTheirOrder(dataset.agreements) }).toEqual(bundled);
    },
    minute,
  );

  it(
    'are given back by the bundled dataset: on each of 742 days as many agreements as the list had rows',
    () => {
      expect([...dayLists.keys()].sort()).toEqual(bundled.lists);
      expect(dayLists.size).toBe(742);
      for (const [day, { agreements }] of dayLists) {
        const keys = [...byKey].flatMap(([key, own]) => own.filter((agreement) => isOn(agreement, day)).map(() => key));
        expect(keys.sort(), day).toEqual(agreements.map(agreementKey).sort());
      }
    },
    minute,
  );

  it(
    'begin and end where an independent program saw them begin and end, or for a reason that is known',
    async () => {
      /** Days of lists that program had and this folder has not: what began there begins on the next list here. */
      const missingLists = new Map([
        ['2025-07-24', '2025-09-08'],
        ['2026-03-20', '2026-03-23'],
        ['2026-04-30', '2026-05-01'],
      ]);
      /** A list this folder has and that program had not, being a table of an archived page among workbooks. */
      const extraList = '2025-03-01';
      /** Rows under the wrong state, or in words that an archived page mangled: one agreement here, two there. */
      const sameAs = new Map([
        ['MA|crowwingcountysheriffsoffice|WSO', 'MN|crowwingcountysheriffsoffice|WSO'],
        ['MT|casscountysheriffsoffice|TFM', 'MN|casscountysheriffsoffice|TFM'],
        ['NY|lakeplacidpolicedepartment|TFM', 'FL|lakeplacidpolicedepartment|TFM'],
        ['OK|wichitacountysheriffsoffice|WSO', 'TX|wichitacountysheriffsoffice|WSO'],
        ['FL|warialabeloncountysheriffsoffice|WSO', 'FL|waltoncountysheriffsoffice|WSO'],
      ]);
      const theirs = new Map<string, { first: string; last: string }>();
      for (const row of await csv('derived/listing-history-2021-2026.csv')) {
        const printed = agreementKey({
          state: postal.get(row.state_fips ?? '') ?? '',
          agency: row.agency ?? '',
          model: row.model,
        } as Agreement);
        const key = sameAs.get(printed) ?? printed;
        const first = (row.first_listed ?? '').replace('on or before ', '');
        const last = row.last_listed ?? '';
        const known = theirs.get(key) ?? { first, last };
        theirs.set(key, { first: known.first < first ? known.first : first, last: known.last > last ? known.last : last });
      }
      const overtaken = new Set(
        lists
          .filter((list) => list.kind === 'participating' && dayLists.get(list.day) !== list)
          .flatMap(({ day, agreements }) => agreements.map((agreement) => `${day} ${agreementKey(agreement)}`)),
      );
      const reasons = { same: 0, overtaken: 0, missingList: 0, extraList: 0 };
      for (const [key, { first, last }] of theirs) {
        const own = byKey.get(key) ?? [];
        const from = own.map(({ listedFrom }) => listedFrom ?? '').sort()[0];
        const until = own
          .map(({ listedUntil }) => listedUntil ?? bundled.asOf ?? '')
          .sort()
          .at(-1);
        if (from === first && until === last) reasons.same += 1;
        // Listed earlier that day, and not on the last list of it, which speaks for the day here.
        else if ([first, last].some((day) => overtaken.has(`${day} ${key}`)) && (from === first || until === last)) reasons.overtaken += 1;
        else if (missingLists.get(first) === from && until === last) reasons.missingList += 1;
        else if (until === extraList && last < extraList && from === first) reasons.extraList += 1;
        else expect({ key, from, until }).toEqual({ key, from: first, until: last });
      }
      expect(new Set(byKey.keys())).toEqual(new Set(theirs.keys()));
      expect(reasons).toEqual({ same: 1957, overtaken: 31, missingList: 42, extraList: 1 });
    },
    minute,
  );

  it(
    'give the monthly county counts of an independent program, but for what is placed otherwise',
    async () => {
      /** What that program placed and we place elsewhere; the reasons are in tests/agreements/real-lists.test.ts. */
      const theirPlaces = new Map([
        ['AR|arkansasdepartmentofcorrections', ['05119']],
        ['GU|officeoftheattorneygeneral', ['66010']],
        ['TX|overtonpolicedepartment', ['48401']],
        ['TX|yoakumpolicedepartment', ['48501']],
      ]);
      const months = new Map<string, Map<string, number>>();
      for (const { snapshot_date: day = '', county_fips: county = '', agreements } of await csv('derived/monthly-by-county.csv')) {
        const counts = months.get(day) ?? new Map<string, number>();
        months.set(day, counts.set(county, Number(agreements)));
      }
      // That list is not in the folder.
      expect(dayLists.has('2026-04-30')).toBe(false);
      months.delete('2026-04-30');
      expect(months.size).toBe(64);
      const typeChanged = new Set<string>();
      for (const [day, theirs] of months) {
        const printed = new Map((dayLists.get(day)?.agreements ?? []).map((agreement) => [agreementKey(agreement), agreement]));
        const ours = new Map<string, number>();
        for (const agreement of signed.filter((listed) => isOn(listed, day))) {
          // ICE called some universities and jails state agencies at first. A listing has one place here, the last one printed.
          const wasState = printed.get(agreementKey(agreement))?.agencyType === 'state' && agreement.agencyType !== 'state';
          if (wasState) typeChanged.add(`${agreement.state}, ${agreement.agency}`);
          const name = agreementKey(agreement).split('|').slice(0, 2).join('|');
          for (const county of wasState ? [] : (theirPlaces.get(name) ?? agreement.counties)) ours.set(county, (ours.get(county) ?? 0) + 1);
        }
        expect(Object.fromEntries([...ours].sort()), day).toEqual(Object.fromEntries([...theirs].sort()));
      }
      expect(typeChanged.size).toBe(13);
    },
    minute,
  );

  it(
    'leave no name of their authors in this repository',
    async () => {
      const names = new Set<string>();
      for (const { file } of lists.filter(({ file }) => /ice-rosters|all-lists.p/.test(file))) {
        if (!/participating-20|Agencies0[1-6]/.test(file)) continue;
        const { properties } = await readXlsx(new Uint8Array(await readFile(file)), { sheets: [], maxRows: 1 });
        for (const name of [properties?.creator, properties?.lastModifiedBy]) if (name && /[, ]/.test(name)) names.add(name);
      }
      expect(names.size).toBeGreaterThan(0);
      const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
        .split('\0')
        .filter((path) => path !== '' && existsSync(path));
      for (const path of tracked) {
        const text = readFileSync(path, 'utf8');
        for (const name of names) expect(text.includes(name), `${path} names an author of a list`).toBe(false);
      }
    },
    minute,
  );
});
