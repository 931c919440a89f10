import type { AgencyKind, Agreement } from '../agreement.js';
import type { IsoDate } from '../../calendar/day.js';
import type { IceLookups } from './ice-lookups.js';
import type { CellFault, Problem } from '../problem.js';
import { isSerialDay } from '../records/is-serial-day.js';
import { readKind } from '../read-kind.js';
import { repairDate } from './repair-date.js';
import { readModel } from '../read-model.js';
import { isKnownKind } from '../agency-types.js';
import { isKnownModel } from '../program-models.js';
import { saysNothing } from '../printed-name.js';
import type { TableRow } from '../tables/table.js';
import { tidyText } from './tidy-text.js';
import { unwrapLink } from './unwrap-link.js';

/** Where ICE's columns stand; -1 for one that a list has not. TYPE came in February 2025, COUNTY in March, ADDENDUM in July. */
export type IceColumns = Readonly<Record<'state' | 'agency' | 'type' | 'county' | 'model' | 'signed' | 'link' | 'addendum', number>>;

/** What reading a row needs to know of its list, and where it says what it did not understand. */
export interface IceContext {
  readonly columns: IceColumns;
  readonly headers: readonly string[];
  readonly status: Agreement['status'];
  /** The last day on which anything on the list can have been signed. */
  readonly latest: IsoDate;
  /** Whether that is only today, since nothing says the day of the list. */
  readonly isOfToday: boolean;
  readonly lookups: IceLookups;
  readonly problems: Problem[];
}

/** Reads one row of a list. What is not understood stays as printed, or `null`, and is named among the context's problems. */
export function readIceRow(row: TableRow, context: IceContext): Agreement {
  const cells = new IceCells(row, context);
  const agency = cells.text('agency');
  const printed = stateOf(cells);
  const type = typeOf(cells, printed, agency);
  const { state, counties, agencyType } = placeOf(cells, { state: printed, agency, agencyType: type });
  return {
    agency,
    agencyType,
    state,
    counties,
    model: modelOf(cells),
    status: context.status,
    signed: signedOf(cells),
    link: linkOf(cells, 'link'),
    addendum: linkOf(cells, 'addendum'),
    listedFrom: null,
    listedUntil: null,
    row: row.row,
  };
}

type Where = Pick<Agreement, 'state' | 'counties' | 'agencyType'>;

class IceCells {
  readonly context: IceContext;
  readonly #row: TableRow;

  constructor(row: TableRow, context: IceContext) {
    this.context = context;
    this.#row = row;
  }

