import type { Agreement, AgencyKind } from '../agreement.js';
import type { IsoDate } from '../../calendar/day.js';
import { asksForAgreement } from './decide-shape.js';
import { isSerialDay } from './is-serial-day.js';
import { isNoValue } from './is-no-value.js';
import { readDate } from './read-date.js';
import { readKind } from '../read-kind.js';
import { endedWord, type NotedModel, readNotedModel } from './noted-model.js';
import { readModel } from '../read-model.js';
import { readMark } from './read-mark.js';
import type { CellFault } from '../problem.js';
import type { Places } from './read-places.js';
import type { RowCells } from './row-cells.js';
import { isKnownKind } from '../agency-types.js';
import { isKnownModel } from '../program-models.js';
import { saysNothing } from '../printed-name.js';
import { safeLink } from '../safe-link.js';

/** What reading a row needs to know of its table. */
export interface RowContext {
  readonly placesOf: (cells: RowCells) => Places;
  /** The day of the list, or today: an end that is to come after it is none yet. */
  readonly latest: IsoDate;
  /** The day of the list; `null` where nothing says it. */
  readonly list?: IsoDate | null;
  /** The last day of a column "last seen", which is that of everything that is still there. */
  readonly lastSeen?: IsoDate | null;
  /** Whether numbers of agreements stand in the cells. */
  readonly areCounts?: boolean;
  /** Whether something else than its agency and its model says that the row is an agreement. */
  readonly isTold?: boolean;
  /** Where the rows are kept of which the model is a word for none, and which are no agreements. */
  readonly none?: RowCells[];
}

/** The agreements of one row: one for each model it names, none where keeping the row would say something false. */
export function readAgreementRow(cells: RowCells, context: RowContext): Agreement[] {
  const { placesOf, isTold = false } = context;
  if (!isTold && !namesAgreement(cells, context.none)) return [];
  const end = endOf(cells, context);
  const status = end === null ? null : statusOf(cells, end);
  if (end === null || status === null) return [];
  const { state, counties, printedCounties, stateCode } = placesOf(cells);
  const agencyType = typeOf(cells);
  // What is written in place of a county, where no kind of agency says otherwise.
  const isStatewide = agencyType === null && counties.length > 0 && counties.every((county) => /^(statewide|whole state)$/i.test(county));
  const shared: Omit<Agreement, 'model'> = {
    agency: cells.text('agency'),
    agencyType: isStatewide ? 'state' : agencyType,
    state,
    counties: isStatewide ? [] : counties,
    status,
    signed: signedOn(cells, context),
    link: linkOf(cells, 'link'),
    addendum: linkOf(cells, 'addendum'),
    listedFrom: dateOf(cells, 'from'),
    listedUntil: end.day,
    row: cells.source.row,
  };
  const printed = { ...(printedCounties.length > 0 && { printedCounties }), ...(stateCode !== undefined && { stateCode }) };
  const models = modelsOf(cells, shared);
  return [...new Set(models.map(({ model }) => model))].map((model) => ({
    ...shared,
    ...printed,
    model,
    ...(models.some((each) => each.model === model && each.as === 'pending') && { status: 'pending' as const }),
  }));
}

/**
 * Whether a row is an agreement: it names its agency, its model, or the day it was signed. A word for none in place of the model says that
 * there is no agreement, unless the day that its agency signed stands beside it; a row that says nothing of the kind is one of a place, or
 * no row of the table at all.
 */
function namesAgreement(cells: RowCells, none: RowCells[] = []): boolean {
  const model = cells.text('model');
  if (endedWord.test(model)) {
    cells.report('model', { code: 'ended-without-day' });
    return false;
  }
  const mark = readMark(model);
  if (mark === 'no' || (cells.text('agency') === '' && /^n\W?a$/i.test(model))) {
    const isSigned = readDate(cells.text('signed')) !== null || signedWord.test(cells.text('status'));
    if (isSigned && cells.text('agency') !== '') return true;
    if (isSigned) cells.report('model', { code: 'no-agreement' });
    else none.push(cells);
    return false;
  }
  if (mark === 'unknown' && cells.text('agency') === '') {
    cells.report('model', { code: 'no-agreement' });
    return false;
  }
  if (cells.text('agency') !== '' || !isNoValue(model) || readDate(cells.text('signed')) !== null) return true;
  if (cells.hyperlink('link') !== null || safeLink(cells.text('link')) !== null) return true;
  cells.report(cells.has('model') ? 'model' : 'agency', { code: 'no-agreement' });
  return false;
}

const listIn = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** One agreement is one model, so a cell that lists two stands for two agreements. */
function modelsOf(cells: RowCells, { signed, listedUntil }: Pick<Agreement, 'signed' | 'listedUntil'>): readonly ReadModel[] {
  if (!cells.has('model')) return [{ model: null }];
  const words = listIn(cells.text('model'));
  if (words.length === 0) cells.report('model', { code: 'no-model' });
  const models = words.flatMap((word): ReadModel[] => {
    const model = readModel(word);
    const noted = model !== null && isKnownModel(model) ? null : readNotedModel(word);
    if (noted?.as === 'ended' && listedUntil === null) {
      cells.report('model', { code: 'ended-without-day' }, word);
      return [];
    }
    if (noted !== null) {
      // Signed on a day, and not yet signed: one of the two is wrong.
      const say = noted.as === 'pending' && signed !== null ? 'report' : 'notice';
      cells[say]('model', { code: 'noted-model', model: noted.model, as: noted.as }, word);
      return [noted];
    }
    if (model === null) cells.report('model', { code: saysNothing(word) || readMark(word) === 'no' ? 'no-model' : 'unknown-model' }, word);
    else if (!isKnownModel(model)) cells.notice('model', { code: 'new-model' }, word);
    return [{ model }];
  });
  return words.length > 0 ? models : [{ model: null }];
}

