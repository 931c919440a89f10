import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeDataset } from '../../../src/agreements/complete-dataset.js';
import { DataError } from '../../../src/agreements/data-error.js';
import type { Dataset } from '../../../src/agreements/dataset.js';
import { readJson } from '../../../src/agreements/records/read-json.js';
import { datasetToJson } from '../../../src/node/dataset-to-json.js';

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

const ownDataset: Dataset = {
  agreements: [
    {
      agency: 'Rappahannock Regional Jail',
      agencyType: 'county',
      state: 'VA',
      counties: ['51177', '51630'],
      model: 'JEM',
      status: 'signed',
      signed: '2025-02-26',
      link: 'https://example.org/moa.pdf',
      addendum: null,
      listedFrom: '2025-03-01',
      listedUntil: null,
      row: 7,
    },
  ],
  problems: [
    { code: 'given', row: 7, column: 'SIGNED', value: 'soon', sentence: 'No date.' },
    { code: 'read-as-day', row: 7, column: 'SIGNED', value: '05/082025', day: '2025-05-08', mended: true },
  ],
  asOf: '2026-05-18',
  source: { name: 'ICE', url: 'https://www.ice.gov/287g' },
  lists: ['2025-03-01', '2026-05-18'],
  gaps: [{ after: '2025-03-01', before: '2026-05-18' }],
  published: [{ date: '2025-06-06', figure: 629, unit: 'agreements', source: 'A newspaper', url: null }],
  measure: null,
};