  text(column: keyof IceColumns): string {
    // The archived page of 11 December 2024 has "aria-label" for every "alt": "Waria-labelon County Sheriff's Office".
    return tidyText(this.#row.cells[this.context.columns[column]] ?? '').replace(/aria-label/g, 'alt');
  }

  hyperlink(column: keyof IceColumns): string | null {
    return this.#row.links[this.context.columns[column]] ?? null;
  }

  /** @param fault the code of what is wrong with the cell, with the details of that code */
  report(column: keyof IceColumns, fault: CellFault, value = this.text(column)): void {
    this.context.problems.push(this.#problem(column, fault, value));
  }

  /** Says that a cell was read as something else than it prints. */
  mend(column: keyof IceColumns, fault: CellFault): void {
    this.context.problems.push({ ...this.#problem(column, fault, this.text(column)), mended: true });
  }

  #problem(column: keyof IceColumns, fault: CellFault, value: string): Problem {
    const { headers, columns } = this.context;
    return { ...fault, row: this.#row.row, column: tidyText(headers[columns[column]] ?? '') || column, value };
  }
}

function stateOf(cells: IceCells): string {
  const printed = cells.text('state');
  const state = cells.context.lookups.state(printed);
  if (state === null) cells.report('state', { code: printed === '' ? 'no-state' : 'unknown-state' });
  return state ?? printed;
}

function typeOf(cells: IceCells, state: string, agency: string): AgencyKind | null {
  const { lookups } = cells.context;
  if (lookups.isStatewide(state, agency)) return 'state';
  const printed = cells.text('type');
  const listed = saysNothing(printed) ? null : lookups.type(printed);
  const type = listed === undefined ? readKind(printed) : listed;
  if (listed === undefined && type === null) cells.report('type', { code: 'unknown-type' });
  else if (type !== null && !isKnownKind(type)) cells.mend('type', { code: 'new-type' });
  return type ?? typeInName(agency);
}

/** Lists before February 2025 print no type: what the name of the agency says is taken, and nothing more. */
function typeInName(agency: string): AgencyKind | null {
  if (/\btrib(e|al)\b/i.test(agency)) return 'tribe';
  if (/\b(county|parish|sheriff'?s?)\b/i.test(agency)) return 'county';
  return /\b(police (department|dept)|city|town|township|village|borough)\b/i.test(agency) ? 'municipality' : null;
}

function placeOf(cells: IceCells, { state, agency, agencyType }: { state: string; agency: string; agencyType: AgencyKind | null }): Where {
  const { lookups } = cells.context;
  const cell = cells.text('county');
  const printed = lookups.isNoCounty(cell) ? '' : cell;
  const name = printed === '' ? countyInName(agency) : printed;
  const known = lookups.county(state, printed, agency) ?? (printed === '' && name !== '' ? lookups.county(state, name, agency) : null);
  if (agencyType === 'state' || known?.counties.length === 0) return { state, counties: [], agencyType: 'state' };
  if (known === null) return { state, counties: name === '' ? [] : [name], agencyType };
  if (known.actualState !== null) {
    cells.mend('state', { code: 'read-as-state', state: known.actualState, agency });
  } else if (printed !== '') {
    cells.mend('county', { code: 'read-as-county', names: known.names, codes: known.counties.join(' and '), evidence: known.evidence });
  }
  return { state: known.actualState ?? state, counties: known.counties, agencyType };
}

/** "Pearl River County Sheriff's Office" works in Pearl River County. */
function countyInName(agency: string): string {
  return /^(?:\S+ ){1,4}?(?:county|parish)\b/i.exec(agency)?.[0] ?? '';
}

function modelOf(cells: IceCells): Agreement['model'] {
  const printed = cells.text('model');
  const model = cells.context.lookups.model(printed) ?? readModel(printed);
  if (model === null) cells.report('model', { code: saysNothing(printed) ? 'no-model' : 'unknown-model' });
  else if (!isKnownModel(model)) cells.mend('model', { code: 'new-model' });
  return model;
}

function signedOf(cells: IceCells): IsoDate | null {
  const printed = cells.text('signed');
  if (printed === '' || /^#?n\/?a$/i.test(printed)) return null;
  const read = repairDate(printed, cells.context.latest);
  const { latest, isOfToday } = cells.context;
  if (read === null) cells.report('signed', { code: 'unreadable-date', isSerial: isSerialDay(printed), isLeftOut: false });
  else if (read.repaired) cells.mend('signed', { code: 'read-as-day', day: read.day });
  else if (read.day > latest) cells.report('signed', isOfToday ? { code: 'still-to-come' } : { code: 'later-than-list', list: latest });
  return read?.day ?? null;
}

/** A cell's own hyperlink, or its text where that is an address. "link pending" is neither, and no fault. */
function linkOf(cells: IceCells, column: 'link' | 'addendum'): string | null {
  const text = cells.hyperlink(column) ?? cells.text(column);
  const link = unwrapLink(text);
  // The address itself is not repeated: a wrapper that cannot be taken off names the mailbox it was sent to.
  if (link === null && /^[a-z][a-z0-9+.-]*:/i.test(text.trim())) {
    cells.report(column, { code: 'link-left-out' }, '');
  }
  return link;
}
