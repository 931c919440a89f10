import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataError } from '../../src/agreements/data-error.js';
import { completeDataset } from '../../src/agreements/complete-dataset.js';
import type { DataAdapter } from '../../src/agreements/data-adapter.js';
import { type AdapterFactory, adapterNamed, registerAdapter } from '../../src/agreements/adapters/register-adapter.js';
import { rowsAdapter } from '../../src/agreements/adapters/rows-adapter.js';

const page = readFileSync('docs/adapters.md', 'utf8');
const examples = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code as string);

/** Runs an example of the page as a module of its own, with the library under the name it is imported by. */
async function runExample(at: number): Promise<void> {
  vi.stubGlobal('agreementMap', { DataError, registerAdapter, rowsAdapter });
  const code = (examples[at] as string).replace(/import (\{.*\}) from 'agreement-map';/, 'const $1 = globalThis.agreementMap;');
  await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

const load = async (adapter: DataAdapter) => completeDataset(await adapter.load({ signal: new AbortController().signal }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('docs/adapters.md', () => {
  it('has five examples', () => {
    expect(examples).toHaveLength(5);
  });

  it('gives records to a map', async () => {
    const map: { adapter?: DataAdapter } = {};
    vi.stubGlobal('document', { querySelector: () => map });
    await runExample(0);
    const { agreements, problems } = await load(map.adapter as DataAdapter);
    expect(agreements.map(({ counties, model, signed }) => [counties, model, signed])).toEqual([
      [['Lee'], 'TFM', '2025-02-26'],
      [['Shenandoah', 'Warren'], 'JEM', null],
      [['Shenandoah', 'Warren'], 'WSO', null],
    ]);
    expect(problems).toEqual([]);
  });

  it('pages through an API', async () => {
    const pages: Readonly<Record<string, object>> = {
      'https://example.org/1': { results: [{ state: 'FL', where: 'Lee', model: 'JEM' }], next: 'https://example.org/2' },
      'https://example.org/2': { results: [{ state: 'GA', where: 'Cobb', model: 'WSO' }], next: null },
    };
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(pages[address] ? Response.json(pages[address]) : new Response('', { status: 404 })),
    );
    await runExample(1);
    const adapter = adapterNamed('my-api') as AdapterFactory;
    const { agreements } = await load(adapter('https://example.org/1', { columns: 'county: where' }));
    expect(agreements.map(({ state, counties }) => [state, ...counties])).toEqual([
      ['FL', 'Lee'],
      ['GA', 'Cobb'],
    ]);
    await expect(load(adapter('https://example.org/none', {}))).rejects.toEqual(new DataError('The service answered 404.'));
  });

  it('gives agreements made by hand', async () => {
    await runExample(2);
    const { agreements, problems, asOf } = await load((adapterNamed('by-hand') as AdapterFactory)('', {}));
    expect(agreements).toMatchObject([{ state: 'FL', counties: ['12071'], status: 'signed', row: 1 }]);
    expect([problems.length, asOf]).toEqual([1, '2026-05-18']);
  });

  it('gives numbers made by hand', async () => {
    await runExample(3);
    const { agreements, measure } = await load((adapterNamed('rates') as AdapterFactory)('', {}));
    expect([agreements, measure?.values.map(({ state, county, value, printed }) => [state, county, value, printed])]).toEqual([
      [],
      [
        ['FL', '12071', 14.2, '14.2'],
        ['FL', 'Palm Beach', null, 'NA'],
        ['GA', '', 9.8, '9.8'],
      ],
    ]);
  });

  it('prints what it says it prints', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    await runExample(4);
    expect(log.mock.calls).toEqual([[1, 0]]);
    log.mockRestore();
  });
});
