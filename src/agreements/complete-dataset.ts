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
  if (typeof agreement.state !== 'string') throw fault(position, 'state', agreement.state);
  if (typeof agreement.agency !== 'string') throw fault(position, 'agency', agreement.agency);
  if (!isListOfText(agreement.counties)) throw fault(position, 'counties', agreement.counties);
  return { ...agreement, link: linkOrNull(agreement.link), addendum: linkOrNull(agreement.addendum) };
}

const isListOfText = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

const linkOrNull = (value: unknown): string | null => (typeof value === 'string' ? safeLink(value) : null);

function fault(position: number, field: string, value: unknown): DataError {
  return new DataError(`Agreement ${position} of the data adapter has ${describe(value)} as its ${field}.`, {
    row: position,
    column: field,
  });
}

const describe = (value: unknown): string => (typeof value === 'string' ? `"${value}"` : String(value));
