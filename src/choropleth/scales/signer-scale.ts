import type { AgencyKind } from '../../agreements/agreement.js';
import { agencyTypes, isKnownKind } from '../../agreements/agency-types.js';
import type { Count, Counts } from '../../counts/counts.js';
import type { Level } from '../../geography/geography.js';
import type { Class, Scale } from './scale.js';
import { unlisted, unlistedClass } from './unlisted.js';

/** A kind of agency as the list prints it, or `unknown` where it prints none. */
export type Signer = AgencyKind;

/** In the order of the key, in no model's color, and apart in gray as well; all kinds that a list may print besides have one. */
const colors: Readonly<Record<string, string>> = {
  county: 'class-3',
  municipality: 'change-fewer',
  state: 'class-5',
  tribe: 'other-2',
};

/** Stripes of two kinds slant one way, so that they differ from one alone without color; of more, the other way. */
const angles = [0, 0, 45, -45];

/**
 * Which kinds of agency signed, each with how many of them. A state's own agencies are no county's, but where the state is a single county.
 */
export function signersOf(count: Count | undefined): ReadonlyMap<Signer, number> {
  const signers = new Map<Signer, number>();
  for (const { kind, agencies, signed } of count?.holdings ?? []) {
    const signer = kind ?? 'unknown';
    if (Object.values(signed).some((n) => n > 0)) signers.set(signer, (signers.get(signer) ?? 0) + agencies);
  }
  return new Map([...signers].sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)));
}

function rankOf(signer: Signer): number {
  const at = (agencyTypes as readonly string[]).indexOf(signer);
  return at < 0 ? agencyTypes.length + (signer === 'unknown' ? 1 : 0) : at;
}

/** Colors by which kinds of agency signed in a place, whatever the numbers: a place where a municipal agency alone did is told apart. */
export function signerScale(level: Level, counts: Counts): Scale {
  const sets = new Map<string, readonly Signer[]>([
    ['county', ['county']],
    ['municipality', ['municipality']],
    ['county municipality', ['county', 'municipality']],
  ]);
  const keys = new Map<Count | undefined, string>();
  for (const count of Object.values(level === 'county' ? counts.counties : counts.states)) {
    const signers = [...signersOf(count).keys()];
    if (signers.length === 0) continue;
    const key = signers.join(' ');
    keys.set(count, key);
    sets.set(key, signers);
  }
  const order = [...sets.keys()];
  const classes = [...unlisted, ...[...sets.values()].map(classOfSet)];
  return {
    classes,
    classOf(count, unit) {
      const key = keys.get(count);
      return key === undefined ? unlistedClass(count, unit, counts) : unlisted.length + order.indexOf(key);
    },
  };
}

function classOfSet(signers: readonly Signer[]): Class {
  const shades = [...new Set(signers.map((signer) => colors[signer] ?? 'other'))];
  const names = [...new Set(signers.map((signer) => (isKnownKind(signer) ? signer : 'other')))];
  return {
    name: `signer-${names.join('-')}`,
    meaning: { kind: 'signers', signers },
    paint:
      shades.length > 1 ? { kind: 'stripes', colors: shades, angle: angles[shades.length] ?? 90 } : { kind: 'color', color: shades.join() },
    isAlwaysShown: false,
  };
}
