import type { Table } from '../../src/agreements/tables/table.js';

/** ICE's columns since July 2025. */
export const iceHeader = ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'SIGNED', 'MOA', 'ADDENDUM'];

/** What a test may say of a row besides what is usual. */
export interface Printed {
  readonly state?: string;
  readonly agency?: string;
  readonly type?: string;
  readonly county?: string;
  readonly model?: string;
  readonly signed?: string;
  readonly moa?: string;
  readonly link?: string | null;
}

/** A participating list as a reader gives it: header in row 1, one row per agreement. */
export function iceTable(rows: readonly Printed[], saved = '2026-05-18'): Table {
  return {
    columns: iceHeader,
    headerRow: 1,
    rows: rows.map((row, at) => {
      const { state = 'FLORIDA', agency = "Bay County Sheriff's Office", type = 'County', county = 'Bay County' } = row;
      const { model = 'Task Force Model', signed = '2025-03-01', moa = 'link', link = null } = row;
      return {
        row: at + 2,
        cells: [state, agency, type, county, model, signed, moa, ''],
        links: [null, null, null, null, null, null, link, null],
      };
    }),
    problems: [],
    saved,
  };
}

/** The same list without some of its columns, as ICE printed it before it had them. */
export function without(table: Table, ...columns: readonly string[]): Table {
  const kept = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => !columns.includes(iceHeader[at] ?? ''));
  return {
    ...table,
    columns: kept(table.columns),
    rows: table.rows.map(({ row, cells, links }) => ({ row, cells: kept(cells), links: kept(links) })),
  };
}
