import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { completeDataset } from '../../src/agreements/complete-dataset.js';
import { loadRecords } from '../../src/agreements/records/load-records.js';
import { DataError } from '../../src/agreements/data-error.js';
import { place } from '../../src/counts/place.js';
import type { PlaceFinder } from '../../src/geography/names/gazetteer.js';
import { loadPlaceFinder } from '../../src/geography/names/load-place-finder.js';
import { compareLists } from '../../src/node/compare-lists.js';
import { kindByRows } from '../../src/node/list-kind.js';
import type { PlacedList } from '../../src/node/read-list.js';
import { reconcile } from '../../src/node/reconcile.js';
import { reconciliationText } from '../../src/node/reconciliation-text.js';

let places: PlaceFinder;

beforeAll(async () => {
  places = await loadPlaceFinder();
});

function listOf(records: readonly Readonly<Record<string, unknown>>[], columns = ''): PlacedList {
  const dataset = completeDataset(loadRecords(records, { columns }));
  return {
    file: 'list.json',
    kind: kindByRows(dataset.agreements) ?? 'participating',
    dayFrom: null,
    isBlank: false,
    dataset,
    placements: place(dataset.agreements, places, () => true),
  };
}

const word = (...known: string[]) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.string() });
const record = fc.record({
  state: word('FL', 'Georgia', '51', 'XX', '', '__proto__'),
  county: word('Lee', 'Lee; Bay', 'Fairfax', 'Cobb County', '12099', 'Nowhere', '', 'constructor'),
  agency: word('Sheriff', 'sheriff', 'Police'),
  type: word('County', 'State', 'Municipality', 'Tribal', 'University', ''),
  model: word('JEM', 'WSO; TFM', 'HYBRID', 'Tribal Task Force Model', 'toString; unknown', 'agreements', '12', ''),
  status: word('signed', 'pending', 'denied', ''),
});
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('reconcile', () => {
  it('adds up, whatever the list', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 20 }), (records) => {
        // The cells are of any kind, and would tell that it is no list.
        const result = reconcile(listOf(records, 'model: model'));
        const { listed, placed, statewide, unplaced, byModel, byKind, byState, counties } = result;
        expect(placed + statewide + unplaced).toBe(listed);
        expect(sum(Object.values(byModel))).toBe(listed);
        expect(sum(Object.values(byKind))).toBe(listed);
        expect(sum(Object.values(byState).map(({ agreements }) => agreements))).toBeLessThanOrEqual(listed);
        expect(sum(Object.values(counties).map(({ agreements }) => agreements))).toBeGreaterThanOrEqual(placed);
        expect(result.states).toBe(Object.keys(byState).length);
        expect(result.agencies).toBeLessThanOrEqual(listed);
      }),
    );
  });

  it('counts an agency of two counties in each, and once in its state', () => {
    const { counties, byState, placed } = reconcile(listOf([{ state: 'FL', county: 'Lee; Bay', agency: 'A', model: 'JEM' }]));
    expect(counties).toEqual({ '12005': { agreements: 1, JEM: 1, WSO: 0, TFM: 0 }, '12071': { agreements: 1, JEM: 1, WSO: 0, TFM: 0 } });
    expect(byState).toEqual({ FL: { agreements: 1, agencies: 1, JEM: 1, WSO: 0, TFM: 0 } });
    expect(placed).toBe(1);
  });

  it('never adds what is pending to what is signed, nor counts what has left the list', () => {
    const { kind, listed } = reconcile(
      listOf([
        { state: 'FL', county: 'Lee', model: 'JEM', status: 'signed' },
        { state: 'FL', county: 'Bay', model: 'JEM', status: 'pending' },
        { state: 'FL', county: 'Clay', model: 'JEM', status: 'signed', listedUntil: '2025-01-01' },
      ]),
    );
    expect({ kind, listed }).toEqual({ kind: 'participating', listed: 1 });
  });

  it('has a count of Hybrid agreements only where there are some', () => {
    expect(reconcile(listOf([{ state: 'FL', county: 'Lee', model: 'Hybrid' }])).byModel).toEqual({
      JEM: 0,
      WSO: 0,
      TFM: 0,
      HYBRID: 1,
      unknown: 0,
    });
  });

  it('names a fault of a cell once, and takes what was mended or is of another cell for another fault', () => {
    const list = listOf([
      { state: 'XX', county: 'Lee', model: 'JEM' },
      { state: 'YY', county: 'Lee', model: 'JEM' },
      { state: 'FL', county: 'Nowhere', model: 'JEM' },
    ]);
    const fault = (row: number, column: string, value: string) => ({
      code: 'given' as const,
      row,
      column,
      value,
      sentence: `As read: ${value}`,
    });
    const read = [fault(1, 'STATE', 'XX'), { ...fault(2, 'STATE', 'YY'), mended: true as const }, fault(3, 'STATE', 'Nowhere')];
    const { problems } = reconcile({ ...list, dataset: { ...list.dataset, problems: read } });
    expect(problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      ...read.map(({ row, column, value }) => [row, column, value]),
      [2, 'state', 'YY'],
      [3, 'county', 'Nowhere'],
    ]);
  });
});

