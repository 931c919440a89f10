import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { crosswalk } from '../../../src/geography/names/crosswalk.js';

const changes = new URL('../../../../shared/data/geo/fips-changes.csv', import.meta.url);

it('leads retired codes to those of the same ground, and leaves all others', () => {
  expect(['46113', '02270', '51515'].map(crosswalk)).toEqual(['46102', '02158', '51019']);
  expect(['46102', '02261', '09001', '12099', ''].map(crosswalk)).toEqual(['46102', '02261', '09001', '12099', '']);
});

it.skipIf(!existsSync(changes))(
  'follows every recoding and merger that the Census lists, and no split (skipped: the list is not beside the repository)',
  () => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(changes, 'utf8'), { header: true, skipEmptyLines: true });
    for (const { old_fips: old = '', new_fips: present = '', kind = '' } of data) {
      const isWhole = /recoded|merged/.test(kind);
      expect(crosswalk(old), `${old} ${kind}`).toBe(isWhole ? present : old);
    }
  },
);
