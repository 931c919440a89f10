import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/agreements/agreement.js';
import { dayNumbered } from '../../../src/calendar/day.js';
import type { Dataset } from '../../../src/agreements/dataset.js';
import { unpackDataset } from '../../../src/agreements/unpack-dataset.js';
import { packDataset } from '../../../data/agreements/pack-dataset.js';
import { agreementOf } from '../../node/list-of.js';
import { inTheirOrder } from '../../fixtures/in-their-order.js';

const empty: Dataset = { agreements: [], problems: [], asOf: null, source: null, lists: [], gaps: [], published: [], measure: null };

const roundTrip = (dataset: Dataset): Dataset => {
  const { agreements, links } = packDataset(dataset);
  return unpackDataset(agreements, links);
};

const day = fc.integer({ min: 0, max: 30_000 }).map(dayNumbered);
const oneLine = fc.string().map((text) => text.replace(/[\n|]/g, ' '));
const county = fc.oneof(
  fc.constantFrom('48201', '48113', '27035', 'Bay County'),
  oneLine.filter((text) => text !== '' && !/^\d{3}$/.test(text)),
);

const agreement: fc.Arbitrary<Agreement> = fc
  .record({
    agency: oneLine,
    agencyType: fc.constantFrom('county', 'municipality', 'state', 'tribe', 'Constable', 'Airport authority', null),
    state: fc.constantFrom('TX', 'GU', 'NEW MEXICO 5'),
    counties: fc.array(county, { maxLength: 3 }),
    model: fc.constantFrom('JEM', 'WSO', 'TFM', 'HYBRID', 'Tribal Task Force Model', 'Jail Enforcement II', null),
    status: fc.constantFrom('signed' as const, 'pending' as const),
    signed: fc.option(day),
    link: fc.option(fc.webUrl()),
    addendum: fc.option(fc.webUrl()),
    listedFrom: fc.option(day),
    listedUntil: fc.option(day),
    row: fc.nat(2_000),
  })
  // The last list is never before the first, and needs one.
  .map((made) => ({
    ...made,
    listedUntil: made.listedFrom !== null && (made.listedUntil ?? '') >= made.listedFrom ? made.listedUntil : null,
  }));

describe('packDataset and unpackDataset', () => {
  it('give back any dataset, in its order, which its rows become', () => {
    fc.assert(
      fc.property(fc.array(agreement), fc.uniqueArray(day), (agreements, lists) => {
        const dataset = { ...empty, agreements, lists: [...lists].sort(), asOf: '2026-05-18' };
        expect(roundTrip(dataset)).toEqual({ ...dataset, agreements: inTheirOrder(agreements) });
      }),
    );
  });

  it('give back an empty dataset', () => {
    expect(roundTrip(empty)).toEqual(empty);
  });

  it('keep a county of another state apart from the same digits in its own', () => {
    const agreements = [agreementOf('a', { counties: ['48035'] }), agreementOf('b', { counties: ['48037', '27035'] })];
    expect(roundTrip({ ...empty, agreements }).agreements.map(({ counties }) => counties)).toEqual([['48035'], ['48037', '27035']]);
  });

  it('refuses a county of three digits, which stand for a code', () => {
    const short = { ...empty, agreements: [agreementOf('a', { counties: ['003'] })] };
    expect(() => packDataset(short)).toThrow('A packed county must be a name or five digits, not "003"');
  });

  it('refuses a name with a line break, which would shift every column', () => {
    const broken = { ...empty, agreements: [agreementOf('a', { agency: 'a\nb' })] };
    expect(() => packDataset(broken)).toThrow('A packed text must be one line, not "a\\nb"');
  });

  it('join documents by what they are of, and not by where they stand', () => {
    const [a, b] = [agreementOf('a', { link: 'https://example.org/a' }), agreementOf('b', { link: 'https://example.org/b' })];
    const { agreements, links } = packDataset({ ...empty, agreements: [a, b] });
    const { links: fewer } = packDataset({ ...empty, agreements: [b] });
    const joined = unpackDataset(agreements, { ...fewer, stamp: links.stamp }).agreements;
    expect(joined.map(({ link }) => link)).toEqual([null, 'https://example.org/b']);
  });

  it('tell apart rows that a list prints twice', () => {
    const twice = [null, 'https://example.org/second', 'https://example.org/third'].map((link) => agreementOf('a', { link }));
    expect(roundTrip({ ...empty, agreements: twice }).agreements).toEqual(inTheirOrder(twice));
  });

  it('refuses the documents of another dataset', () => {
    const { agreements } = packDataset({ ...empty, agreements: [agreementOf('a')] });
    const { links } = packDataset({ ...empty, agreements: [agreementOf('a', { link: 'https://example.org/a' })] });
    expect(() => unpackDataset(agreements, links)).toThrow('The list and its documents are of two releases of this map');
  });
});
