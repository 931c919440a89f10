import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsModule, newestDayModule, packCounts } from '../../data/counts/pack-counts.js';
import type { Agreement } from '../../src/agreements/agreement.js';
import { loadBundled } from '../../src/agreements/load-bundled.js';
import { bundledCounts } from '../../src/counts/bundled-counts.js';
import { answerOn, isNewest, loadCounts } from '../../src/counts/load-counts.js';
import { createListings, type Listings } from '../../src/counts/listings.js';
import { loadHistory } from '../../src/counts/load-listings.js';
import { unpackCounts } from '../../src/counts/unpack-counts.js';
import { loadPlaceFinder } from '../../src/geography/names/load-place-finder.js';
import { agreement } from '../fixtures/agreements.js';
import { anyAgreements } from '../fixtures/any-agreements.js';
import { countsOfAgreements, everywhere } from '../fixtures/count-agreements.js';

const { signal } = new AbortController();
const history = await loadHistory(true, signal);
const found = createListings(await loadBundled(), await loadPlaceFinder());

describe('the bundled counts', () => {
  it('are what place and tally give of the newest list', async () => {
    const newest = found.countsOn(everywhere, null);
    expect(bundledCounts()).toEqual(newest);
    const module = await readFile(new URL('../../data/counts/counts.ts', import.meta.url), 'utf8');
    expect(module).toBe(countsModule(newest));
    const day = await readFile(new URL('../../data/counts/newest-day.ts', import.meta.url), 'utf8');
    expect(day).toBe(newestDayModule(newest));
  });

  it('answer for every day from their own on, and for no earlier one', async () => {
    const counts = await loadCounts();
    expect(counts).toBe(bundledCounts());
    expect(['2026-05-17', '2026-05-18', '2026-06-01', null].map(isNewest)).toEqual([false, true, true, true]);
    expect(answerOn(counts, null)).toBe(counts);
    expect(answerOn(counts, '2026-05-18')).toBe(counts);
    expect(answerOn(counts, '2026-06-01').notice).toEqual({ code: 'after-newest', asked: '2026-06-01', newest: '2026-05-18' });
  });
});

describe('the bundled history', () => {
  it('finds by code alone the places that the gazetteer finds', () => {
    const ever = (listings: Listings) => [...new Set(listings.dataset.lists.flatMap((day) => listings.placementsOn(everywhere, day, [])))];
    const placements = ever(history);
    expect(placements).toEqual(ever(found));
    const signed = (agreements: readonly Agreement[]): number => agreements.filter(({ status }) => status === 'signed').length;
    expect(signed(placements.map(({ agreement: each }) => each))).toBe(signed(history.dataset.agreements));
    // Applications that were listed on no day of a list of signed ones among them.
    expect(history.codes).toEqual(found.codes);
  });

  // On the list of 2025-07-03 an agency stands as one of a county and as one of a municipality.
  it.each(['2021-01-13', '2024-12-29', '2025-06-06', '2025-07-03', '2026-05-18'])(
    'counts on %s as many agencies as are on the list',
    (asOf) => {
      const signed = found.placementsOn(everywhere, asOf, []).filter(({ agreement }) => agreement.status === 'signed');
      const agencies = new Set(signed.map(({ state, agreement }) => `${state} ${agreement.agency}`));
      const counted = Object.values(history.countsOn(everywhere, asOf).states).reduce((sum, count) => sum + count.agencies, 0);
      expect(counted).toBe(agencies.size);
    },
  );
});

describe('packCounts', () => {
  it('refuses more kinds of holdings than it has letters', () => {
    const agreements = Array.from({ length: 53 }, (_, i) =>
      Array.from({ length: i + 1 }, () => agreement({ agency: `Agency ${i}` })),
    ).flat();
    expect(() => packCounts(countsOfAgreements(agreements))).toThrow('more than 52 kinds of holdings');
  });

  it('keeps counts of nothing in counties, or of nothing in states', () => {
    for (const given of [{ agencyType: 'state' }, { state: 'Nowhere' }] as const) {
      const counts = countsOfAgreements([agreement(given)]);
      expect(unpackCounts(packCounts(counts))).toEqual(counts);
    }
  });

  it('loses nothing that unpackCounts brings back', () => {
    fc.assert(
      fc.property(
        // What is bundled names counties.
        anyAgreements().filter((given) => given.length > 0 && !countsOfAgreements(given).areCountiesUnknown),
        (given) => {
          const counts = countsOfAgreements(given);
          expect(unpackCounts(packCounts(counts))).toEqual(counts);
        },
      ),
      { numRuns: 50 },
    );
  });
});
