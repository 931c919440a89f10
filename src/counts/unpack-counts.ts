import type { AgencyKind, Model } from '../agreements/agreement.js';
import type { Problem } from '../agreements/problem.js';
import type { PublishedTotal, Source } from '../agreements/dataset.js';
import type { IsoDate } from '../calendar/day.js';
import type { Fips } from '../geography/geography.js';
import type { ByModel, Count, Counts, Holding } from './counts.js';
import type { Scope } from './place.js';
import { sumHoldings } from './sum-holdings.js';

/**
 * Counts folded up for the wire. Holdings are few and repeat, so each is written once and called by a letter; a unit is its code and the
 * letters of its holdings, each followed by the number of agencies where that is more than one.
 */
export interface PackedCounts {
  readonly asOf: IsoDate | null;
  readonly source: Source | null;
  readonly problems: readonly Problem[];
  readonly published: readonly PublishedTotal[];
  /**
   * One holding per line, `c c TFM1,WSO1 -`: kind and scope by their first letter, what is signed, what is pending; `-` for none. Printed names are
   * whole, with `_` for spaces and a colon before the number.
   */
  readonly holdings: string;
  /** As in `Counts`; absent where there are none. */
  readonly furtherModels?: readonly Model[];
  /** Units of two digits, parted by commas: `01A12B`. */
  readonly states: string;
  /** A line per state: its code, a space, and its counties by their last three digits, parted by commas. */
  readonly counties: string;
  /** The letters of what is in no state; `''` for nothing. */
  readonly stateless: string;
}

/** What the letters of the packed text stand for, in order. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The kinds that ICE's lists have had from the start; any other is written in full. */
const kinds: Readonly<Record<string, AgencyKind>> = { c: 'county', m: 'municipality', s: 'state' };
const scopes: Readonly<Record<string, Scope>> = { c: 'county', s: 'statewide', u: 'unplaced' };

/** Unfolds what `packCounts` folded. */
export function unpackCounts(packed: PackedCounts): Counts {
  const { asOf, source, problems, published, furtherModels = [] } = packed;
  const holdings = packed.holdings.split('\n').map(readHolding);
  // Most places hold what many others hold: one count stands for all of them.
  const known = new Map<string, Count>();
  const countOf = (text: string): Count => {
    let count = known.get(text);
    if (!count) known.set(text, (count = sumHoldings(readHoldings(text, holdings))));
    return count;
  };
  const counties: Record<Fips, Count> = {};
  for (const line of split(packed.counties, '\n')) {
    const [state = '', units = ''] = line.split(' ');
    for (const unit of units.split(',')) counties[state + unit.slice(0, 3)] = countOf(unit.slice(3));
  }
  const states: Record<Fips, Count> = {};
  for (const unit of split(packed.states, ',')) states[unit.slice(0, 2)] = countOf(unit.slice(2));
  return {
    asOf,
    notice: null,
    counties,
    states,
    stateless: countOf(packed.stateless),
    furtherModels,
    measure: null,
    isEmpty: false,
    source,
    problems,
    published,
  };
}

/** The pieces of a text; none of an empty one. */
function split(text: string, by: string): string[] {
  return text === '' ? [] : text.split(by);
}

function readHolding(line: string): Omit<Holding, 'agencies'> {
  const [kind = '', scope = '', signed = '', pending = ''] = line.split(' ');
  return {
    kind: kind === '-' ? null : (kinds[kind] ?? spaced(kind)),
    scope: scopes[scope] as Scope,
    signed: readModels(signed),
    pending: readModels(pending),
  };
}

const spaced = (word: string): string => word.replace(/_/g, ' ');

function readModels(text: string): ByModel {
  const byModel: Record<string, number> = {};
  for (const [, model = '', agreements] of text.matchAll(/([^,]+?):?(\d+)(?=,|$)/g)) byModel[spaced(model)] = Number(agreements);
  return byModel;
}

function readHoldings(text: string, holdings: readonly Omit<Holding, 'agencies'>[]): Holding[] {
  const read: Holding[] = [];
  for (const [, letter = '', agencies = ''] of text.matchAll(/([a-zA-Z])(\d*)/g)) {
    const { kind, scope, signed, pending } = holdings[letters.indexOf(letter)] as Omit<Holding, 'agencies'>;
    read.push({ kind, scope, agencies: agencies === '' ? 1 : Number(agencies), signed, pending });
  }
  return read;
}