describe('reconcile, of what is new', () => {
  const tribe = { state: 'AZ', agency: 'Gila River Police', type: 'Tribal', model: 'Tribal Task Force Model' };
  const records = [
    { ...tribe, county: 'Pinal' },
    { ...tribe, agency: 'Other Tribal Police', county: '', model: 'TRIBAL TASK FORCE' },
    { ...tribe, agency: 'Campus Police', type: 'University', county: 'Pima', model: 'TFM' },
  ];

  it('counts it under its printed name, in one spelling, and places no tribe statewide', () => {
    const list = listOf(records);
    const { byModel, byKind, counties, placed, statewide, unplaced } = reconcile(list);
    expect(byModel).toEqual({ JEM: 0, WSO: 0, TFM: 1, 'Tribal Task Force Model': 2, unknown: 0 });
    expect(byKind).toEqual({ county: 0, municipality: 0, state: 0, tribe: 2, University: 1, unknown: 0 });
    expect(counties['04021']).toEqual({ agreements: 1, JEM: 0, WSO: 0, TFM: 0, 'Tribal Task Force Model': 1 });
    expect([placed, statewide, unplaced]).toEqual([2, 0, 1]);
    const text = reconciliationText(reconcile(list), list, null);
    expect(text).toContain('1 TFM, 2 Tribal Task Force Model\n  by kind of agency: 2 tribe, 1 University\n');
    expect(text).toContain('row 2, county: AZ, Other Tribal Police: No county is given.');
    expect(text).toContain('“Tribal Task Force Model” is a program model this map does not know');
  });

  it('is a notice, once for each name, and no fault', () => {
    const { problems } = listOf([records[0] ?? {}, { ...records[0], agency: 'Ak-Chin Police' }, records[2] ?? {}]).dataset;
    expect(problems.map(({ code, row, value, mended }) => [code, row, value, mended])).toEqual([
      ['new-model', 1, 'Tribal Task Force Model', true],
      ['new-type', 3, 'University', true],
    ]);
  });

  it('is the same agreement on two lists, whatever the case of its model', () => {
    const changes = compareLists(listOf([records[0] ?? {}]), listOf([{ ...records[0], model: 'tribal task force' }]));
    expect([changes.added, changes.gone]).toEqual([[], []]);
  });
});

describe('reconciliationText', () => {
  // Beyond the time a test has, when every problem copies the group it joins.
  it('writes as many problems, and as many differences, as a list can have', () => {
    const list = listOf([{ state: 'FL', county: 'Lee', model: 'JEM' }]);
    const problems = Array.from({ length: 100_000 }, (_, at) => ({
      code: 'unknown-model' as const,
      row: at + 2,
      column: 'Model',
      value: 'XYZ',
    }));
    const difference = { row: 2, state: 'FL', agency: 'Lee', model: null };
    const changes = { since: { file: 'a.csv', asOf: null }, added: Array.from({ length: 200_000 }, () => difference), gone: [] };
    const lines = reconciliationText({ ...reconcile(list), problems }, list, changes).split('\n');
    expect(lines).toContain('  Model (100,000 cells)');
    expect(lines.filter((line) => line.startsWith('    + '))).toHaveLength(200_000);
  });
});

describe('compareLists', () => {
  const differences = (now: readonly object[], then: readonly object[]) => {
    const { added, gone } = compareLists(listOf(now as Record<string, unknown>[]), listOf(then as Record<string, unknown>[]));
    return { added: added.map(({ agency }) => agency), gone: gone.map(({ agency }) => agency) };
  };
  const lee = { state: 'FL', county: 'Lee', agency: "Lee County Sheriff's Office", model: 'JEM' };

  it('knows an agency by another apostrophe, another spelling of its state and a corrected county', () => {
    const same = { state: 'Florida', county: 'Bay', agency: 'Lee County Sheriff’s Office ', model: 'Jail Enforcement' };
    expect(differences([same], [lee])).toEqual({ added: [], gone: [] });
  });

  it('tells the models of one agency apart', () => {
    expect(differences([{ ...lee, model: 'WSO' }], [lee])).toEqual({ added: [lee.agency], gone: [lee.agency] });
  });

  it('counts two townships of one name as two', () => {
    const butler = { state: 'PA', agency: 'Butler Township Police', model: 'TFM' };
    expect(
      differences(
        [
          { ...butler, county: 'Adams' },
          { ...butler, county: 'Luzerne' },
        ],
        [{ ...butler, county: 'Adams' }],
      ),
    ).toEqual({ added: [butler.agency], gone: [] });
  });

  it('refuses to compare applications with what is signed', () => {
    const [signed, pending] = [listOf([lee]), listOf([{ ...lee, status: 'pending' }])];
    for (const [list, earlier] of [
      [signed, pending],
      [pending, signed],
    ] as const) {
      expect(() => compareLists(list, earlier)).toThrow(DataError);
      expect(() => compareLists(list, earlier)).toThrow(
        `list.json is a ${list.kind} list and list.json a ${earlier.kind} one, so they cannot be compared.`,
      );
    }
  });

  it('accounts for every agreement of both lists', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 12 }), fc.array(record, { minLength: 1, maxLength: 12 }), (now, then) => {
        const [list, earlier] = [listOf(now, 'model: model'), listOf(then, 'model: model')];
        const [a, b] = [reconcile(list), reconcile(earlier)];
        fc.pre(a.kind === b.kind);
        const { added, gone } = compareLists(list, earlier);
        expect(b.listed + added.length - gone.length).toBe(a.listed);
      }),
    );
  });
});

describe('reconciliationText', () => {
  it('names a thousand rows that have no place, and says how many more there are', () => {
    const list = listOf(Array.from({ length: 1_002 }, (_, i) => ({ state: 'FL', county: 'Nowhere', agency: `A ${i}`, model: 'JEM' })));
    const text = reconciliationText(reconcile(list), list, null);
    expect(text).toContain('Not placed (1,002)');
    expect(text).toContain('row 1000, county: FL, A 999: No county in this state is called “Nowhere”.');
    expect(text).toContain('    and 2 more\n');
    expect(text).not.toContain('FL, A 1000:');
  });
});
