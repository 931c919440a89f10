import type { Agreement } from '../../src/agreements/agreement.js';
import { dayNumber, daysBetween, type IsoDate } from '../../src/calendar/day.js';
import type { Dataset } from '../../src/agreements/dataset.js';
import { isKnownKind } from '../../src/agreements/agency-types.js';
import { isKnownModel } from '../../src/agreements/program-models.js';
import { documentKeys } from '../../src/agreements/document-keys.js';
import { hashText } from '../../src/agreements/hash-text.js';
import { shortenAddress } from '../../src/agreements/shorten-address.js';
import { kindLetters, modelLetters, type PackedDataset, type PackedLinks } from '../../src/agreements/unpack-dataset.js';

/**
 * Folds a dataset into columns. Agreements of one state must stand together, and those of one agency in it, as they do in
 * `data/agreements/agreements.json`; `unpackDataset` gives them back in the same order. Problems are not carried.
 *
 * @throws {RangeError} where there are more printed models or kinds than letters, or a text that has no place in a line.
 */
export function packDataset(dataset: Dataset): { agreements: PackedDataset; links: PackedLinks } {
  const { agreements } = dataset;
  const agencies = runs(agreements, sameAgency);
  const states = runs(agencies, (a, b) => first(a).state === first(b).state);
  const printed = {
    kinds: namesOf(agreements.map(({ agencyType }) => agencyType)).filter((kind) => !isKnownKind(kind)),
    models: namesOf(agreements.map(({ model }) => model)).filter((model) => !isKnownModel(model)),
  };
  const [kinds, models] = [swapped(kindLetters(printed.kinds)), swapped(modelLetters(printed.models))];
  const packed = {
    source: dataset.source,
    asOf: dataset.asOf,
    lists: steps(dataset.lists.map(dayNumber)),
    gaps: dataset.gaps,
    published: dataset.published,
    states: states.map((run) => `${run.length} ${prefixOf(run)} ${first(first(run)).state}`).join('\n'),
    agencies: lines(agencies.map((run) => first(run).agency)),
    types: agencies.map((run) => kinds.get(first(run).agencyType) ?? '-').join(''),
    counties: lines(states.flatMap((run) => run.map((agency) => packCounties(first(agency).counties, prefixOf(run))))),
    counts: numbers(agencies.map((run) => run.length)),
    models: agreements.map(({ model }) => models.get(model) ?? '-').join(''),
    ...(printed.kinds.length + printed.models.length > 0 && { printed }),
    statuses: agreements.map(({ status }) => status[0]).join(''),
    from: numbers(agreements.map(({ listedFrom }) => (listedFrom === null ? null : dayNumber(listedFrom)))),
    until: numbers(agreements.map(({ listedFrom, listedUntil }) => daysListed(listedFrom, listedUntil))),
    signed: numbers(agreements.map(packSigned)),
  };
  const keys = documentKeys(agreements);
  const keyed = (addressOf: (agreement: Agreement) => string | null): string =>
    lines(
      agreements.flatMap((agreement, i) => {
        const address = addressOf(agreement);
        return address === null ? [] : [`${keys[i]} ${shortenAddress(address, agreement)}`];
      }),
    );
  const links = { links: keyed(({ link }) => link), addenda: keyed(({ addendum }) => addendum) };
  const stamp = hashText(JSON.stringify([packed, links]));
  return { agreements: { ...packed, stamp }, links: { stamp, ...links } };
}

function namesOf(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))].sort();
}

function swapped(letters: ReadonlyMap<string, string>): ReadonlyMap<string | null, string> {
  return new Map(Array.from(letters, ([letter, name]) => [name, letter]));
}

function sameAgency(a: Agreement, b: Agreement): boolean {
  return a.agency === b.agency && a.state === b.state && a.agencyType === b.agencyType && a.counties.join('|') === b.counties.join('|');
}

/** The two digits most of a state's counties begin with. */
function prefixOf(agencies: readonly (readonly Agreement[])[]): string {
  const tally = new Map<string, number>();
  for (const county of agencies.flatMap((run) => first(run).counties)) {
    const prefix = /^\d{2}(?=\d{3}$)/.exec(county)?.[0];
    if (prefix !== undefined) tally.set(prefix, (tally.get(prefix) ?? 0) + 1);
  }
  return [...tally].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function packCounties(counties: readonly string[], prefix: string): string {
  const ambiguous = counties.find((county) => /^\d{3}$|\|/.test(county));
  if (ambiguous !== undefined) throw new RangeError(`A packed county must be a name or five digits, not "${ambiguous}"`);
  const ofState = new RegExp(`^${prefix}\\d{3}$`);
  return counties.map((county) => (ofState.test(county) ? county.slice(prefix.length) : county)).join('|');
}

function packSigned({ signed, listedFrom }: Agreement): number | null {
  if (signed === null) return null;
  return listedFrom === null ? dayNumber(signed) : daysBetween(signed, listedFrom);
}

function daysListed(from: IsoDate | null, until: IsoDate | null): number | null {
  return from === null || until === null ? null : daysBetween(from, until);
}

/** Neighbors that belong together. */
function runs<T>(items: readonly T[], together: (a: T, b: T) => boolean): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last !== undefined && together(first(last), item)) last.push(item);
    else found.push([item]);
  }
  return found;
}

function first<T>(run: readonly T[]): T {
  return run[0] as T;
}

function lines(texts: readonly string[]): string {
  const broken = texts.find((text) => text.includes('\n'));
  if (broken !== undefined) throw new RangeError(`A packed text must be one line, not ${JSON.stringify(broken)}`);
  return texts.join('\n');
}

function numbers(values: readonly (number | null)[]): string {
  return values.map((value) => value?.toString(36) ?? '').join(' ');
}

function steps(values: readonly number[]): string {
  return numbers(values.map((value, i) => value - (values[i - 1] ?? 0)));
}
