import type { Agreement, AgencyType, IsoDate, Problem } from './agreement.js';
import { type Field, COLUMN_NAMES, foldHeader } from './column-names.js';
import { DataError } from './data-error.js';
import { readDate } from './read-date.js';
import { readModel } from './read-model.js';
import type { ColumnNames } from './read-columns.js';
import { safeLink } from './safe-link.js';
import type { Table, TableRow } from './table.js';

/** How to read a table of agreements. */
export interface ReadAgreementsOptions {
  /** Named in errors. */
  readonly file?: string;
  /** Headers the author named; every other field is found by its usual names. */
  readonly columns?: ColumnNames;
}

/** What a table of agreements holds. */
export interface ReadAgreements {
  readonly agreements: readonly Agreement[];
  readonly problems: readonly Problem[];
}

type Positions = Readonly<Partial<Record<Field, number>>>;

/**
 * Reads agreements by the names of the columns. A cell that is not understood becomes a problem and the agreement is
 * kept without it; a row is left out, with a problem that says so, only where keeping it would say something false.
 *
 * @throws DataError when the table has no column for the state, or neither one for the county nor one for the model.
 */
export function readAgreements(table: Table, { file = 'The file', columns = new Map() }: ReadAgreementsOptions = {}): ReadAgreements {
  const positions = findColumns(table, columns, file);
  const problems: Problem[] = [...table.problems];
  const agreements = table.rows.flatMap((row) => readRow(new Cells(table, positions, row, problems)));
  return { agreements, problems };
}

function findColumns(table: Table, named: ColumnNames, file: string): Positions {
  const folded = table.columns.map(foldHeader);
  const positions: Partial<Record<Field, number>> = {};
  for (const field of Object.keys(COLUMN_NAMES) as Field[]) {
    const own = named.get(field);
    const at = own === undefined ? firstOf(COLUMN_NAMES[field], folded) : positionOf(own, table.columns, folded);
    if (at >= 0) positions[field] = at;
    else if (own !== undefined) throw missing(file, table, `called "${own}"`);
  }
  if (positions.state === undefined && positions.fips === undefined) throw missing(file, table, 'for the state (STATE)');
  if (positions.model === undefined && positions.county === undefined && positions.fips === undefined) {
    throw missing(file, table, 'for the county (COUNTY, FIPS) or the program model (MODEL, SUPPORT TYPE)');
  }
  return positions;
}

function firstOf(names: readonly string[], folded: readonly string[]): number {
  const name = names.find((candidate) => folded.includes(candidate));
  return name === undefined ? -1 : folded.indexOf(name);
}

/** A header as the author wrote it, or else by its folded form. */
function positionOf(header: string, columns: readonly string[], folded: readonly string[]): number {
  const exact = columns.indexOf(header);
  return exact >= 0 ? exact : folded.indexOf(foldHeader(header));
}

function missing(file: string, { columns, headerRow, problems }: Table, what: string): DataError {
  const found = columns.filter((name) => name !== '').slice(0, 20);
  const list = found.length > 0 ? `its columns are ${found.map((name) => name.slice(0, 40)).join(', ')}` : 'it has no named columns';
  // What the reader stumbled over is most likely why the column is not there.
  const why = problems[0] ? ` ${problems[0].message}` : '';
  return new DataError(`${file} has no column ${what}: ${list}.${why}`, { file, row: headerRow });
}

/** The cells of one row by field, and the place to say which of them was not understood. */
class Cells {
  constructor(
    private readonly table: Table,
    private readonly positions: Positions,
    readonly source: TableRow,
    private readonly problems: Problem[],
  ) {}

  has(field: Field): boolean {
    return this.positions[field] !== undefined;
  }

  text(field: Field): string {
    const at = this.positions[field];
    return at === undefined ? '' : (this.source.cells[at] ?? '').replace(/\s+/g, ' ').trim();
  }

  hyperlink(field: Field): string | null {
    const at = this.positions[field];
    return at === undefined ? null : (this.source.links[at] ?? null);
  }

  report(field: Field, message: string, value = this.text(field)): void {
    const column = this.table.columns[this.positions[field] ?? -1] ?? field;
    this.problems.push({ row: this.source.row, column, value, message });
  }
}

