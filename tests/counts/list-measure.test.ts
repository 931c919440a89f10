import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '../fixtures/count-agreements.js';
import { fourValues, measured, measureDataset, type GivenValue } from '../fixtures/measures.js';

const countsWith = (values: readonly GivenValue[], asOf: string | null = null, given = {}) => countsOf(measureDataset(given, values), asOf);
const problemsOf = (values: readonly GivenValue[]) => countsWith(values).problems.map(({ code, row, value }) => [code, row, value]);

describe('a measure', () => {
  it('has its numbers by place, by code and by name, and no agreements', () => {
    const counts = countsOf(measureDataset());
    expect(counts.measure?.readings).toEqual({
      county: {
        '01001': { value: 12.5, printed: ['12.50'] },
        '01003': { value: 0, printed: ['0'] },
        '02001': { value: null, printed: ['NA'] },
      },
      state: { '02': { value: 7, printed: ['7'] } },
    });
    expect([counts.counties, counts.states, counts.stateless.agreements]).toEqual([{}, {}, 0]);
    expect(counts.measure?.numbers).toEqual({ county: [0, 12.5], state: [7] });
    expect(JSON.parse(JSON.stringify(counts))).toEqual(counts);
  });

  it('keeps every row, with why it has no place', () => {
    const values = [...fourValues, { state: 'Total', value: 99 }, { state: '', county: '01001', value: 12.5 }];
    expect(countsWith(values).measure?.rows.map(({ row, scope, unit, missing }) => [row, scope, unit, missing?.why ?? null])).toEqual([
      [1, 'county', '01001', null],
      [2, 'county', '01003', null],
      [3, 'county', '02001', null],
      [4, 'unplaced', null, 'unknown-county'],
      [5, 'statewide', '02', null],
      [6, 'unplaced', null, 'unknown-state'],
      [7, 'county', '01001', null],
    ]);
    expect(problemsOf(values)).toEqual([
      ['unknown-county', 4, 'Atlantis'],
      ['unknown-state', 6, 'Total'],
    ]);
  });

  it('neither adds up nor chooses where rows give a place numbers that differ', () => {
    const twice = (...values: readonly (number | null)[]) => values.map((value) => ({ state: 'AL', county: 'West', value }));
    expect(countsWith(twice(1, 2)).measure?.readings.county['01001']).toEqual({ value: null, printed: ['1', '2'] });
    expect(problemsOf(twice(1, 2))).toEqual([['given-twice', 2, '2']]);
    expect(countsWith(twice(1, null)).measure?.readings.county['01001']?.value).toBeNull();
    expect(problemsOf(twice(1, 1))).toEqual([]);
    expect(countsWith(twice(1, 1)).measure?.readings.county['01001']).toEqual({ value: 1, printed: ['1'] });
  });

  it('never adds the numbers of counties up to their state’s', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            state: fc.constant('AL'),
            county: fc.constantFrom('West', 'Mid West'),
            value: fc.double({ noNaN: true, noDefaultInfinity: true }),
          }),
        ),
        (values) => {
          expect(countsWith(values).measure?.readings.state).toEqual({});
        },
      ),
    );
  });

  it('shows the newest day on or before the one asked for, and the rows of that day alone', () => {
    const values = [
      { state: 'AL', county: '01001', value: 1, day: '2025-01-01' },
      { state: 'AL', county: '01001', value: 2, day: '2025-02-01' },
      { state: 'AL', county: '01003', value: 9, day: '2025-01-01' },
      { state: 'AK', county: '02001', value: 5, day: null },
    ];
    const on = (asked: string | null) => {
      const { asOf, notice, measure } = countsWith(values, asked);
      return [asOf, notice?.code ?? null, Object.entries(measure?.readings.county ?? {}).map(([fips, { value }]) => [fips, value])];
    };
    expect(on(null)).toEqual(['2025-02-01', null, [['01001', 2]]]);
    expect(on('2025-01-31')).toEqual([
      '2025-01-01',
      null,
      [
        ['01001', 1],
        ['01003', 9],
      ],
    ]);
    expect(on('2025-03-01')).toEqual(['2025-02-01', 'after-newest', [['01001', 2]]]);
    expect(on('2024-12-31')).toEqual(['2024-12-31', 'before-first', []]);
    expect(countsWith(values).measure?.numbers.county).toEqual([1, 2, 9]);
    expect(problemsOf(values)).toEqual([['no-day', 4, '']]);
  });

  it('is of the day of the data where its rows give none, and of no other', () => {
    const values = [{ state: 'AL', county: '01001', value: 1 }];
    expect(countsWith(values)).toMatchObject({ asOf: '2025-06-06', notice: null });
    expect(countsWith(values, '2025-01-01')).toMatchObject({ asOf: '2025-01-01', notice: { code: 'before-first' }, measure: { rows: [] } });
    expect(countsWith(values, '2025-01-01', { asOf: null })).toMatchObject({
      asOf: null,
      notice: null,
      measure: { askedInVain: '2025-01-01' },
    });
  });

  it.each([
    [{ state: 'AL', value: '7' }],
    [{ state: 'AL', value: NaN }],
    [{ value: 7 }],
    [{ state: 'AL', value: 7, day: 'Monday' }],
    [null],
  ])('is refused where an adapter gives %j', (value) => {
    expect(() => measureDataset(measured([value as unknown as GivenValue]))).toThrow('The data adapter gave an object as measure.');
  });

  it('is refused where a mark is neither yes nor no', () => {
    expect(() => measureDataset(measured([{ state: 'AL', value: 2 }], { kind: 'mark' }))).toThrow(/as measure\.$/);
    expect(measureDataset(measured([{ state: 'AL', value: 1 }], { kind: 'mark' })).measure?.values[0]).toEqual({
      ...{ state: 'AL', county: '', value: 1, printed: '1', day: null, row: 1 },
    });
  });
});
