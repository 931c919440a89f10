import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundledAdapter } from '../../../src/agreements/adapters/bundled-adapter.js';
import type { Dataset } from '../../../src/agreements/dataset.js';
import { loadBundled } from '../../../src/agreements/load-bundled.js';
import { place } from '../../../src/counts/place.js';
import { type Tally, tally } from '../../../src/counts/tally.js';
import { loadGazetteer } from '../../../src/geography/names/load-gazetteer.js';
import { datasetToJson } from '../../../src/node/dataset-to-json.js';
import { datasetToModules } from '../../../data/agreements/write-dataset.js';

const data = new URL('../../../data/agreements/', import.meta.url);
const read = (name: string): Promise<string> => readFile(new URL(name, data), 'utf8');

describe('the bundled dataset', () => {
  it('is the same in agreements.json and in the modules made from it', async () => {
    const text = await read('agreements.json');
    const { format, ...dataset } = JSON.parse(text) as Dataset & { format: string };
    expect(format).toBe('agreement-map/1');
    expect(await loadBundled()).toEqual(dataset);
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

/** What the bundled dataset says of a day, with every county there is. */
async function tallyOf(asOf: string): Promise<Tally> {
  const { agreements, lists } = await loadBundled();
  const placements = place(agreements, await loadGazetteer(), () => true);
  return tally(placements, lists, { asOf, models: [] });
}

const sizes = ({ ledger: { listed, placed, statewide, unplaced } }: Tally) => ({
  listed: listed.length,
  placed: placed.length,
  statewide: statewide.length,
  unplaced: unplaced.length,
});

describe('the bundled dataset on 18 May 2026', async () => {
  const day = await tallyOf('2026-05-18');

  it('lists 1,843 agreements and accounts for each', () => {
    expect(sizes(day)).toEqual({ listed: 1843, placed: 1766, statewide: 77, unplaced: 0 });
    expect(day.byModel).toEqual({ JEM: 182, WSO: 499, TFM: 1162, HYBRID: 0, unknown: 0 });
    expect(day.pending).toEqual([]);
  });

  it('has them in 40 states and territories and 934 counties', () => {
    expect(day.states.size).toBe(40);
    expect(day.counties.size).toBe(934);
    expect(day.states.get('48')?.agreements).toBe(387);
    expect(day.states.get('12')?.agreements).toBe(348);
    const none = ['06', '09', '11', '10', '15', '17', '23', '24', '34', '41', '44', '50', '53'];
    expect(none.filter((state) => day.states.has(state))).toEqual([]);
  });

  it('has 21 in Palm Beach County, where the printed counties alone would give 3', () => {
    expect(day.counties.get('12099')?.agreements).toBe(21);
  });
});

describe('the bundled dataset on 6 June 2025', async () => {
  const day = await tallyOf('2025-06-06');

  it('lists the 649 agreements that were reported for that day', () => {
    expect(sizes(day)).toMatchObject({ listed: 649, unplaced: 0 });
    expect(day.byModel).toMatchObject({ JEM: 102, WSO: 232, TFM: 315 });
    expect(day.states.get('12')?.agreements).toBe(277);
    expect([...day.states.values()].filter(({ byModel }) => byModel.TFM > 0)).toHaveLength(30);
  });

  it('has the 79 applications of that day beside them, and in none of the figures', () => {
    expect(day.pending).toHaveLength(79);
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
  ])('lists on %s the %i agreements of the list of that day', async (asOf, listed) => {
    expect(sizes(await tallyOf(asOf)).listed).toBe(listed);
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
