import type { Agreement } from './agreement.js';
import type { Loaded } from './data-adapter.js';
import { DataError } from './data-error.js';
import type { Dataset } from './dataset.js';
import { safeLink } from './safe-link.js';

const BLANK: Omit<Agreement, 'row'> = {
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
 * @throws DataError naming the record and the field that is not what {@link Agreement} says.
 */
export function completeDataset(loaded: Loaded): Dataset {
  const given: unknown = loaded?.agreements;
  if (!Array.isArray(given)) throw new DataError('The data adapter gave no list of agreements.');
  const source = loaded.source ?? null;
  return {
    agreements: given.map((record, at) => completeAgreement(record, at + 1)),
    problems: loaded.problems ?? [],
    asOf: loaded.asOf ?? null,
    source: source && { name: String(source.name), url: linkOrNull(source.url) },
    lists: loaded.lists ?? [],
    gaps: loaded.gaps ?? [],
    published: loaded.published ?? [],
  };
}

function completeAgreement(record: unknown, position: number): Agreement {
  if (typeof record !== 'object' || record === null) throw fault(position, 'agreement', record);
  const agreement = { ...BLANK, row: position, ...record } as Agreement;
  for (const [field, isRight] of CHECKS) {
    if (!isRight(agreement[field])) throw fault(position, field, agreement[field]);
  }
  return { ...agreement, link: linkOrNull(agreement.link), addendum: linkOrNull(agreement.addendum) };
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isListOfText: Check = (value) => Array.isArray(value) && value.every(isText);
const isDayOrNull: Check = (value) => value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value));
const isOneOf = (...allowed: readonly unknown[]): Check => (value) => allowed.includes(value);

/** What the rest of the library relies on. An address needs no check: one that is unsafe is dropped. */
const CHECKS: readonly (readonly [field: keyof Agreement, isRight: Check])[] = [
  ['state', isText],
  ['agency', isText],
  ['counties', isListOfText],
  ['agencyType', isOneOf(null, 'county', 'municipality', 'state')],
  ['model', isOneOf(null, 'JEM', 'WSO', 'TFM', 'HYBRID')],
  ['status', isOneOf('signed', 'pending')],
  ['signed', isDayOrNull],
  ['listedFrom', isDayOrNull],
  ['listedUntil', isDayOrNull],
  ['row', (value) => typeof value === 'number'],
];

const linkOrNull = (value: unknown): string | null => (typeof value === 'string' ? safeLink(value) : null);

function fault(position: number, field: string, value: unknown): DataError {
  return new DataError(`Agreement ${position} of the data adapter has ${describe(value)} as its ${field}.`, {
    row: position,
    column: field,
  });
}

const describe = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));
