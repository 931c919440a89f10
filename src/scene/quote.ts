import { countCells } from '../agreements/count-cells.js';
import { isDay, type IsoDate } from '../calendar/day.js';
import type { Counts } from '../counts/counts.js';
import { knowsApplications } from '../counts/knows-applications.js';
import { type CountsOn, loadSize } from '../counts/load-quantities.js';
import { isCounty } from '../geography/fips.js';
import type { Fips } from '../geography/geography.js';
import { quantityOf, type QuantityKey } from '../counts/quantity.js';
import { selectCounts } from '../counts/select-counts.js';
import { describeMisreading } from './describe-misreading.js';
import { misreadSigners } from './misread-signers.js';
import { type Attributes, createSettings } from './settings.js';
import { quantityWords } from './words/quantity-words.js';

/** Which number a sentence asks for, as attributes say it. */
export interface QuoteAttributes {
  readonly key: string;
  readonly within: string;
  readonly models: string;
  /** Kinds of agency. */
  readonly signers: string;
  readonly asOf: string;
  /** An earlier day: the number is then by how many more there are. */
  readonly since: string;
  /** Whether whole numbers up to nine are spelled out. */
  readonly inWords: boolean;
  /** The language of the text around it, as `lang` has it. */
  readonly lang: string;
}

/** A number as running text has it, or why there is none: what is not understood is refused, since a sentence has no room to say so. */
export type Quote =
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly value: number;
      /** The day it is of; `null` where nothing says. */
      readonly asOf: IsoDate | null;
      /** For the author: that another day than the one asked for is shown. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string };

const keys: readonly QuantityKey[] = [
  ...(['agreements', 'agencies', 'counties', 'states', 'placed', 'statewide', 'unplaced', 'pending'] as const),
  ...(['share-of-counties', 'per-100k', 'residents', 'residents-year'] as const),
];

/** Numbers of which one day's can be taken from another's. */
const countable: readonly QuantityKey[] = keys.slice(0, keys.indexOf('share-of-counties'));

/**
 * Answers with a number of the data.
 *
 * @throws {DataError} (as a rejection) where the data cannot be had
 */
export async function quote(asked: QuoteAttributes, countsOn: CountsOn): Promise<Quote> {
  const key = keys.find((each) => each === asked.key);
  if (key === undefined) return refuse(`number="${asked.key}" is none of ${keys.join(', ')}.`);
  const { models, signers, asOf, within, since } = asked;
  const read = createSettings();
  const attributes = { models, signers, asOf, within } as Attributes;
  const { settings, misread } = read(attributes);
  for (const misreading of [...misread, ...misreadSigners(signers)]) return refuse(`${describeMisreading(misreading)}.`);
  const isAsked: boolean = since === '' || isDay(since);
  if (!isAsked) return refuse(`since="${since}" is not a date like "2025-06-06".`);
  if (since !== '' && !countable.includes(key)) return refuse(`since="${since}" is for numbers that are counted, not for "${key}".`);

  const { counts, vintage } = await countsOn(settings.asOf);
  const before = since === '' ? null : (await countsOn(since)).counts;
  for (const each of before ? [counts, before] : [counts]) {
    const why = whyNoNumber(each, key, settings.within);
    if (why !== null) return refuse(why);
  }
  // Models are known by the names that the data prints.
  const known = read(attributes, counts.furtherModels);
  for (const misreading of known.misread) return refuse(`${describeMisreading(misreading)}.`);
  const size = await loadSize(settings.within, vintage);
  if (size === null) return refuse(`within="${within}" is not in the boundaries of ${vintage}.`);

  const valueOf = (each: Counts): number | null => quantityOf(selectCounts(each, known.settings), key, settings.within, size);
  const [value, earlier] = [valueOf(counts), before ? valueOf(before) : 0];
  if (value === null || earlier === null)
    return refuse(`number="${key}" means nothing ${within === '' ? 'of the country' : `within="${within}"`}.`);
  const notes = [counts, before].flatMap((each) => (each ? noteOf(each) : []));
  return {
    kind: 'number',
    text: quantityWords(value - earlier, key, asked.inWords, asked.lang),
    value: value - earlier,
    asOf: counts.asOf,
    notes,
  };
}

function refuse(why: string): Quote {
  return { kind: 'refused', why };
}

function whyNoNumber(counts: Counts, key: QuantityKey, within: Fips | null): string | null {
  const { measure, isEmpty, notice, areCountiesUnknown } = counts;
  if (measure !== null) return 'the data holds numbers by place and no agreements.';
  if (isEmpty) return 'the data has no agreements.';
  if (areCountiesUnknown && (/count|placed/.test(key) || isCounty(within ?? ''))) return 'the list names states and no county.';
  if (key === 'pending' && !knowsApplications(counts)) return 'of that day no list of applications is held.';
  return notice?.code === 'before-first' ? `there is no list before ${notice.first}, and ${notice.asked} was asked for.` : null;
}

function noteOf({ notice, problems }: Counts): string[] {
  const day =
    notice?.code === 'in-gap'
      ? [`there is no list between ${notice.after} and ${notice.before}; the number is of ${notice.after}.`]
      : notice?.code === 'after-newest'
        ? [`the newest list is of ${notice.newest}, and ${notice.asked} was asked for.`]
        : [];
  const cells = countCells(problems);
  if (cells === 0) return day;
  return [...day, cells === 1 ? '1 cell of the data was not understood.' : `${cells} cells of the data were not understood.`];
}