describe('readJson', () => {
  it("reads this project's own dataset form back as it was", () => {
    expect(completeDataset(readJson(bytes(datasetToJson(ownDataset))))).toEqual({
      ...ownDataset,
      headers: { state: 'state', county: 'counties', day: 'signed' },
    });
  });

  it('reads an array of records by the names of their keys, whatever their case', () => {
    const { agreements } = readJson(
      bytes([
        { STATE: 'FL', countyName: 'Lee', support_type: 'Task Force Model' },
        { STATE: 'GA', support_type: 'WSO' },
      ]),
    );
    expect(agreements).toMatchObject([
      { state: 'FL', counties: ['Lee'], model: 'TFM', row: 1 },
      { state: 'GA', counties: [], row: 2 },
    ]);
  });

  it('names the record of a value that is not understood', () => {
    const { problems } = readJson(
      bytes([
        { state: 'FL', model: 'JEM' },
        { state: 'FL', model: { code: 'JEM' } },
      ]),
    );
    expect(problems).toMatchObject([
      { code: 'unread-column', row: 2, column: 'model.code', value: 'JEM' },
      { code: 'no-agreement', row: 2, column: 'model', value: '' },
    ]);
  });

  it('lets no unsafe address through, wherever it stands', () => {
    const link = 'javascript:alert(1)';
    const loaded = readJson(
      bytes({
        agreements: [{ state: 'FL', county: 'Lee', agency: 'Sheriff', link, addendum: link }],
        source: { name: 'x', url: link },
        published: [{ date: '2025-06', figure: 3, unit: 'agreements', source: 'x', url: link }],
      }),
    );
    expect(loaded.agreements[0]).toMatchObject({ link: null, addendum: null });
    expect(loaded.source?.url).toBeNull();
    expect(loaded.published?.[0]?.url).toBeNull();
  });

  it.each(['[]', '{"agreements": []}'])('takes %s for an empty list, not for a fault', (text) => {
    expect(readJson(bytes(text)).agreements).toEqual([]);
  });

  it('takes no problem for mended that does not say so', () => {
    const { problems } = readJson(bytes({ agreements: [], problems: [{ mended: 'true' }, { mended: false }, { mended: 1 }] }));
    expect(problems?.map((problem) => 'mended' in problem)).toEqual([false, false, false]);
  });

  it('sorts the days of the lists', () => {
    const lists = ['2026-05-18', '2025-03-01', 'soon', '2025-12-29'];
    expect(readJson(bytes({ agreements: [], lists })).lists).toEqual(['2025-03-01', '2025-12-29', '2026-05-18']);
  });

  it.each([
    [
      '{"01001": 5, "01003": null, "01005": "NA"}',
      [
        ['01001', 5, '5'],
        ['01003', null, ''],
        ['01005', null, 'NA'],
      ],
    ],
    [
      '{"01001": 5, "FL": 4}',
      [
        ['01001', 5, '5'],
        ['FL', 4, '4'],
      ],
    ],
    [
      '{"01001": {"rate": 5}, "01003": {"rate": 0}}',
      [
        ['01001', 5, '5'],
        ['01003', 0, '0'],
      ],
    ],
    [
      '{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "01001", "geometry": null, "properties": {"a": {"rate": 2}}}]}',
      [['01001', 2, '2']],
    ],
    ['{"features": [{"attributes": {"GEOID": "01001", "rate": 2}}]}', [['01001', 2, '2']]],
  ])('reads numbers by place in %s', (text, expected) => {
    const { agreements, measure } = readJson(bytes(text));
    expect(agreements).toEqual([]);
    expect(measure?.values.map(({ state, county, value, printed }) => [county || state, value, printed])).toEqual(expected);
  });

  it('takes program models keyed by code for agreements, and says so', () => {
    const { agreements, problems } = readJson(bytes('{"12071": "JEM", "12086": ["JEM", "WSO"]}'));
    expect(agreements.map(({ counties, model }) => [...counties, model])).toEqual([
      ['12071', 'JEM'],
      ['12086', 'JEM'],
      ['12086', 'WSO'],
    ]);
    expect(problems).toMatchObject([{ code: 'noted-models', row: 1, column: 'value', value: 'JEM' }]);
  });

  it('takes a key with an underscore for a note, and names no list where there are many', () => {
    expect(readJson(bytes('{"_note": "made by hand", "01001": 5}')).measure?.values).toHaveLength(1);
    const many = JSON.stringify({ a: [], b: [], c: [], d: [] });
    expect(() => readJson(bytes(many), { file: 'list.json' })).toThrow(/as \{"01001": 5, "FL": 4\}\. Save the list alone\.$/);
  });

  it('reads a list of records for each code', () => {
    const { agreements } = readJson(bytes('{"12071": [{"model": "JEM"}, {"model": "TFM"}], "FL": [{"model": "WSO", "type": "State"}]}'));
    expect(agreements.map(({ state, counties, model }) => [state, ...counties, model])).toEqual([
      ['12', '12071', 'JEM'],
      ['12', '12071', 'TFM'],
      ['FL', 'WSO'],
    ]);
  });

  it('names every entry that is not what it has to be, and keeps the others', () => {
    const { published, gaps, lists, problems } = readJson(
      bytes({
        agreements: [{ state: 'FL', model: 'JEM' }],
        published: [
          { date: '2025-06', figure: 3, unit: 'agreements', source: 'x' },
          { date: '2025', figure: 1 },
          { date: '2025-06', figure: {} },
          7,
        ],
        gaps: [{ after: '2025-01-01' }],
        lists: ['2025-01-01', { toString: 1 }],
        problems: [{ row: { toString: 1 } }],
      }),
    );
    expect([published?.length, gaps, lists]).toEqual([1, [], ['2025-01-01']]);
    expect(problems?.map((problem) => ('field' in problem ? [problem.column, problem.row, problem.field] : problem))).toEqual([
      ['problems', 1, 'row'],
      ['lists', 2, 'day'],
      ['gaps', 1, 'before'],
      ['published', 2, 'date'],
      ['published', 3, 'figure'],
      ['published', 4, 'form'],
    ]);
  });

  it('names the list that stands under another name', () => {
    expect(() => readJson(bytes('{"data": [], "n": 1}'), { file: 'list.json' })).toThrow(
      'list.json has neither a list of records, as [{"state": "FL", "model": "JEM"}] is, nor one called "agreements", nor numbers by code, as {"01001": 5, "FL": 4}, but a list "data". Save the list alone.',
    );
  });

  it('is not misled by __proto__', () => {
    const { agreements } = readJson(bytes('[{"__proto__":{"state":"XX"},"state":"FL","county":"Lee","model":"JEM"}]'));
    expect(agreements[0]).toMatchObject({ state: 'FL' });
    expect(({} as Record<string, unknown>)['state']).toBeUndefined();
  });

  it.each([
    ['{"agreements": [', /^list\.json is not valid JSON: /],
    [
      '"text"',
      /^list\.json has neither a list of records, as .* is, nor one called "agreements", nor numbers by code, as .*\. Save the list alone\.$/,
    ],
    ['{}', /^list\.json has neither/],
    ['[{"state":"FL","county":"Lee"}, 7]', /^Record 2 of list\.json is not an object with named values\.$/],
    [
      '[{"place":"FL"}]',
      /^list\.json has no column that says what a row is, .*: its columns are place, so name it, as in columns="model: Kind"\.$/,
    ],
  ])('refuses %j with one sentence', (text, message) => {
    expect(() => readJson(bytes(text), { file: 'list.json' })).toThrow(message);
  });

  const wide = (count: number, from = 0): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${from + at}`, '']));

  it.each([
    // A record is as wide as the furthest of its keys: these would be 450 million cells.
    [
      'keys of its own in every record',
      Array.from({ length: 30_000 }, (_, at) => ({ [`k${at}`]: 1, state: 'FL', county: 'Lee' })),
      'list.json has more than 1,000 columns, which is more than this map reads.',
    ],
    [
      'more cells than a page can hold',
      [wide(1_000), ...Array.from({ length: 2_000 }, () => wide(1, 999))],
      'list.json has more than 2,000,000 cells, which is more than this map reads.',
    ],
  ])('refuses %s', (_, records, message) => {
    expect(() => readJson(bytes(records), { file: 'list.json' })).toThrow(message);
  });

  it('throws nothing but its own error, whatever the JSON', () => {
    const records = fc.array(
      fc.dictionary(fc.constantFrom('state', 'county', 'model', 'row', 'signed', 'link', '__proto__', 'x'), fc.jsonValue()),
    );
    const dataset = fc.record({
      agreements: fc.oneof(records, fc.jsonValue()),
      source: fc.jsonValue(),
      gaps: fc.jsonValue(),
      lists: fc.jsonValue(),
      published: fc.jsonValue(),
      problems: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.oneof(records, dataset, fc.jsonValue(), fc.string()), (value) => {
        try {
          completeDataset(readJson(bytes(value)));
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