/** A model of a row, and what its cell says beside it. */
type ReadModel = Pick<Agreement, 'model'> & Partial<Pick<NotedModel, 'as'>>;

function typeOf(cells: RowCells): AgencyKind | null {
  const text = cells.text('type');
  if (saysNothing(text)) return null;
  const kind = readKind(text);
  if (kind === null) cells.report('type', { code: 'unknown-type' });
  else if (!isKnownKind(kind)) cells.notice('type', { code: 'new-type' });
  return kind;
}

/** When an agreement ended: `day` is `null` for one that has not. `null` for a row that has ended on a day that nobody can tell. */
function endOf(cells: RowCells, { latest, lastSeen = null }: RowContext): { readonly day: IsoDate | null } | null {
  const printed = cells.text('ended');
  const [over, going] = isAboutNow(cells.header('ended')) ? ['no', 'yes'] : ['yes', 'no'];
  const mark = isNoValue(printed) ? going : readMark(printed);
  const isEnded = mark === over || endedWord.test(printed);
  const inForce = (['status', 'ended'] as const).find((field) => isAboutNow(cells.header(field)) && readMark(cells.text(field)) === 'yes');
  if (!isEnded && inForce !== undefined) {
    if (lastSeen === null) reportPastEnd(cells, inForce, latest);
    return { day: null };
  }
  const until = dateOf(cells, 'until');
  if (until === null && !isNoValue(cells.text('until'))) return null;
  if (until !== null && until === lastSeen) return { day: null };
  const day = until ?? readDate(printed);
  if (day !== null) return { day: day > latest ? null : day };
  if (!isEnded && mark !== going) cells.report('ended', { code: 'unreadable-date', isSerial: isSerialDay(printed), isLeftOut: true });
  else if (isEnded) cells.report('ended', { code: 'ended-without-day' });
  return mark === going && !isEnded ? { day: null } : null;
}

/** A row that is in force has an end that is past: one of the two is wrong. */
function reportPastEnd(cells: RowCells, inForce: 'status' | 'ended', latest: IsoDate): void {
  for (const field of ['until', 'ended'] as const) {
    const printed = cells.text(field);
    const day = readDate(printed);
    if (day === null && /\d{2}/.test(printed)) cells.report(field, { code: 'unreadable-date', isSerial: false, isLeftOut: false });
    if (day !== null && day <= latest)
      cells.report(field, { code: 'end-of-current', status: cells.text(inForce), under: cells.header(inForce) });
  }
}

const signedWord =
  /^(signed|(fully )?executed|active|in force|in effect|current|present|participating|(still )?listed|yes|y|true|1|x|✓|✔|s[ií]|firmado|vigente|activo)$/i;

/** `null` where showing the row as signed or as pending would say something false. */
function statusOf(cells: RowCells, { day }: { readonly day: IsoDate | null }): Agreement['status'] | null {
  const word = cells.text('status').toLowerCase();
  // Where a column asks whether there is an agreement, nothing is no yes.
  const header = cells.header('status');
  if (word === '' ? !asksForAgreement(header) && !isAboutNow(header) : signedWord.test(word)) return 'signed';
  if (/^(pending|applied|application|requested|in process|pendiente|solicitado|en trámite)$/.test(word)) return 'pending';
  const isEnded = endedWord.test(word) || (readMark(word) === 'no' && isAboutNow(header));
  if (isEnded && day !== null) return 'signed';
  cells.report('status', isEnded ? { code: 'ended-without-day' } : { code: 'unknown-status' });
  return null;
}

/** Whether a column asks if an agreement is in force, so that "no" is the word for one that has ended. */
const isAboutNow = (header: string): boolean => /\bactiv[eo]|in effect|in force|current|still|vigente/i.test(header.replace(/_/g, ' '));

function dateOf(cells: RowCells, field: 'signed' | 'from' | 'until'): IsoDate | null {
  const text = cells.text(field);
  if (isNoValue(text)) return null;
  const date = readDate(text);
  if (date === null) cells.report(field, { code: 'unreadable-date', isSerial: isSerialDay(text), isLeftOut: field === 'until' });
  return date;
}

function signedOn(cells: RowCells, context: RowContext): IsoDate | null {
  const day = dateOf(cells, 'signed');
  const fault = day === null ? null : laterThan(day, context);
  if (fault !== null) cells.report('signed', fault);
  return day;
}

/** What is wrong with a day of signing that is after the day of the list, or still to come; `null` for nothing. */
export function laterThan(signed: IsoDate, { latest, list = null }: Pick<RowContext, 'latest' | 'list'>): CellFault | null {
  if (signed <= latest) return null;
  return list === null ? { code: 'still-to-come' } : { code: 'later-than-list', list };
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
