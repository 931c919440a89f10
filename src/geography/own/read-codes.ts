import type { Fips } from '../geography.js';
import { states } from '../names/states.js';
import { describeValue, quote } from './describe-value.js';
import { GeographyError } from './geography-error.js';
import type { Shape } from './read-shapes.js';

/** Digits of a code: a state's or a county's. */
export type Digits = 2 | 5;

/** A place where areas may have their code. */
interface Source {
  readonly label: string;
  /** False for an id, which in many files only counts the areas: it is asked where nothing else has the codes. */
  readonly isNamed: boolean;
  /** What is there, for messages. */
  valueOf(shape: Keyed): unknown;
  /** `null` where there is no code. */
  codeOf(shape: Keyed, digits: Digits): Fips | null;
}

/** An area with its properties by their names in capitals without underscores and hyphens. */
interface Keyed {
  readonly id: unknown;
  readonly properties: ReadonlyMap<string, unknown>;
}

// Names of properties in the files of the Census Bureau, of its data service and of the Atlas of 2010, in those of Esri, and in common use.
const wholeNames = ['GEOID', 'GEOIDFQ', 'AFFGEOID', 'GEO_ID', 'GEOID20', 'GEOID10', 'FIPS', 'FIPS_CODE', 'COUNTY_FIPS', 'STCOFIPS'];
const partNames: readonly (readonly [state: string, county: string])[] = [
  ['STATEFP', 'COUNTYFP'],
  ['STATEFP20', 'COUNTYFP20'],
  ['STATEFP10', 'COUNTYFP10'],
  ['STATE', 'COUNTY'],
  ['STATE_FIPS', 'CNTY_FIPS'],
  ['STATE_FIPS', 'COUNTY_FIPS'],
];

// The Census Bureau's, Natural Earth's, and those of Highcharts' collection and of Esri.
const postalNames = ['STUSPS', 'ISO_3166_2', 'POSTAL', 'POSTAL_CODE', 'STATE_ABBR'];

const codesOfStates: ReadonlySet<Fips> = new Set(states.map(({ fips }) => fips));
const codesByPostal: ReadonlyMap<string, Fips> = new Map(states.map(({ postal, fips }) => [postal, fips]));

const sources: readonly Source[] = [
  ...wholeNames.map((name): Source => ({
    label: name,
    isNamed: true,
    valueOf: (shape) => valueAt(shape, name),
    codeOf: (shape, digits) => readCode(valueAt(shape, name), digits),
  })),
  ...partNames.map(([state, county]): Source => ({
    label: `${state} with ${county}`,
    isNamed: true,
    valueOf: (shape) => valueAt(shape, county) ?? valueAt(shape, state),
    codeOf: (shape, digits) => joinCode(valueAt(shape, state), valueAt(shape, county), digits),
  })),
  ...postalNames.map((name): Source => ({
    label: name,
    isNamed: true,
    valueOf: (shape) => valueAt(shape, name),
    codeOf: (shape, digits) => readPostal(valueAt(shape, name), digits),
  })),
  bareId('id', ({ id }) => id),
  bareId('property id', (shape) => valueAt(shape, 'id')),
];

function bareId(label: string, valueOf: Source['valueOf']): Source {
  const codeOf = (shape: Keyed, digits: Digits): Fips | null => readCode(valueOf(shape), digits) ?? readPostal(valueOf(shape), digits);
  return { label, isNamed: false, valueOf, codeOf };
}

/**
 * The codes of areas, all from one place: a number in one area's id and another's property need not be of one kind.
 * @returns `null` where there is no place in which all areas have a code
 * @throws {GeographyError} where there are two such places that do not say the same; an id is not asked where a property has the codes
 */
export function findCodes(shapes: readonly Shape[], digits: Digits): readonly Fips[] | null {
  const keyed = shapes.map(keyProperties);
  const complete = sources.flatMap((source) => {
    const codes = keyed.map((shape) => source.codeOf(shape, digits));
    return codes.every((code) => code !== null) ? [{ source, codes }] : [];
  });
  const [first, ...others] = complete;
  if (!first) return null;
  for (const { source, codes } of first.source.isNamed ? others.filter((other) => other.source.isNamed) : others) {
    const at = codes.findIndex((code, i) => code !== first.codes[i]);
    if (at < 0) continue;
    const [a = '', b = ''] = [first.codes[at], codes[at]];
    throw new GeographyError('two-codes', {
      place: String(shapes[at]?.place),
      a: quote(a),
      first: first.source.label,
      b: quote(b),
      second: source.label,
    });
  }
  return first.codes;
}

/** How many of the areas have a code in the place where most have one. */
export function countCodes(shapes: readonly Shape[], digits: Digits): number {
  const keyed = shapes.map(keyProperties);
  return Math.max(...sources.map((source) => keyed.filter((shape) => source.codeOf(shape, digits) !== null).length));
}

/** Why `findCodes` found none, by the place that has most of them. */
export function refuseCodes(shapes: readonly Shape[], digits: Digits): GeographyError {
  const keyed = shapes.map(keyProperties);
  const tried = sources.map((source) => {
    const found = keyed.map((shape) => source.codeOf(shape, digits) !== null);
    return { source, count: found.filter(Boolean).length, at: found.indexOf(false) };
  });
  const id = tried.find(({ source }) => source.label === 'id');
  const best = [...(id ? [id] : []), ...tried].sort((a, b) => b.count - a.count)[0] ?? { source: sources[0] as Source, at: 0 };
  const value = describeValue(best.source.valueOf(keyed[best.at] as Keyed));
  return new GeographyError('no-code', { place: String(shapes[best.at]?.place), digits, label: best.source.label, value });
}

function keyProperties({ id, properties }: Shape): Keyed {
  return { id, properties: new Map(Object.entries(properties).map(([name, value]) => [keyOf(name), value])) };
}

function keyOf(name: string): string {
  return name.toUpperCase().replace(/[-_]/g, '');
}

function valueAt({ properties }: Keyed, name: string): unknown {
  return properties.get(keyOf(name));
}

/** A code as text or number, with the Bureau's long form in front of it or without, with a country, and with its leading zero or without. */
function readCode(value: unknown, digits: Digits): Fips | null {
  const pattern = digits === 2 ? /^(?:040\w{4}US|US)?(\d{1,2})$/ : /^(?:050\w{4}US)?(\d{4,5})$/;
  return ofState(pattern.exec(textOf(value))?.[1]?.padStart(digits, '0'));
}

function joinCode(state: unknown, county: unknown, digits: Digits): Fips | null {
  const code = readCode(state, 2);
  if (digits === 2) return code;
  const rest = /^\d{1,3}$/.exec(textOf(county))?.[0].padStart(3, '0');
  return code !== null && rest !== undefined ? code + rest : null;
}

function readPostal(value: unknown, digits: Digits): Fips | null {
  const postal = /^(?:US[-. ])?([A-Z]{2})$/.exec(textOf(value))?.[1] ?? '';
  return digits === 2 ? (codesByPostal.get(postal) ?? null) : null;
}

/** No code is of a state that is not: numbers that only count the areas are found out by this. */
function ofState(code: Fips | undefined): Fips | null {
  return code !== undefined && codesOfStates.has(code.slice(0, 2)) ? code : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
