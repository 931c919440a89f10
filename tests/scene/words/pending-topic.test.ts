import { describe, expect, it } from 'vitest';
import { drawMap } from '../../../src/scene/draw-map.js';

const keyOf = async (asOf: string, level: 'county' | 'state' = 'county') => {
  const { figure, counts } = await drawMap({ view: 'pending', asOf, level });
  const { legend, ledger, title } = figure.caption ?? {};
  return { key: (legend?.entries ?? []).map(({ label, units }) => [label, units]), ledger: ledger?.sentence, title, counts, figure };
};

describe('a map of applications', () => {
  it('parts who applied and has signed nothing from who applied beside an agreement', async () => {
    const { key, ledger, title, counts } = await keyOf('2025-06-06');
    const held = Object.values(counts.counties);
    const applied = held.filter(({ pending }) => pending > 0);
    const only = applied.filter(({ agreements }) => agreements === 0);
    expect(title).toBe('Pending applications for 287(g) agreements by county');
    expect(Object.fromEntries(key)).toMatchObject({
      'Applied, not signed': only.length,
      'Applied, with agreements listed': applied.length - only.length,
      'Agreements listed, no application': held.length - applied.length,
    });
    expect(ledger).toMatch(/^649 agreements listed: /);
    const [, all, placed, counties, statewide, unplaced] =
      /(\d+) applications pending: (\d+) in (\d+) counties, (\d+) statewide, (\d+) not placed/.exec(ledger ?? '') ?? [];
    expect(Number(all)).toBe(79);
    expect(Number(placed) + Number(statewide) + Number(unplaced)).toBe(79);
    expect(Number(counties)).toBe(applied.length);
  });

  it('claims of no place that nobody applied, on a day of which no application is known', async () => {
    const { key, ledger, figure } = await keyOf('2026-05-18');
    expect(key.map(([label]) => label)).toEqual([
      'None of its own; a state agency signed',
      'Agreements listed; applications not known',
      'None listed; applications not known',
    ]);
    expect(ledger).toContain('This data has no list of pending applications for this day, or the list is empty.');
    expect(figure.name).toContain('This data has no list of pending applications');
  });
});
