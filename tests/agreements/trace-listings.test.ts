import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreements/agreement.js';
import { traceListings } from '../../src/agreements/trace-listings.js';
import { agreementOf, listOf } from '../node/list-of.js';

const spans = (agreements: readonly Agreement[]): string[] =>
  agreements
    .map(({ agency, listedFrom, listedUntil }) => `${agency[0]} ${listedFrom?.slice(-2)} ${listedUntil?.slice(-2) ?? 'still'}`)
    .sort();

describe('traceListings', () => {
  // 01  ab
  // 03  abc
  // 04  b d
  it('gives each agreement the first and last list it was on', () => {
    const lists = [listOf('2025-03-01', 'ab'), listOf('2025-03-03', 'abc'), listOf('2025-03-04', 'bd')];
    expect(spans(traceListings(lists))).toEqual(['a 01 03', 'b 01 still', 'c 03 03', 'd 04 still']);
  });

  it('gives two to one that was off a list and came back', () => {
    const lists = [listOf('2025-03-01', 'a'), listOf('2025-03-02', 'b'), listOf('2025-03-03', 'a')];
    expect(spans(traceListings(lists))).toEqual(['a 01 01', 'a 03 still', 'b 02 02']);
  });

  it('knows an agency by its name, whatever the apostrophes, spaces and case', () => {
    const on = (day: string, agency: string) => ({ day, agreements: [agreementOf('Bay', { agency })] });
    const traced = traceListings([
      on('2025-03-01', "BAY COUNTY SHERIFF'S OFFICE"),
      on('2025-03-02', "Bay County Sheriff's Office"),
      on('2025-03-03', 'Bay County  Sheriffs Office'),
    ]);
    expect(traced).toHaveLength(1);
    expect(traced[0]?.agency).toBe('Bay County  Sheriffs Office');
  });

  it('takes a renamed agency, another model and another state for another agreement', () => {
    const traced = traceListings([
      { day: '2025-03-01', agreements: [agreementOf('Bay')] },
      {
        day: '2025-03-02',
        agreements: [
          agreementOf('Bay', { agency: 'Bay County Sheriff' }),
          agreementOf('Bay', { model: 'WSO' }),
          agreementOf('Bay', { state: 'OK' }),
        ],
      },
    ]);
    expect(spans(traced)).toEqual(['B 01 01', 'B 02 still', 'B 02 still', 'B 02 still']);
  });

  it('is as the last list prints it, with the last links printed', () => {
    const on = (day: string, printed: Partial<Agreement>) => ({ day, agreements: [agreementOf('Bay', printed)] });
    const [agreement] = traceListings([
      on('2025-03-01', { link: 'https://example.com/1.pdf', row: 5 }),
      on('2025-03-02', { link: 'https://example.com/2.pdf', signed: '2025-02-28', row: 6 }),
      on('2025-03-03', { link: null, signed: '2025-02-27', counties: ['48001'], row: 7 }),
    ]);
    expect(agreement).toMatchObject({ link: 'https://example.com/2.pdf', signed: '2025-02-27', counties: ['48001'], row: 7 });
  });

  it('keeps apart two agencies of one name, and rows that a list prints twice', () => {
    const [north, south] = ['42007', '42121'].map((county) => agreementOf('Franklin', { counties: [county] })) as [Agreement, Agreement];
    const traced = traceListings([
      { day: '2025-03-01', agreements: [north, south] },
      { day: '2025-03-02', agreements: [south] },
      { day: '2025-03-03', agreements: [south, south] },
    ]);
    const byPlace = traced.map(({ counties, listedFrom, listedUntil }) => [counties[0], listedFrom?.slice(-2), listedUntil?.slice(-2)]);
    expect(byPlace).toEqual([
      ['42007', '01', '01'],
      ['42121', '01', undefined],
      ['42121', '03', undefined],
    ]);
  });

  it('gives back on every day what was on its list, no more and no less', () => {
    const letters = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), (series) => {
        const lists = series.map((names, at) => listOf(`2025-03-${String(at + 1).padStart(2, '0')}`, names.join('')));
        const traced = traceListings(lists);
        for (const { day, agreements } of lists) {
          const on = traced.filter(({ listedFrom, listedUntil }) => (listedFrom ?? '') <= day && (listedUntil ?? '9') >= day);
          expect(on.map(({ agency }) => agency).sort()).toEqual(agreements.map(({ agency }) => agency).sort());
        }
      }),
    );
  });
});