function readRow(cells: Cells): Agreement[] {
  const listedUntil = dateOf(cells, 'until');
  if (listedUntil === null && !isNoValue(cells.text('until'))) return []; // It left the list, on a day that cannot be read.
  const status = statusOf(cells, listedUntil);
  if (status === null) return [];
  const fips = codesIn(cells.text('fips'));
  const counties = fips.length > 0 ? fips : listIn(cells.text('county')).filter((name) => !isNoValue(name));
  const shared = {
    agency: cells.text('agency'),
    agencyType: typeOf(cells),
    state: cells.text('state') || (fips[0]?.slice(0, 2) ?? ''),
    counties,
    status,
    signed: dateOf(cells, 'signed'),
    link: linkOf(cells, 'link'),
    addendum: linkOf(cells, 'addendum'),
    listedFrom: dateOf(cells, 'from'),
    listedUntil,
    row: cells.source.row,
  };
  return modelsOf(cells).map((model) => ({ ...shared, model }));
}

const listIn = (text: string): string[] => text.split(';').map((part) => part.trim()).filter((part) => part !== '');

/** Spreadsheets drop the leading zero of a code they take for a number. */
const codesIn = (text: string): string[] => listIn(text).map((code) => (/^\d{4}$/.test(code) ? `0${code}` : code));

/** What spreadsheets and ICE print where there is no value. */
const isNoValue = (text: string): boolean => /^(|#?n\/?a|#n\?a|none|null|-+|–|—)$/i.test(text);

/** One agreement is one model, so a cell that lists two stands for two agreements. */
function modelsOf(cells: Cells): Agreement['model'][] {
  if (!cells.has('model')) return [null];
  const words = listIn(cells.text('model'));
  if (words.length === 0) cells.report('model', 'The row names no program model.');
  const models = words.map((word) => {
    const model = readModel(word);
    if (model === null) cells.report('model', `"${word}" is not a program model this map knows (JEM, WSO, TFM, HYBRID).`, word);
    return model;
  });
  return models.length > 0 ? models : [null];
}

function typeOf(cells: Cells): AgencyType | null {
  const text = cells.text('type');
  if (isNoValue(text)) return null;
  const word = text.toLowerCase();
  if (/^county\b|^parish\b|^sheriff/.test(word)) return 'county';
  if (/^(municipal|municipality|city|town|local)\b/.test(word)) return 'municipality';
  if (/^state\b/.test(word)) return 'state';
  cells.report('type', `"${text}" is not a kind of agency this map knows (county, municipality, state).`);
  return null;
}

/** `null` where showing the row as signed or as pending would say something false. */
function statusOf(cells: Cells, listedUntil: IsoDate | null): Agreement['status'] | null {
  const word = cells.text('status').toLowerCase();
  if (word === '' || /^(signed|active|in force|current|participating|listed)$/.test(word)) return 'signed';
  if (/^(pending|applied|application|requested|in process)$/.test(word)) return 'pending';
  if (listedUntil !== null && /^(ended|terminated|expired|no longer)/.test(word)) return 'signed';
  cells.report('status', `The row was left out: its status "${cells.text('status')}" is neither signed nor pending.`);
  return null;
}

function dateOf(cells: Cells, field: 'signed' | 'from' | 'until'): IsoDate | null {
  const text = cells.text(field);
  if (isNoValue(text)) return null;
  const date = readDate(text);
  if (date === null) {
    const effect = field === 'until' ? ', so the row was left out' : '';
    cells.report(field, `"${text}" is not a date this map can read (it reads 2026-05-18 and 5/18/2026)${effect}.`);
  }
  return date;
}

/** A cell's own hyperlink, or else its text where the text is an address. Words like "link pending" are no address and no fault. */
function linkOf(cells: Cells, field: 'link' | 'addendum'): string | null {
  const text = cells.hyperlink(field) ?? cells.text(field);
  const link = safeLink(text);
  if (link === null && /^[a-z][a-z0-9+.-]*:/i.test(text)) {
    cells.report(field, `"${text}" is not an address this map links to (https: and http: only).`, text);
  }
  return link;
}
