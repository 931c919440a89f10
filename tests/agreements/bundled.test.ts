import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bundled, loadBundled } from '../../src/agreements/bundled.js';
import type { Dataset } from '../../src/agreements/dataset.js';
import { datasetToJson, datasetToModules } from '../../src/node/write-dataset.js';

const data = new URL('../../data/', import.meta.url);
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
    await expect(bundled().load({ signal: stopped })).rejects.toThrow('enough');
  });
});
