import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const loadGeography = vi.fn(() => Promise.resolve());
const loadCounts = vi.fn(() => Promise.reject(new Error('Away.')));
vi.mock('../../src/geography/united-states.js', () => ({ loadGeography }));
vi.mock('../../src/counts/load-counts.js', () => ({ loadCounts }));

/** The script, run on a page with one tag of these attributes; `null` for a page without one. */
async function runOn(attributes: Record<string, string> | null, properties: object = {}): Promise<void> {
  const map = attributes && {
    ...properties,
    __proto__: {
      getAttribute: (name: string) => attributes[name] ?? null,
      hasAttribute: (name: string) => name in attributes,
    },
  };
  vi.stubGlobal('document', { querySelector: () => map });
  vi.resetModules();
  await import('../../src/element/send-ahead.js');
}

describe('sending ahead', () => {
  beforeEach(() => vi.clearAllMocks());
  afterEach(() => vi.unstubAllGlobals());

  it('asks for the boundaries and the counts that a plain tag needs', async () => {
    await runOn({ label: 'Counties' });
    expect(loadGeography.mock.calls).toEqual([['county', 2023]]);
    expect(loadCounts).toHaveBeenCalledTimes(1);
    await runOn({ level: 'STATE' });
    expect(loadGeography.mock.calls[1]).toEqual(['state', 2023]);
  });

  it('asks for states where the reader saves data', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    await runOn({});
    expect(loadGeography.mock.calls).toEqual([['state', 2023]]);
  });

  it.each([
    ['no tag', null],
    ['data of its own', { src: 'rows.csv' }],
    ['an earlier day', { 'as-of': '2025-06-06' }],
    ['boundaries of its own', { geography: 'own.json' }],
    ['older boundaries', { vintage: '2017' }],
  ])('asks for nothing with %s', async (_, attributes) => {
    await runOn(attributes);
    expect([loadGeography, loadCounts].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it('asks for nothing where a script has set the tag, or there is no page', async () => {
    await runOn({}, { adapter: {} });
    vi.stubGlobal('document', undefined);
    vi.resetModules();
    await import('../../src/element/send-ahead.js');
    expect(loadGeography).not.toHaveBeenCalled();
  });
});
