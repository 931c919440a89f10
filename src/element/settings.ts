import type { ProgramModel } from '../agreements/agreement.js';
import { isDay, type IsoDate } from '../calendar/day.js';
import type { View } from '../choropleth/scales/scale-for.js';
import type { Fips, Level, Vintage } from '../geography/geography.js';
import { findState } from '../geography/names/states.js';
import { memoize } from '../memory/memoize.js';
import type { Misreading } from '../scene/words/describe-status.js';

/** What the author asks for, as attributes say it; scripts may set anything at all. */
export interface Attributes {
  readonly level: unknown;
  readonly view: unknown;
  readonly models: unknown;
  readonly asOf: unknown;
  readonly within: unknown;
  readonly vintage: unknown;
  readonly theme: unknown;
  readonly breaks: unknown;
  readonly unit: unknown;
  readonly source: unknown;
}

/** What the attributes say, every value one that the map knows. */
export interface Settings {
  readonly level: Level;
  readonly view: View;
  readonly models: readonly ProgramModel[];
  readonly asOf: IsoDate | null;
  readonly within: Fips | null;
  readonly vintage: 'auto' | Vintage;
  /** The rest is the author's own words, as they stand. */
  readonly breaks: string;
  readonly unit: string;
  readonly source: string;
}

/** A value as it was understood, and what was not understood of it. */
interface Reading<T> {
  readonly value: T;
  readonly misread?: Misreading;
}

type Reader<T> = (text: string) => Reading<T>;

function keyword<T extends string | Vintage>(attribute: string, allowed: readonly [T, ...T[]]): Reader<T> {
  return (text) => {
    const known = allowed.find((word) => String(word) === text.toLowerCase());
    if (known !== undefined || text === '') return { value: known ?? allowed[0] };
    return { value: allowed[0], misread: { attribute, text, expected: quote(allowed.map(String)), used: `"${allowed[0]}"` } };
  };
}

const programModels = ['JEM', 'WSO', 'TFM'] as const;

function readModels(text: string): Reading<readonly ProgramModel[]> {
  const asked = [...new Set(text.toUpperCase().split(/[\s,]+/))].filter(Boolean);
  const value = programModels.filter((model) => asked.includes(model));
  const unknown = asked.filter((word) => !programModels.some((model) => model === word));
  if (unknown.length === 0) return { value };
  const used = value.length > 0 ? `"${value.join(' ')}"` : 'all models';
  return { value, misread: { attribute: 'models', text, expected: quote(programModels), used } };
}

function readAsOf(text: string): Reading<IsoDate | null> {
  if (text === '' || isDay(text)) return { value: text || null };
  return { value: null, misread: { attribute: 'as-of', text, expected: 'a date like "2025-06-06"', used: 'the newest' } };
}

function readWithin(text: string): Reading<Fips | null> {
  if (text === '' || /^\d{5}$/.test(text)) return { value: text || null };
  const state = findState(text);
  if (state) return { value: state.fips };
  const expected = 'a state like "TX" or a county code like "48453"';
  return { value: null, misread: { attribute: 'within', text, expected, used: 'the whole country' } };
}

function quote(values: readonly string[]): string {
  const quoted = values.map((value) => `"${value}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** A script may set a number, a date or a list where an attribute has text. */
function textOf(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : `${value as string}`.trim();
}

const readWords: Reader<string> = (text) => ({ value: text });

const readers: { readonly [Key in keyof Attributes]: Reader<unknown> } = {
  level: keyword<Level>('level', ['county', 'state']),
  view: keyword<View>('view', ['density', 'model']),
  models: readModels,
  asOf: readAsOf,
  within: readWithin,
  vintage: keyword<'auto' | Vintage>('vintage', ['auto', 2023, 2017]),
  theme: keyword('theme', ['auto', 'light', 'dark']),
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
export function createSettings(): (attributes: Attributes) => SettingsReading {
  const keys = Object.keys(readers) as (keyof Attributes)[];
  const read = new Map(keys.map((key) => [key, memoize(readers[key])]));
  let last: SettingsReading | undefined;
  let lastRaw: readonly unknown[] = [];
  return (attributes) => {
    const raw = keys.map((key) => attributes[key]);
    if (last && raw.every((value, i) => value === lastRaw[i])) return last;
    lastRaw = raw;
    const readings = keys.map((key) => [key, read.get(key)?.(textOf(attributes[key])) as Reading<unknown>] as const);
    last = {
      settings: Object.fromEntries(readings.map(([key, { value }]) => [key, value])) as unknown as Settings,
      misread: readings.flatMap(([, { misread }]) => misread ?? []),
    };
    return last;
  };
}
