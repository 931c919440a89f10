import type { AgencyKind, Agreement, Model } from './agreement.js';
import { agencyTypes } from './agency-types.js';
import { dayNumbered, type IsoDate } from '../calendar/day.js';
import { DataError } from './data-error.js';
import type { Dataset, Gap, PublishedTotal, Source } from './dataset.js';
import { documentKeys } from './document-keys.js';
import { lengthenAddress } from './shorten-address.js';
import { everyModel } from './program-models.js';

/**
 * A dataset folded up for the wire: one text per column, agencies once, days as differences. Columns compress about four
 * times better than records, because a compressor sees like beside like.
 */
export interface PackedDataset {
  readonly source: Source | null;
  readonly asOf: IsoDate | null;
  /** Days of the lists, each as the days since the one before; the first since 1970-01-01. */
  readonly lists: string;
  readonly gaps: readonly Gap[];
  readonly published: readonly PublishedTotal[];
  /** One state per line, `61 01 AL`: how many agencies follow in it, the prefix left off their counties, the state. */
  readonly states: string;
  /** One agency per line. */
  readonly agencies: string;
  /** `c`, `m`, `s`, `t` or `-` per agency; a capital for a printed kind. */
  readonly types: string;
  /** One agency per line, counties parted by `|`; three digits stand for a county of the agency's own state. */
  readonly counties: string;
  /** How many agreements each agency has. */
  readonly counts: string;
  /** `J`, `W`, `T`, `H` or `-` per agreement; a small letter for a printed model. */
  readonly models: string;
  /** The printed kinds and models that those letters stand for, in order; absent where there are none. */
  readonly printed?: { readonly kinds: readonly string[]; readonly models: readonly string[] };
  /** `s` signed or `p` pending per agreement. */
  readonly statuses: string;
  /** First day listed, in days since 1970-01-01. */
  readonly from: string;
  /** Last day listed, in days after the first. */
  readonly until: string;
  /** Day signed, in days before the first day listed (since 1970-01-01 where that is not known). */
  readonly signed: string;
  /** What these agreements are told from others by; their documents bear it too. */
  readonly stamp: string;
}

/** The documents of a packed dataset: on each line the key of its agreement and an address, as `shortenAddress` writes it. */
export interface PackedLinks {
  readonly stamp: string;
  readonly links: string;
  readonly addenda: string;
}

/** The letters of kinds: those of the known ones, and those of printed ones in their order. */
export function kindLetters(printed: readonly string[]): ReadonlyMap<string, AgencyKind> {
  return new Map([...agencyTypes.map((kind) => [kind.charAt(0), kind] as const), ...numbered(printed, 'A')]);
}

/** The letters of models, likewise. */
export function modelLetters(printed: readonly string[]): ReadonlyMap<string, Model> {
  return new Map([...everyModel.map((model) => [model.charAt(0), model] as const), ...numbered(printed, 'a')]);
}

function numbered(printed: readonly string[], first: string): [string, string][] {
  if (printed.length > 26) throw new RangeError(`more than 26 printed names: ${printed.join(', ')}`);
  return printed.map((name, i) => [String.fromCharCode(first.charCodeAt(0) + i), name]);
}

/**
 * Unfolds what `packDataset` folded; without its documents where they are `null`.
 *
 * @throws {DataError} where the documents are of another dataset
 */
export function unpackDataset(packed: PackedDataset, documents: PackedLinks | null): Dataset {
  const agreements = unpackAgreements(packed);
  return {
    agreements: documents ? withDocuments(agreements, packed.stamp, documents) : agreements,
    problems: [],
    asOf: packed.asOf,
    source: packed.source,
    lists: running(packed.lists).map(dayNumbered),
    gaps: packed.gaps,
    published: packed.published,
    measure: null,
  };
}

function unpackAgreements(packed: PackedDataset): Agreement[] {
  const from = numbers(packed.from);
  const until = numbers(packed.until);
  const signed = numbers(packed.signed);
  const models = modelLetters(packed.printed?.models ?? []);

  const agreements: Agreement[] = [];
  for (const agency of unpackAgencies(packed)) {
    for (let left = agency.count; left > 0; left -= 1) {
      const i = agreements.length;
      const first = from[i] ?? null;
      agreements.push({
        agency: agency.name,
        agencyType: agency.type,
        state: agency.state,
        counties: agency.counties,
        model: models.get(packed.models[i] ?? '') ?? null,
        status: packed.statuses[i] === 'p' ? 'pending' : 'signed',
        signed: dayBefore(first, signed[i] ?? null),
        link: null,
        addendum: null,
        listedFrom: first === null ? null : dayNumbered(first),
        listedUntil: dayAfter(first, until[i] ?? null),
        // The history is of many lists: which row of which, it does not say.
        row: i + 1,
      });
    }
  }
  return agreements;
}

/** Each agreement with the documents under its key: another agency's memorandum under its name would be a false charge. */
function withDocuments(agreements: readonly Agreement[], stamp: string, documents: PackedLinks): Agreement[] {
  if (documents.stamp !== stamp) {
    throw new DataError(
      'The list and its documents are of two releases of this map, so none of them is shown. Reloading the page may help.',
      {},
      { code: 'two-releases' },
    );
  }
  const links = addressesByKey(documents.links);
  const addenda = addressesByKey(documents.addenda);
  const keys = documentKeys(agreements);
  return agreements.map((agreement, i) => {
    const address = (of: ReadonlyMap<string, string>): string | null => {
      const short = of.get(keys[i] as string);
      return short === undefined ? null : lengthenAddress(short, agreement);
    };
    return { ...agreement, link: address(links), addendum: address(addenda) };
  });
}

function addressesByKey(lines: string): ReadonlyMap<string, string> {
  const cut = (line: string): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
  return new Map(lines === '' ? [] : lines.split('\n').map(cut));
}

interface PackedAgency {
  readonly name: string;
  readonly type: AgencyKind | null;
  readonly state: string;
  readonly counties: readonly string[];
  readonly count: number;
}

function* unpackAgencies(packed: PackedDataset): Iterable<PackedAgency> {
  const names = packed.agencies.split('\n');
  const counties = packed.counties.split('\n');
  const counts = numbers(packed.counts);
  const kinds = kindLetters(packed.printed?.kinds ?? []);
  let i = 0;
  for (const group of packed.states.split('\n')) {
    const [size = '0', prefix = '', ...words] = group.split(' ');
    const state = words.join(' ');
    for (const end = i + Number(size); i < end; i += 1) {
      yield {
        name: names[i] ?? '',
        type: kinds.get(packed.types[i] ?? '') ?? null,
        state,
        counties: unpackCounties(counties[i] ?? '', prefix),
        count: counts[i] ?? 0,
      };
    }
  }
}

function unpackCounties(text: string, prefix: string): readonly string[] {
  if (text === '') return [];
  return text.split('|').map((county) => (/^\d{3}$/.test(county) ? prefix + county : county));
}

/** Numbers in base 36 parted by spaces; nothing between two spaces is `null`. */
function numbers(text: string): (number | null)[] {
  return text.split(' ').map((digits) => (digits === '' ? null : parseInt(digits, 36)));
}

/** The sums so far: what was folded as differences. */
function running(text: string): number[] {
  let sum = 0;
  return text === '' ? [] : numbers(text).map((step) => (sum += step ?? 0));
}

function dayBefore(first: number | null, days: number | null): IsoDate | null {
  if (days === null) return null;
  return dayNumbered(first === null ? days : first - days);
}

function dayAfter(first: number | null, days: number | null): IsoDate | null {
  return first === null || days === null ? null : dayNumbered(first + days);
}
