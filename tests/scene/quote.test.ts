import { describe, expect, it } from 'vitest';
import { fileAdapter, drawMap } from '../../src/drawing.js';
import { bundledCountsOn, type CountsOn, ownCountsOn } from '../../src/counts/load-quantities.js';
import { knowsApplications } from '../../src/counts/knows-applications.js';
import { quote, type Quote, type QuoteAttributes } from '../../src/scene/quote.js';
import { fourCountiesDataset } from '../fixtures/agreements.js';
import { listingsOf } from '../fixtures/count-agreements.js';

const nothing: QuoteAttributes = { key: 'agreements', within: '', models: '', signers: '', asOf: '', since: '', inWords: false, lang: '' };
const bundled = bundledCountsOn();
const ask = (asked: Partial<QuoteAttributes>, countsOn: CountsOn = bundled): Promise<Quote> => quote({ ...nothing, ...asked }, countsOn);
const textOf = async (asked: Partial<QuoteAttributes>, countsOn?: CountsOn): Promise<string> => {
  const answer = await ask(asked, countsOn);
  return answer.kind === 'number' ? answer.text : `refused: ${answer.why}`;
};
const whyNot = async (asked: Partial<QuoteAttributes>, countsOn?: CountsOn): Promise<string> => {
  const answer = await ask(asked, countsOn);
  return answer.kind === 'refused' ? answer.why : `answered: ${answer.text}`;
};
const own = (csv: string): CountsOn => ownCountsOn(fileAdapter({ bytes: csv, file: 'list.csv' }));
const fixture: CountsOn = (asked) =>
  Promise.resolve({ counts: listingsOf(fourCountiesDataset()).countsOn(() => true, asked), vintage: 2023 });

