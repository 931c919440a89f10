import type { Model } from '../agreements/agreement.js';
import { nameKey } from '../agreements/name-key.js';
import { isDay, type IsoDate } from '../calendar/day.js';
import type { Amount, View } from '../choropleth/question.js';
import { findProgramModel, programModels } from '../choropleth/scales/program-models.js';
import type { Fips, Level, Vintage } from '../geography/geography.js';
import { vintages } from '../geography/vintages.js';
import { findState } from '../geography/names/states.js';
import { memoize } from '../memory/memoize.js';
import type { Misreading, Used, UsedWords } from './words/describe-status.js';
import { textOf } from './text-of.js';

/** What the author asks for, as attributes say it; scripts may set anything at all. */
export interface Attributes {
  readonly level: unknown;
  readonly view: unknown;
  readonly measure: unknown;
  readonly models: unknown;
  readonly signers: unknown;
  readonly asOf: unknown;
  readonly compare: unknown;
  readonly within: unknown;
  readonly vintage: unknown;
  readonly theme: unknown;
  readonly staleAfter: unknown;
  readonly breaks: unknown;
  readonly unit: unknown;
  readonly source: unknown;
}

/** What the attributes say, every value one that the map knows. */
export interface Settings {
  readonly level: Level;
  readonly view: View;
  readonly measure: Amount;
  readonly models: readonly Model[];
  /** Kinds of agency, as the author writes them. */
  readonly signers: string;
  readonly asOf: IsoDate | null;
  readonly compare: IsoDate | null;
  readonly within: Fips | null;
  readonly vintage: 'auto' | Vintage;
  /** Days after which the newest list is called old; `null` for as many as is usual, `Infinity` for never. */
  readonly staleAfter: number | null;
  /** The rest is the author's own words, as they stand. */
  readonly breaks: string;
  readonly unit: string;
  readonly source: string;
}

/** A value as it was understood; where it was not, what would have been, and what is drawn instead. */
interface Reading<T> extends Partial<Pick<Misreading, 'among' | 'used'>> {
  readonly value: T;
}

/** @param further the models of the data besides the three; `undefined` while nobody knows */
type Reader<T> = (text: string, further?: readonly Model[]) => Reading<T>;

function keyword<T extends string | Vintage>(...allowed: readonly [T, ...T[]]): Reader<T> {
  return (text) => {
    const [usual] = allowed;
    const value = text === '' ? usual : allowed.find((word) => String(word) === text.toLowerCase());
    return value === undefined ? { value: usual, among: allowed.map(String), used: `"${usual}"` } : { value };
  };
}

/** Models parted by commas, or by spaces where they are codes. A printed name is understood once the data is there. */
function readModels(text: string, further?: readonly Model[]): Reading<readonly Model[]> {
  const known = [...programModels, ...(further ?? [])];
  const find = (asked: string): Model | undefined => findProgramModel(asked) ?? known.find((model) => nameKey(model) === nameKey(asked));
  const found = text.match(/[^,;]+/g)?.flatMap((item) => find(item.trim()) ?? item.trim().split(/\s+/).map(find)) ?? [];
  const value = known.filter((model) => found.includes(model));
  if (!further || !found.includes(undefined)) return { value };
  const used: Used = value.length > 0 ? `"${value.join(', ')}"` : 'all models';
  return { value, among: known, used };
}

function dayOr(used: UsedWords): Reader<IsoDate | null> {
  return (text) => (text === '' || isDay(text) ? { value: text || null } : { value: null, used });
}

function readStaleAfter(text: string): Reading<number | null> {
  if (/^\d*$/.test(text)) return { value: text === '' ? null : Number(text) };
  if (text === 'never') return { value: Infinity };
  return { value: null, used: 'the usual' };
}

function readWithin(text: string): Reading<Fips | null> {
  if (/^(\d{5})?$/.test(text)) return { value: text || null };
  const state = findState(text);
  if (state) return { value: state.fips };
  return { value: null, used: 'the whole country' };
}

const readWords: Reader<string> = (text) => ({ value: text });

const readers: { readonly [Key in keyof Attributes]: Reader<unknown> } = {
  level: keyword<Level>('county', 'state'),
  view: keyword<View>('density', 'model', 'signer', 'pending'),
  measure: keyword<Amount>('agreements', 'agencies', 'per-100k', 'share'),
  models: readModels,
  signers: readWords,
  asOf: dayOr('the newest'),
  compare: dayOr('one day alone'),
  within: readWithin,
  vintage: keyword<'auto' | Vintage>('auto', ...vintages),
  theme: keyword('auto', 'light', 'dark'),
  staleAfter: readStaleAfter,
  breaks: readWords,
  unit: readWords,
  source: readWords,
};

/** What was understood, and what was not. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly misread: readonly Misreading[];
}

/**
 * Makes a reader of attributes, which reads as HTML does: what is not understood falls back to the default, and is said. An attribute that
 * stays the same keeps its value's identity, so that nothing is made anew because of it.
 */
export function createSettings(): (attributes: Attributes, further?: readonly Model[]) => SettingsReading {
  const keys = Object.keys(readers) as (keyof Attributes)[];
  const parts = keys.map((key) => ({
    key,
    attribute: key.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
    read: memoize(readers[key]),
  }));
  const readAll = memoize((further: readonly Model[] | undefined, ...written: unknown[]): SettingsReading => {
    const readings = parts.map(({ read, ...part }, i) => {
      const text = textOf(written[i]);
      return { ...part, text, ...read(text, further) };
    });
    return {
      settings: Object.fromEntries(readings.map(({ key, value }) => [key, value])) as unknown as Settings,
      misread: readings.filter((reading): reading is typeof reading & Misreading => Boolean(reading.used)),
    };
  });
  // Nothing but models depends on the data.
  return (asked, further) => readAll(textOf(asked.models) === '' ? undefined : further, ...keys.map((key) => asked[key]));
}
