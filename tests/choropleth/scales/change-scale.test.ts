import { beforeAll, describe, expect, it } from 'vitest';
import { type Change, changeOf, changeScale } from '../../../src/choropleth/scales/change-scale.js';
import type { Count, Counts } from '../../../src/counts/counts.js';
import { drawnCounties } from '../../../src/counts/drawn-counties.js';
import type { Listings } from '../../../src/counts/listings.js';
import { loadHistory } from '../../../src/counts/load-listings.js';
import { sumHoldings } from '../../../src/counts/sum-holdings.js';
import { sumLedger } from '../../../src/counts/sum-ledger.js';
import { loadGeography } from '../../../src/geography/united-states.js';

function count(signed: Readonly<Record<string, number>>): Count {
  return sumHoldings([{ kind: 'county', scope: 'county', agencies: 1, signed, pending: {} }]);
}

describe('changeOf', () => {
  it.each<[Readonly<Record<string, number>>, Readonly<Record<string, number>>, Change | null]>([
    [{}, {}, null],
    [{}, { TFM: 1 }, 'new'],
    [{ TFM: 1 }, {}, 'gone'],
    [{ TFM: 1 }, { TFM: 1, WSO: 1 }, 'more'],
    [{ TFM: 2 }, { TFM: 1 }, 'fewer'],
    [{ TFM: 1 }, { WSO: 1 }, 'models'],
    [{ TFM: 1, WSO: 2 }, { WSO: 2, TFM: 1 }, 'same'],
  ])('of %o to %o is %s', (before, now, change) => {
    expect(changeOf(count(before), count(now))).toBe(change);
  });
});

describe('the changes between two lists', () => {
  let listings: Listings;
  let drawn: ReturnType<typeof drawnCounties>;

  beforeAll(async () => {
    listings = await loadHistory(false, new AbortController().signal);
    drawn = drawnCounties(await loadGeography('county', 2023), 2023);
  }, 60_000);

  const heldIn = (units: Readonly<Record<string, Count>>) => Object.keys(units).filter((unit) => (units[unit]?.agreements ?? 0) > 0);

  /** How many units are in each class. */
  function membersOf(counts: Counts, level: 'counties' | 'states'): Record<string, number> {
    const { classes, classOf } = changeScale(counts);
    const members: Record<string, number> = {};
    for (const unit of new Set([...Object.keys(counts[level]), ...Object.keys(counts.before?.[level] ?? {})])) {
      const name = classes[classOf(counts[level][unit], unit)]?.name ?? '';
      members[name] = (members[name] ?? 0) + 1;
    }
    return members;
  }

  it('add up, for every list with the one before it and with the newest', () => {
    const { lists } = listings.dataset;
    const newest = lists[lists.length - 1] as string;
    lists.forEach((day, i) => {
      for (const [earlier, later] of [
        [lists[i - 1] ?? day, day],
        [day, newest],
      ] as const) {
        const counts = listings.countsOn(drawn, later, earlier);
        const before = counts.before as Counts;
        for (const level of ['counties', 'states'] as const) {
          const { none = 0, statewide = 0, pending = 0, ...changed } = membersOf(counts, level);
          const all = Object.values(changed).reduce((sum, n) => sum + n, 0);
          expect(all - (changed['change-gone'] ?? 0), `${earlier} ${later}`).toBe(heldIn(counts[level]).length);
          expect(all - (changed['change-new'] ?? 0), `${earlier} ${later}`).toBe(heldIn(before[level]).length);
          expect(none + statewide + pending).toBeGreaterThanOrEqual(0);
        }
        const states = new Set([...Object.keys(counts.states), ...Object.keys(before.states)]);
        const difference = [...states].reduce(
          (sum, state) => sum + (counts.states[state]?.agreements ?? 0) - (before.states[state]?.agreements ?? 0),
          counts.stateless.agreements - before.stateless.agreements,
        );
        expect(difference, `${earlier} ${later}`).toBe(sumLedger(counts, null).listed - sumLedger(before, null).listed);
      }
    });
  }, 120_000);
});
