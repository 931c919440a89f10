import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsModule, packCounts } from '../../data/counts/pack-counts.js';
import { loadBundled } from '../../src/agreements/load-bundled.js';
import { bundledCounts, bundledCountsOn } from '../../src/counts/bundled-counts.js';
import { createListings } from '../../src/counts/listings.js';
import { loadHistory } from '../../src/counts/load-listings.js';
import { unpackCounts } from '../../src/counts/unpack-counts.js';
import { loadGazetteer } from '../../src/geography/names/load-gazetteer.js';
import { anyAgreements } from '../fixtures/any-agreements.js';
import { countsOfAgreements, everywhere } from '../fixtures/count-agreements.js';

const { signal } = new AbortController();
const history = await loadHistory(true, signal);
const found = createListings(await loadBundled(), await loadGazetteer());

describe('the bundled counts', () => {
  it('are what place and tally give of the newest list', async () => {
    const newest = found.countsOn(everywhere, null);
    expect(bundledCounts()).toEqual(newest);
    const module = await readFile(new URL('../../data/counts/counts.ts', import.meta.url), 'utf8');
    expect(module).toBe(countsModule(newest));
  });

  it('answer for every day from their own on, and for no earlier one', () => {
    expect(bundledCountsOn(null)).toBe(bundledCounts());
    expect(bundledCountsOn('2026-05-18')).toBe(bundledCounts());
    expect(bundledCountsOn('2026-06-01')?.notice).toEqual({ code: 'after-newest', asked: '2026-06-01', newest: '2026-05-18' });
    expect(bundledCountsOn('2026-05-17')).toBeNull();
  });
});

describe('the bundled history', () => {
  it('finds by code alone the places that the gazetteer finds', () => {
    expect(history.placementsOn(everywhere, null, [])).toEqual(found.placementsOn(everywhere, null, []));
    expect(history.codes).toEqual(found.codes);
  });

  it.each(['2021-01-13', '2024-12-29', '2025-06-06', '2026-05-18'])('counts on %s as many agencies as are on the list', (asOf) => {
    const signed = found.placementsOn(everywhere, asOf, []).filter(({ agreement }) => agreement.status === 'signed');
    const agencies = new Set(signed.map(({ state, agreement }) => `${state} ${agreement.agency}`));
    const counted = Object.values(history.countsOn(everywhere, asOf).states).reduce((sum, count) => sum + count.agencies, 0);
    expect(counted).toBe(agencies.size);
  });
});

describe('packCounts', () => {
  it('loses nothing that unpackCounts brings back', () => {
    fc.assert(
      fc.property(
        anyAgreements().filter((given) => given.length > 0),
        (given) => {
          const counts = countsOfAgreements(given);
          expect(unpackCounts(packCounts(counts))).toEqual(counts);
        },
      ),
      { numRuns: 50 },
    );
  });
});
