import { safeLink } from '../../agreements/safe-link.js';
import { type IsoDate, isDay } from '../../calendar/day.js';
import type { Counts } from '../../counts/counts.js';
import type { Fips } from '../../geography/geography.js';
import { findState } from '../../geography/names/states.js';

/** What a law does to agreements with ICE, in the order of the key. */
export const effects = ['requires', 'supports', 'limits', 'bans'] as const;

/** One of them. */
export type Effect = (typeof effects)[number];

/** A law of a state, as an author gives it. */
export interface Law {
  readonly state: Fips;
  readonly effect: Effect;
  /** What it is called. */
  readonly title: string;
  /** What it does, in a sentence. */
  readonly does: string;
  /** Address of the source. */
  readonly source: string;
  /** The day somebody checked it. */
  readonly checked: IsoDate;
  /** The day it takes effect; `null` where the author says none. */
  readonly from: IsoDate | null;
}

/** What is wrong with a file of laws. */
export type PolicyFault =
  | { readonly code: 'no-list' }
  /** A field of a row is missing, or is not what it has to be. */
  | { readonly code: 'field'; readonly row: number; readonly field: keyof Law; readonly value: string }
  | { readonly code: 'twice'; readonly row: number; readonly value: string };

/** A file of laws as far as it could be read. */
export interface Policy {
  readonly laws: readonly Law[];
  readonly faults: readonly PolicyFault[];
  /** What the author says of all of them. */
  readonly note: string;
}

type Rows = Readonly<Record<string, unknown>>;

const readers: { readonly [Field in keyof Law]: (text: string) => Law[Field] | undefined } = {
  state: (text) => findState(text)?.fips,
  effect: (text) => effects.find((effect) => effect === text.toLowerCase()),
  title: (text) => text || undefined,
  does: (text) => text || undefined,
  source: (text) => safeLink(text) ?? undefined,
  checked: (text) => (isDay(text) ? text : undefined),
  from: (text) => (text === '' ? null : isDay(text) ? text : undefined),
};

/** Reads an author's laws: `{ note, states: [{ state, effect, title, does, source, checked, from }] }`, or the list alone. What cannot be read is left out, and said. */
export function readPolicy(file: unknown): Policy {
  const list = Array.isArray(file) ? file : isRecord(file) ? file['states'] : undefined;
  const note = isRecord(file) ? textOf(file['note']) : '';
  if (!Array.isArray(list)) return { laws: [], faults: [{ code: 'no-list' }], note };
  const laws = new Map<Fips, Law>();
  const faults: PolicyFault[] = [];
  list.forEach((row: unknown, i) => {
    const given = isRecord(row) ? row : {};
    const read = (Object.keys(readers) as (keyof Law)[]).map((field) => [field, readers[field](textOf(given[field]))] as const);
    const bad = read.filter(([, value]) => value === undefined);
    faults.push(...bad.map(([field]): PolicyFault => ({ code: 'field', row: i + 1, field, value: textOf(given[field]) })));
    if (bad.length > 0) return;
    const law = Object.fromEntries(read) as unknown as Law;
    if (laws.has(law.state)) faults.push({ code: 'twice', row: i + 1, value: textOf(given['state']) });
    else laws.set(law.state, law);
  });
  return { laws: [...laws.values()], faults, note };
}

/** The laws in force on a day, and those that take effect later. On no day in particular all are in force. */
export function lawsOn(laws: readonly Law[], day: IsoDate | null): { readonly inForce: readonly Law[]; readonly later: readonly Law[] } {
  const isLater = ({ from }: Law): boolean => from !== null && day !== null && from > day;
  return { inForce: laws.filter((law) => !isLater(law)), later: laws.filter(isLater) };
}

/** Whether the list shows what a law forbids, or nothing of what it asks for. Numbers of an author's own say neither. */
export function disagrees({ state, effect }: Law, { states, measure }: Pick<Counts, 'states' | 'measure'>): boolean {
  const listed = states[state]?.agreements ?? 0;
  return measure === null && ((effect === 'bans' && listed > 0) || (effect === 'requires' && listed === 0));
}

function isRecord(value: unknown): value is Rows {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
