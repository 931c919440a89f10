import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadPlaceFinder } from '../../../src/geography/names/load-place-finder.js';
import { datasetToJson } from '../../../src/node/dataset-to-json.js';
import { type History, buildHistory } from '../../../src/node/history/build-history.js';
import { noPasts, pastsOf } from '../../../src/node/history/past.js';
import { readHistory } from '../../../src/node/history/read-history.js';
import type { DatedList } from '../../../src/node/history/read-ice-lists.js';
import { readRecent, writeRecent } from '../../../src/node/history/recent-lists.js';
import { dayNumber, dayNumbered } from '../../../src/calendar/day.js';
import { agreementOf, listOf } from '../list-of.js';

const gazetteer = await loadPlaceFinder();
const atOnce = (lists: readonly DatedList[]): History => buildHistory(lists, gazetteer, []);

/** Goes on from a history as a folder keeps it. */
function resume(history: History, lists: readonly DatedList[]): History {
  const text = datasetToJson(history.dataset);
  const kept = readRecent(writeRecent({ settled: history.settled, lists: history.recent, known: new Map() }, text), text);
  if (!kept) throw new Error('what was written is not read back');
  return buildHistory([...kept.lists, ...lists], gazetteer, [], kept.settled);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Lists in the order of their days: whole, cut, edited or of other agreements, one to twenty days apart, am and pm, some with a row twice. */
const series = fc
  .array(
    fc.record({
      after: fc.integer({ min: 0, max: 20 }),
      kind: fc.constantFrom('participating' as const, 'participating' as const, 'pending' as const),
      text: fc.oneof(
        fc.constant(letters),
        fc.constant(letters.slice(0, 13)),
        fc.constant(''),
        fc.subarray([...letters], { minLength: 20 }).map((some) => some.join('')),
        fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }),
      ),
      links: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((steps) => {
    let day = dayNumber('2025-03-01');
    return steps.map(({ after, kind, text, links }, at): DatedList => {
      day += after;
      const list = listOf(dayNumbered(day), text, { kind, file: `${kind}-${String(at).padStart(2, '0')}.xlsx`, saved: dayNumbered(day) });
      const link = (row: number) => (links ? `https://example.com/${at}-${row}.pdf` : null);
      return { ...list, agreements: list.agreements.map((agreement) => ({ ...agreement, link: link(agreement.row) })) };
    });
  });

describe('a history that goes on', () => {
  it('is the one that all lists at once make, however they are parted', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(series, fc.array(fc.nat({ max: 12 }), { maxLength: 6 }), (lists, cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), lists.length];
        const parts = at.slice(1).map((end, i) => lists.slice(at[i], end));
        const first = buildHistory([], gazetteer, [], noPasts);
        const resumed = parts.reduce(resume, first);
        expect(resumed.dataset).toEqual(atOnce(lists).dataset);
        expect(resumed.newest.participating?.file).toBe(atOnce(lists).newest.participating?.file);
      }),
      { numRuns: 150 },
    );
  });

  it('is that too from its dataset alone, where nothing is set aside', { timeout: 60_000 }, () => {
    const quiet = series.filter((lists) => atOnce(lists).setAside.length === 0);
    fc.assert(
      fc.property(quiet, fc.nat({ max: 12 }), (lists, cut) => {
        const [before, after] = [lists.slice(0, cut), lists.slice(cut)];
        const first = atOnce(before);
        // Without a participating list it is no history to go on with. Of pending lists it names no day: one without a row, and one after
        // the participating ones, cannot be told.
        fc.pre(first.dataset.lists.length > 0);
        const lastPending = before.filter(({ kind }) => kind === 'pending').at(-1);
        fc.pre(lastPending === undefined || (lastPending.agreements.length > 0 && lastPending.day <= (first.dataset.asOf ?? '')));
        fc.pre(new Set(lists.map(({ day, kind }) => day + kind)).size === lists.length);
        fc.pre(atOnce(before).setAside.length === 0);
        const dataset = readHistory(datasetToJson(first.dataset), 'agreements.json');
        expect(dataset).toEqual(first.dataset);
        expect(buildHistory(after, gazetteer, [], pastsOf(dataset, 'agreements.json')).dataset).toEqual(atOnce(lists).dataset);
      }),
      { numRuns: 100 },
    );
  });

  it('knows two agencies of one name by their county, as a code or as a name', () => {
    const townships = ['Mercer', 'Greene', 'York'].map((name, at) =>
      agreementOf('Franklin', { state: 'PA', agency: 'Franklin Township Police Department', counties: [`${name} County`], row: at + 2 }),
    );
    const on = (day: string, rows: readonly number[]): DatedList => ({
      ...listOf(day, ''),
      agreements: rows.map((at, row) => ({ ...(townships[at] as (typeof townships)[number]), row: row + 2 })),
    });
    const lists = [on('2025-03-01', [0, 1, 2]), on('2025-04-01', [2, 0])];
    const first = atOnce(lists.slice(0, 1));
    const { dataset } = buildHistory(lists.slice(1), gazetteer, [], pastsOf(first.dataset, 'agreements.json'));
    expect(dataset).toEqual(atOnce(lists).dataset);
    expect(dataset.agreements.map(({ counties, listedUntil }) => [counties[0], listedUntil])).toEqual([
      ['42059', '2025-03-01'],
      ['42085', null],
      ['42133', null],
    ]);
  });

  it('mends what it said of a list that a later one shows to be a cut copy', () => {
    const lists = [
      listOf('2025-03-01', letters.repeat(2)),
      listOf('2025-03-03', letters.repeat(2).slice(0, 41)),
      listOf('2025-03-05', letters.repeat(2)),
    ];
    const [first, cut, whole] = lists as [DatedList, DatedList, DatedList];
    const believed = resume(atOnce([first]), [cut]);
    expect(believed.dataset.lists).toEqual(['2025-03-01', '2025-03-03']);
    expect(resume(believed, [whole]).dataset).toEqual(atOnce(lists).dataset);
  });
});

describe('recent lists', () => {
  it('are not used beside another history than theirs, nor when they are damaged', () => {
    const { settled, recent, dataset } = atOnce([listOf('2025-03-01', 'abc')]);
    const history = datasetToJson(dataset);
    const text = writeRecent({ settled, lists: recent, known: new Map([['digest', 'a.xlsx']]) }, history);
    expect(readRecent(text, history)).toEqual({ settled, lists: recent, known: new Map([['digest', 'a.xlsx']]) });
    expect(readRecent(text, `${history} `)).toBeNull();
    expect(readRecent(text.slice(0, -9), history)).toBeNull();
    expect(readRecent(text.replace('"state":"TX"', '"state":5'), history)).toBeNull();
  });
});
