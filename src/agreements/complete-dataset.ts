import type { Agreement } from './agreement.js';
import type { Loaded } from './data-adapter.js';
import type { DataError } from './data-error.js';
import type { Dataset } from './dataset.js';
import { completeMeasure, isMeasure } from './complete-measure.js';
import { describeValue } from './describe-value.js';
import { fault } from './fault.js';
import type { Problem } from './problem.js';
import { problemFrom } from './problem-from.js';
import { isDay } from '../calendar/day.js';
import { foldNotices } from './fold-notices.js';
import { readKind } from './read-kind.js';
import { readModel } from './read-model.js';
import { safeLink } from './safe-link.js';
import { unifySpellings } from './unify-spellings.js';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const blank: Omit<Agreement, 'row'> = {
  agency: '',
  agencyType: null,
  state: '',
  counties: [],
  model: null,
  status: 'signed',
  signed: null,
  link: null,
  addendum: null,
  listedFrom: null,
  listedUntil: null,
};

/**
 * What an adapter loaded, with everything it left out filled in. Adapters are written by strangers, in JavaScript as
 * well, so this is the one place where their work is checked.
 *
 * @throws {DataError} naming the record and the field that is not what {@link Agreement} or {@link Dataset} says.
 */
export function completeDataset(loaded: Loaded): Dataset {
  const given: unknown = loaded?.agreements;
  if (!Array.isArray(given)) throw fault('adapter-without-agreements', {}, {});
  const dataset = { problems: [], asOf: null, source: null, lists: [], gaps: [], published: [], measure: null, ...definedOf(loaded) };
  for (const [field, isRight] of datasetChecks) {
    if (!isRight(dataset[field])) throw fault('adapter-field', { field, value: describeValue(dataset[field]) }, { column: field });
  }
  const { source } = dataset;
  return {
    ...dataset,
    problems: foldNotices(dataset.problems.map(problemFrom) as Problem[]),
    agreements: unifySpellings(given.map((record, at) => completeAgreement(record, at + 1))),
    measure: dataset.measure && completeMeasure(dataset.measure),
    source: source && { name: source.name, url: linkOrNull(source.url) },
    lists: [...dataset.lists].sort(),
    published: dataset.published.map((total) => ({ ...total, url: linkOrNull(total.url) })),
  };
}

/** What is there: a key with `undefined` is as good as none. */
function definedOf<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}

function completeAgreement(record: unknown, position: number): Agreement {
  if (typeof record !== 'object' || record === null) throw badAgreement(position, 'agreement', record);
  // Filled in place: a hundred thousand records, copied twice, are most of what a phone would have to clear up.
  const agreement: Writable<Agreement> = { ...blank, row: position };
  for (const key of Object.keys(record)) {
    const value = (record as Record<string, unknown>)[key];
    if (value !== undefined) (agreement as Record<string, unknown>)[key] = value;
  }
  for (const [field, isRight] of agreementChecks) {
    if (!isRight(agreement[field])) throw badAgreement(position, field, agreement[field]);
  }
  if (agreement.agencyType !== null) agreement.agencyType = readKind(agreement.agencyType);
  if (agreement.model !== null) agreement.model = readModel(agreement.model);
  agreement.link = linkOrNull(agreement.link);
  agreement.addendum = linkOrNull(agreement.addendum);
  return agreement;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isDayOrNull: Check = (value) => value === null || isDay(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
/** Whether a value is an object whose keys are as they should be. */
const has =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([key, check]) => check((value as Record<string, unknown>)[key]));
/** Whether a value is one that is read as something. */
const isReadBy =
  (read: (text: string) => string | null): Check =>
  (value) =>
    value === null || (typeof value === 'string' && read(value) !== null);
const isMonth: Check = (value) => typeof value === 'string' && isDay(`${value}-01`);
const isOneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value);

/** What the rest of the library relies on. An address needs no check: one that is unsafe is dropped. */
const agreementChecks: readonly (readonly [field: keyof Agreement, isRight: Check])[] = [
  ['state', isText],
  ['agency', isText],
  ['counties', isListOf(isText)],
  ['printedCounties', (value) => value === undefined || isListOf(isText)(value)],
  ['stateCode', (value) => value === undefined || isText(value)],
  ['agencyType', isReadBy(readKind)],
  ['model', isReadBy(readModel)],
  ['status', isOneOf('signed', 'pending')],
  ['signed', isDayOrNull],
  ['listedFrom', isDayOrNull],
  ['listedUntil', isDayOrNull],
  ['row', isNumber],
];

const datasetChecks: readonly (readonly [field: Exclude<keyof Dataset, 'agreements'>, isRight: Check])[] = [
  ['problems', isListOf((problem) => problemFrom(problem) !== null)],
  ['asOf', isDayOrNull],
  ['source', (value) => value === null || has({ name: isText })(value)],
  ['lists', isListOf(isDay)],
  ['headers', (value) => value === undefined || (has({})(value) && Object.values(value as object).every(isText))],
  ['gaps', isListOf(has({ after: isDay, before: isDay }))],
  ['measure', (value) => value === null || isMeasure(value)],
  ['published', isListOf(has({ date: (date) => isDay(date) || isMonth(date), figure: isNumber, unit: isText, source: isText }))],
];

const linkOrNull = (value: unknown): string | null => (typeof value === 'string' ? safeLink(value) : null);

function badAgreement(agreement: number, field: string, value: unknown): DataError {
  return fault('adapter-agreement', { agreement, field, value: describeValue(value) }, { row: agreement, column: field });
}
