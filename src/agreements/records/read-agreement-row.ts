import type { Agreement, AgencyKind } from '../agreement.js';
import type { IsoDate } from '../../calendar/day.js';
import { isSerialDay } from './is-serial-day.js';
import { readDate } from './read-date.js';
import { readKind } from '../read-kind.js';
import { readModel } from '../read-model.js';
import type { RowCells } from './row-cells.js';
import { isKnownKind } from '../agency-types.js';
import { isKnownModel } from '../program-models.js';
import { saysNothing } from '../printed-name.js';
import { safeLink } from '../safe-link.js';

/** The agreements of one row: one for each model it names, none where keeping the row would say something false. */
export function readAgreementRow(cells: RowCells): Agreement[] {
  const listedUntil = dateOf(cells, 'until');
  if (listedUntil === null && !isNoValue(cells.text('until'))) return []; // It left the list, on a day that cannot be read.
  const status = statusOf(cells, listedUntil);
  if (status === null) return [];
  const codes = codesIn(cells.text('fips'));
  const countyCodes = codes.filter((code) => code.length > 2);
  const shared = {
    agency: cells.text('agency'),
    agencyType: typeOf(cells),
    state: cells.text('state') || (codes[0]?.slice(0, 2) ?? ''),
    counties: countyCodes.length > 0 ? countyCodes : listIn(cells.text('county')).filter((name) => !isNoValue(name)),
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

const listIn = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Codes of counties, or two digits for a state. Spreadsheets drop the leading zero of what they take for a number. */
const codesIn = (text: string): string[] => listIn(text).map((code) => (/^(\d|\d{4})$/.test(code) ? `0${code}` : code));

/** What spreadsheets and ICE print where there is no value. */
const isNoValue = (text: string): boolean => /^(|#?n\/?a|#n\?a|none|null|-+|–|—)$/i.test(text);

/** One agreement is one model, so a cell that lists two stands for two agreements. */
function modelsOf(cells: RowCells): Agreement['model'][] {
  if (!cells.has('model')) return [null];
  const words = listIn(cells.text('model'));
  if (words.length === 0) cells.report('model', { code: 'no-model' });
  const models = words.map((word) => {
    const model = readModel(word);
    if (model === null) cells.report('model', { code: saysNothing(word) ? 'no-model' : 'unknown-model' }, word);
    else if (!isKnownModel(model)) cells.notice('model', { code: 'new-model' }, word);
    return model;
  });
  return models.length > 0 ? models : [null];
}

function typeOf(cells: RowCells): AgencyKind | null {
  const text = cells.text('type');
  if (saysNothing(text)) return null;
  const kind = readKind(text);
  if (kind === null) cells.report('type', { code: 'unknown-type' });
  else if (!isKnownKind(kind)) cells.notice('type', { code: 'new-type' });
  return kind;
}

/** `null` where showing the row as signed or as pending would say something false. */
function statusOf(cells: RowCells, listedUntil: IsoDate | null): Agreement['status'] | null {
  const word = cells.text('status').toLowerCase();
  if (word === '' || /^(signed|active|in force|current|participating|listed)$/.test(word)) return 'signed';
  if (/^(pending|applied|application|requested|in process)$/.test(word)) return 'pending';
  if (listedUntil !== null && /^(ended|terminated|expired|no longer)/.test(word)) return 'signed';
  cells.report('status', { code: 'unknown-status' });
  return null;
}

function dateOf(cells: RowCells, field: 'signed' | 'from' | 'until'): IsoDate | null {
  const text = cells.text(field);
  if (isNoValue(text)) return null;
  const date = readDate(text);
  if (date === null) cells.report(field, { code: 'unreadable-date', isSerial: isSerialDay(text), isLeftOut: field === 'until' });
  return date;
}

/** A cell's own hyperlink, or else its text where the text is an address. Words like "link pending" are no address and no fault. */
function linkOf(cells: RowCells, field: 'link' | 'addendum'): string | null {
  const text = cells.hyperlink(field) ?? cells.text(field);
  const link = safeLink(text);
  if (link === null && /^[a-z][a-z0-9+.-]*:/i.test(text)) {
    cells.report(field, { code: 'link-not-web' }, text);
  }
  return link;
}