describe('a number for a sentence', () => {
  it.each([
    [{ asOf: '2025-06-06' }, '649'],
    [{ asOf: '2025-06-06', key: 'agencies' }, '531'],
    [{ asOf: '2025-06-06', key: 'counties' }, '353'],
    [{ asOf: '2025-06-06', within: 'FL' }, '277'],
    [{ asOf: '2025-06-06', within: 'FL', key: 'pending' }, '18'],
    [{ asOf: '2025-06-06', within: 'FL', key: 'share-of-counties' }, '100%'],
    [{ asOf: '2025-06-06', within: 'FL', key: 'statewide' }, '12'],
    [{}, '1,843'],
    [{ key: 'share-of-counties' }, '28.9%'],
    [{ models: 'JEM' }, '182'],
    [{ asOf: '2025-06-06', since: '2025-01-20' }, String(649 - 135)],
  ])('%j is %s', async (asked, expected) => {
    expect(await textOf(asked)).toBe(expected);
  });

  it('is none of agencies where the list does not name them', async () => {
    const list = own('fips,model\n12071,JEM\n12071,TFM\n13067,JEM\n');
    for (const within of ['', 'FL', '12071']) expect(await whyNot({ key: 'agencies', within }, list)).not.toMatch(/^answered/);
    expect(await textOf({ key: 'agreements', within: '12071' }, list)).toBe('2');
  });

  it.each(['2021-06-01', '2025-06-06', '2026-05-18'])('is the map’s on %s, in every state', async (asOf) => {
    const { counts } = await drawMap({ level: 'state', asOf });
    const isKnown = knowsApplications(counts);
    for (const [state, { agreements, agencies, pending, statewide }] of Object.entries(counts.states)) {
      const asked = { asOf, within: state };
      const answers = await Promise.all(['agreements', 'agencies', 'pending', 'statewide'].map((key) => ask({ ...asked, key })));
      expect(answers.map((answer) => answer.kind === 'number' && answer.value)).toEqual([
        agreements,
        agencies,
        isKnown && pending,
        statewide,
      ]);
    }
  });

  it('is none of applications on a day of which no list of them is held', async () => {
    expect(await whyNot({ key: 'pending' })).toBe('of that day no list of applications is held.');
  });

  it('is of a county too', async () => {
    const { counts } = await drawMap({});
    const harris = counts.counties['48201'];
    expect(await textOf({ within: '48201' })).toBe(String(harris?.agreements));
    expect(await textOf({ within: '48201', key: 'agencies' })).toBe(String(harris?.agencies));
    // Listed nowhere, and a county all the same.
    expect(await textOf({ within: '06037' })).toBe('0');
  });

  it('counts per 100,000 residents, and says of which year', async () => {
    const residents = 23_462_518;
    expect(await textOf({ key: 'residents', within: 'FL' })).toBe('23,462,518');
    expect(await textOf({ key: 'residents-year', within: 'FL' })).toBe('2025');
    const florida = (await drawMap({ level: 'state' })).counts.states['12']?.agreements ?? 0;
    expect(await textOf({ key: 'per-100k', within: 'FL' })).toBe(((100_000 * florida) / residents).toFixed(1));
    expect(await textOf({ key: 'per-100k' })).toBe('0.54');
    // Loving County, Texas, where some 60 people live.
    expect(await whyNot({ key: 'per-100k', within: '48301' })).toBe('number="per-100k" means nothing within="48301".');
    expect(await whyNot({ key: 'per-100k', within: 'PR' })).toBe('number="per-100k" means nothing within="PR".');
  });

  it.each([
    ['JEM', 'one'],
    ['WSO', 'one'],
    ['HYBRID', 'zero'],
    ['TFM', 'three'],
  ])('spells out what is up to nine where asked, of %s', async (models, words) => {
    const rows = [
      'state,agency,county,model',
      'WI,A,Dane,TFM',
      'WI,B,Dane,TFM',
      'WI,C,Dane,TFM',
      'WI,A,Dane,JEM',
      'WI,A,Dane,WSO',
      'WI,D,Dane,HYBRID',
    ];
    const list = own((words === 'zero' ? [...rows.slice(0, -1), 'IL,D,Cook,HYBRID'] : rows).join('\n'));
    expect(await textOf({ models, within: 'WI', inWords: true }, list)).toBe(words);
  });

  it('leaves what is above nine, below zero or no whole number in digits', async () => {
    const days = own('state,agency,county,model,listed until\nWI,A,Dane,TFM,2025-01-01\nWI,B,Dane,TFM,\n');
    expect(await textOf({ asOf: '2025-02-01', since: '2024-12-01', inWords: true }, days)).toBe('−1');
    expect(await textOf({ asOf: '2025-06-06', inWords: true })).toBe('649');
  });

  it('says where another day is shown', async () => {
    expect(await ask({ asOf: '2025-04-20' })).toMatchObject({
      asOf: '2025-04-10',
      notes: ['there is no list between 2025-04-10 and 2025-04-29; the number is of 2025-04-10.'],
    });
    expect(await ask({ asOf: '2099-01-01' })).toMatchObject({
      asOf: '2026-05-18',
      notes: ['the newest list is of 2026-05-18, and 2099-01-01 was asked for.'],
    });
  });

  it('says how much of the data was not understood', async () => {
    expect(await ask({}, fixture)).toMatchObject({ value: 5, notes: ['1 cell of the data was not understood.'] });
  });

  it.each([
    [{ key: '<b>' }, /^number="<b>" is none of agreements, agencies/],
    [{ asOf: 'yesterday' }, /^as-of="yesterday" is not a date/],
    [{ since: '2025-13-01' }, /^since="2025-13-01" is not a date/],
    [{ within: 'Atlantis' }, /^within="Atlantis" is not a state/],
    [{ within: '48999' }, /^within="48999" is not in the boundaries of 2023/],
    [{ within: '99' }, /^within="99" is not a state/],
    [{ models: 'ABC' }, /^models="ABC" is not "JEM"/],
    [{ asOf: '2019-01-01' }, /^there is no list before 2021-/],
    [{ since: '2019-01-01' }, /^there is no list before 2021-/],
    [{ key: 'states', within: 'TX' }, /^number="states" means nothing within="TX"\.$/],
    [{ key: 'counties', within: '48453' }, /^number="counties" means nothing within="48453"\.$/],
    [{ key: 'share-of-counties', since: '2025-06-06' }, /^since="2025-06-06" is for numbers that are counted/],
  ])('%j has none', async (asked, why) => {
    expect(await whyNot(asked)).toMatch(why);
  });

  it('is none of other data', async () => {
    expect(await whyNot({}, own('state,rate\nWI,1.5\nIL,2\n'))).toBe('the data holds numbers by place and no agreements.');
    expect(await whyNot({}, own('state,agency,county,model\n'))).toBe('the data has no agreements.');
  });
});
