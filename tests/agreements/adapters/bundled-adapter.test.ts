import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundledAdapter } from '../../../src/agreements/adapters/bundled-adapter.js';
import type { Dataset } from '../../../src/agreements/dataset.js';
import { loadBundled } from '../../../src/agreements/load-bundled.js';
import type { Counts } from '../../../src/counts/counts.js';
import { loadHistory } from '../../../src/counts/load-listings.js';
import { sumLedger } from '../../../src/counts/sum-ledger.js';
import { datasetToJson } from '../../../src/node/dataset-to-json.js';
import { datasetToModules } from '../../../data/agreements/write-dataset.js';
import { inTheirOrder } from '../../fixtures/in-their-order.js';

const data = new URL('../../../data/agreements/', import.meta.url);
const read = (name: string): Promise<string> => readFile(new URL(name, data), 'utf8');

describe('the bundled dataset', () => {
  it('is the same in agreements.json and in the modules made from it', async () => {
    const text = await read('agreements.json');
    const { format, ...dataset } = JSON.parse(text) as Dataset & { format: string };
    expect(format).toBe('agreement-map/1');
    expect(await loadBundled()).toEqual({ ...dataset, measure: null, agreements: inTheirOrder(dataset.agreements) });
    const modules = datasetToModules(dataset);
    expect(await read('agreements.ts')).toBe(modules.agreements);
    expect(await read('agreement-links.ts')).toBe(modules.links);
    expect(text).toBe(datasetToJson(dataset));
  });

  it('is an adapter that stops when told to', async () => {
    const stopped = AbortSignal.abort(new Error('enough'));
    await expect(bundledAdapter().load({ signal: stopped })).rejects.toThrow('enough');
  });
});

const history = await loadHistory(true, new AbortController().signal);
const countsOn = (asOf: string): Counts => history.countsOn(() => true, asOf);

/** Agreements by model, in the whole country. */
function byModel({ states }: Counts): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const count of Object.values(states)) {
    for (const [model, n] of Object.entries(count.byModel)) sums[model] = (sums[model] ?? 0) + n;
  }
  return sums;
}

describe('the bundled dataset on 18 May 2026', () => {
  const day = countsOn('2026-05-18');

  it('lists 1,843 agreements and accounts for each', () => {
    expect(sumLedger(day, null)).toEqual({
      listed: 1843,
      placed: 1766,
      counties: 934,
      statewide: 77,
      unplaced: 0,
      pending: 0,
      stateless: 0,
    });
    expect(byModel(day)).toEqual({ JEM: 182, WSO: 499, TFM: 1162 });
  });

  it('has them in 40 states and territories and 934 counties', () => {
    expect(Object.keys(day.states)).toHaveLength(40);
    expect(Object.keys(day.counties)).toHaveLength(934);
    expect(day.states['48']?.agreements).toBe(387);
    expect(day.states['12']?.agreements).toBe(348);
    const none = ['06', '09', '11', '10', '15', '17', '23', '24', '34', '41', '44', '50', '53'];
    expect(none.filter((state) => state in day.states)).toEqual([]);
  });

  it('has 21 in Palm Beach County, where the printed counties alone would give 3', () => {
    expect(day.counties['12099']?.agreements).toBe(21);
  });
});

describe('the bundled dataset on 6 June 2025', () => {
  const day = countsOn('2025-06-06');

  it('lists the 649 agreements that were reported for that day', () => {
    expect(sumLedger(day, null)).toMatchObject({ listed: 649, unplaced: 0 });
    expect(byModel(day)).toMatchObject({ JEM: 102, WSO: 232, TFM: 315 });
    expect(day.states['12']?.agreements).toBe(277);
    expect(Object.values(day.states).filter((count) => (count.byModel['TFM'] ?? 0) > 0)).toHaveLength(30);
  });

  it('has the 79 applications of that day beside them, and in none of the figures', () => {
    expect(sumLedger(day, null).pending).toBe(79);
  });
});

describe('the bundled dataset over time', () => {
  it('runs from 13 January 2021 to 18 May 2026 and names its gaps', async () => {
    const { lists, gaps, asOf } = await loadBundled();
    expect([lists[0], lists.at(-1), asOf]).toEqual(['2021-01-13', '2026-05-18', '2026-05-18']);
    expect(gaps).toContainEqual({ after: '2024-10-04', before: '2024-11-01' });
  });

  it.each([
    ['2021-01-13', 150],
    ['2024-12-29', 135],
    ['2025-12-30', 1274],
  ])('lists on %s the %i agreements of the list of that day', (asOf, listed) => {
    expect(sumLedger(countsOn(asOf), null).listed).toBe(listed);
  });

  it('carries totals that others published, with their source, beside its own', async () => {
    const { published } = await loadBundled();
    const june = published.filter(({ date }) => date.startsWith('2025-06')).map(({ figure }) => figure);
    expect(june).toEqual([579, 629, 649]);
    for (const { source, unit, figure } of published) {
      expect(source).not.toBe('');
      expect(unit).not.toBe('');
      expect(figure).toBeGreaterThan(0);
    }
  });

  it('weighs no more than a page can spare', async () => {
    const weigh = async (name: string): Promise<number> => brotliCompressSync(await read(name)).length;
    expect(await weigh('agreements.ts')).toBeLessThan(80_000);
    expect(await weigh('agreement-links.ts')).toBeLessThan(80_000);
  });
});
