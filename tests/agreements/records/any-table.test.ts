import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/agreements/data-error.js';
import type { ReadData } from '../../../src/agreements/data-adapter.js';
import { loadTable } from '../../../src/agreements/records/load-table.js';
import type { Table } from '../../../src/agreements/tables/table.js';

// Tables as other people make them, held to a reading that knows nothing of how this project reads: it looks at one cell at a time.

interface Column {
  readonly header: string;
  readonly cells: readonly string[];
}

const size = 6;
const cellsOf = (...texts: readonly string[]) => fc.array(fc.constantFrom(...texts), { minLength: size, maxLength: size });
const column = (headers: readonly string[], cells: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Column> =>
  fc.record({ header: fc.constantFrom(...headers), cells });

const counties = ['01001', '01003', '12071', '13121', '48201', '55025'];
const state = column(['State', 'STATE', 'state_name', 'State Code'], fc.constant(['AL', 'Ala.', 'Florida', 'GA', 'Texas', 'WI']));
const fips = column(['fips', 'FIPS', 'GEOID', 'County FIPS', 'countyFips'], fc.constant(counties));
const agency = column(['Agency', 'Law enforcement agency', 'LEA', 'agencyName'], fc.constant(['A', 'B', 'C', 'D', 'E', 'F']));
const modelWords: Readonly<Record<string, string>> = { JEM: 'JEM', 'Task Force Model': 'TFM', 'Warrant Service Officer': 'WSO' };
const model = column(['Model', 'SUPPORT TYPE', 'program_model', 'Kind of deal'], cellsOf(...Object.keys(modelWords)));
const number = column(
  ['value', 'Rate per 1,000', 'Cases', 'Deaths 2024', 'n'],
  cellsOf('0', '3', '1,234', '12.5', '-4', 'NA', '', '<10', '7%'),
);
const mark = column(['Participating?', 'cooperation', 'Has 287(g)'], cellsOf('Yes', 'No', 'None', 'unknown', 'Participating', 'N'));
const wide = fc
  .constantFrom('Task Force Model', 'JEM', 'wso_signed')
  .chain((header) => column([header], cellsOf('', 'x', '2025-01-02', 'no')));
const day = column(['as of', 'List date', 'snapshot_date'], fc.constant(Array<string>(size).fill('2025-02-03')));
const note = column(['Notes', 'Contact', 'Phone'], cellsOf('', 'call again', '555-0100'));

function tableOf(columns: readonly Column[], emptied: readonly number[], order: readonly number[]): Table {
  const rows = order.map((row, at) => ({
    row: at + 2,
    cells: columns.map(({ cells }, position) => (emptied.includes(row * columns.length + position) ? '' : (cells[row] ?? ''))),
    links: [],
  }));
  return { columns: columns.map(({ header }) => header), headerRow: 1, rows, problems: [], saved: '2026-01-01' };
}

const shuffledRows = fc.shuffledSubarray([...Array(size).keys()], { minLength: size, maxLength: size });

/** Tables of these columns, in any order, with rows in any order and some cells emptied. */
function tablesOf(columns: readonly fc.Arbitrary<Column>[], holes = 4): fc.Arbitrary<Table> {
  return fc
    .tuple(...columns)
    .chain((made) =>
      fc.tuple(
        fc.shuffledSubarray(made, { minLength: made.length }),
        fc.array(fc.nat(size * made.length), { maxLength: holes }),
        shuffledRows,
      ),
    )
    .map(([made, emptied, order]) => tableOf(made, emptied, order));
}

function read(table: Table): ReadData | null {
  try {
    return loadTable(table);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return null;
  }
}

const cellsUnder = (table: Table, is: (header: string) => boolean): string[] => {
  const at = table.columns.findIndex(is);
  return table.rows.map(({ cells }) => cells[at] ?? '');
};

const numberIn = (text: string): number | null => (/^-?[\d,.]+%?$/.test(text) ? Number(text.replace(/[,%]/g, '')) : null);

describe('loadTable, of any table', () => {
  it('reads every number of a table of places, and nothing that is none', () => {
    fc.assert(
      fc.property(tablesOf([fips, number, day]), (table) => {
        const loaded = read(table);
        if (loaded === null) return;
        expect(loaded.agreements).toEqual([]);
        const cells = cellsUnder(table, (header) => /^(value|Rate|Cases|Deaths|n$)/.test(header));
        const codes = cellsUnder(table, (header) => /fips|geoid/i.test(header));
        const said = new Set((loaded.problems ?? []).map(({ row }) => row));
        const expected = table.rows.flatMap(({ row }, at) => (said.has(row) ? [] : [[codes[at], numberIn(cells[at] ?? ''), cells[at]]]));
        const values = loaded.measure?.values ?? [];
        expect(values.filter(({ row }) => !said.has(row)).map(({ county, value, printed }) => [county, value, printed])).toEqual(expected);
      }),
    );
  });

  it('reads every mark of a table of places as it is said', () => {
    const meaning: Readonly<Record<string, number | null>> = { Yes: 1, Participating: 1, No: 0, None: 0, N: 0, unknown: null, '': null };
    fc.assert(
      fc.property(tablesOf([fips, state, mark], 2), (table) => {
        const loaded = read(table);
        if (loaded === null) return;
        expect(loaded.agreements).toEqual([]);
        const at = table.columns.findIndex((header) => /Participating|cooperation|Has/.test(header));
        for (const { row, value, printed } of loaded.measure?.values ?? []) {
          const cell = table.rows.find((each) => each.row === row)?.cells[at] ?? '';
          expect([printed, value]).toEqual([cell, meaning[cell]]);
        }
        const told = (loaded.problems ?? []).length;
        expect((loaded.measure?.values ?? []).length + told).toBeGreaterThanOrEqual(table.rows.length);
      }),
    );
  });

  it('counts the agreements of a list, each of its model, or says what it left out', () => {
    fc.assert(
      fc.property(tablesOf([state, fips, agency, model, note]), (table) => {
        const loaded = read(table);
        if (loaded === null) return;
        const models = cellsUnder(table, (header) => /model|type|Kind/i.test(header));
        const agencies = cellsUnder(table, (header) => /agency|lea/i.test(header));
        const expected = table.rows.flatMap(({ row }, at) =>
          models[at] === '' && agencies[at] === '' ? [] : [[row, agencies[at], modelWords[models[at] ?? ''] ?? null]],
        );
        expect(loaded.agreements.map((each) => [each.row, each.agency, each.model])).toEqual(expected);
        const leftOut = (loaded.problems ?? []).filter((problem) => 'code' in problem && problem.code === 'no-agreement');
        expect(leftOut).toHaveLength(table.rows.length - expected.length);
        const notes = cellsUnder(table, (header) => /Notes|Contact|Phone/.test(header)).some((cell) => cell !== '');
        expect((loaded.problems ?? []).some((problem) => 'code' in problem && /^(noted-unread|unread-column)$/.test(problem.code))).toBe(
          notes,
        );
      }),
    );
  });

  it('counts the marked cells of columns headed by models', () => {
    fc.assert(
      fc.property(tablesOf([state, agency, wide, day]), (table) => {
        const loaded = read(table);
        if (loaded === null) return;
        const cells = cellsUnder(table, (header) => /Model|JEM|wso/.test(header));
        expect(loaded.agreements).toHaveLength(cells.filter((cell) => cell !== '' && cell !== 'no').length);
        expect(loaded.asOf).toBe('2025-02-03');
      }),
    );
  });

  it('makes nothing of a mixture that it does not say', () => {
    const any = [state, fips, agency, model, number, mark, wide, note];
    const mixture = fc.subarray(any, { minLength: 2 }).chain((columns) => tablesOf(columns));
    fc.assert(
      fc.property(mixture, (table) => {
        const loaded = read(table);
        if (loaded === null) return;
        const has = (is: RegExp): boolean => table.columns.some((header) => is.test(header));
        // An agreement needs a model or an agency, and a measure a number or a mark.
        if (loaded.agreements.length > 0) expect(has(/agency|lea|model|type|kind|jem|wso/i)).toBe(true);
        if (loaded.measure) expect(has(/value|rate|cases|deaths|^n$|participating|cooperation|has/i)).toBe(true);
        if (loaded.agreements.length > 0) expect(loaded.measure ?? null).toBeNull();
        // What was not read is named, each column once.
        const named = (loaded.problems ?? [])
          .filter((problem) => 'code' in problem && /^(noted-unread|unread-column)$/.test(problem.code))
          .map((each) => each.column);
        expect(new Set(named).size).toBe(named.length);
        if (loaded.agreements.length > 0) {
          const others = table.columns.filter(
            (header, at) =>
              /^(value|Rate per 1,000|Cases|Deaths 2024|n|Notes|Contact|Phone)$/.test(header) &&
              table.rows.some(({ cells }) => cells[at] !== ''),
          );
          expect(named).toEqual(expect.arrayContaining(others));
        }
        // Nothing that is said to be none is an agreement.
        const asked = table.columns.findIndex((header) => /Participating|cooperation|287/.test(header));
        for (const { row } of loaded.agreements) {
          const cell = table.rows.find((each) => each.row === row)?.cells[asked] ?? '';
          if (has(/^Model$|support|program|Kind/i)) expect(['No', 'None', 'N']).not.toContain(cell);
        }
        // When a file was saved says nothing.
        expect(loaded.asOf ?? null).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
