import { isCounty } from '../../geography/fips.js';
import { nearestEntries } from './nearest-entries.js';
import { partState } from './part-state.js';
import { type Entry, fold, type Hit, type PlaceIndex, spell } from './place-index.js';

/** What a search finds. */
export interface Findings {
  readonly hits: readonly Hit[];
  /** How many answer, those included that are too many to offer. */
  readonly total: number;
  /** The one that is meant without a doubt: it alone answers, or what was typed is its whole name. `null` for none. */
  readonly sure: Hit | null;
  /** The name that was typed, where several counties have it, and how many; else `null`. */
  readonly namesakes: { readonly name: string; readonly counties: number } | null;
  /** Whether nothing answers, and the hits are what is spelled most like it. */
  readonly isNear: boolean;
  /** Counties that answer too but are not in the boundaries drawn, as labels. Empty where they are too many to name. */
  readonly absent: readonly string[];
}

const nothing: Findings = { hits: [], total: 0, sure: null, namesakes: null, isNear: false, absent: [] };

// "Fairfield" is one county of Connecticut that is no more; "Connecticut" is all eight, and a list of those explains nothing.
const mostAbsent = 3;

/** What comes after places of the map that answer as well: an agency after all, a city after those whose names are no more alike. */
const after = { county: 0, city: 1, agency: 12 } as const;

const isAgency = ({ hit }: Entry): boolean => hit.inside?.kind === 'agency';

/** What names of agencies have besides their place. */
const ofAgencies = /\b(?:sheriffs?|office|police|departments?|dept|pd|city of|town of)\b/g;

/** How many spellings are offered for one that nobody has. */
const mostNear = 5;

/**
 * What answers a text: places whose name has words beginning with every word typed, or whose code is typed, now or before they were merged or
 * recoded, and what is in them. Whole names come first, then what begins with the text, then places of many residents; agencies come last. It offers; it
 * never decides.
 */
export function searchPlaces({ entries, absent, compare }: PlaceIndex, text: string, limit: number): Findings {
  const start = fold(text);
  if (start === '') return nothing;
  const words = start.split(' ');
  const spelled = spell(start);
  const isTyped = (entry: Entry): boolean => words.every((word) => entry.known.includes(` ${word}`)) || entry.spelled.startsWith(spelled);
  const missing = absent.filter(isTyped).map(({ hit }) => hit.label);
  const asAbsent = missing.length > mostAbsent ? [] : missing;
  const found = entries.filter(isTyped);
  // Of an agency that is on no list its place answers, beside agencies of similar names.
  const place = start.replace(ofAgencies, ' ').trim();
  if (place !== start && place !== '' && found.every(isAgency)) {
    const others = place.split(/ +/);
    const places = entries.filter((entry) => !isAgency(entry) && others.every((word) => entry.known.includes(` ${word}`)));
    const [named, ...more] = places.filter(({ name }) => name.startsWith(`${place} `));
    const isListed = more.length === 0 && found.some(({ hit }) => hit.place === named?.hit.place);
    if (!isListed) found.push(...places);
  }
  if (found.length === 0 && missing.length === 0) {
    const hits = withoutEchoes(nearestEntries(entries, start, mostNear)).map(({ hit }) => hit);
    return { ...nothing, hits, total: hits.length, isNear: true };
  }
  const parted = partState(start);
  const called = spell(parted?.name ?? '');
  const isCalled = ({ name, bare, hit }: Entry): boolean => name === start || bare === start || hit.place.id === start;
  const inState = ({ bare, state }: Entry): boolean => state === parted?.state && spell(bare).startsWith(called);
  // "Jackson Co." is a county of any state.
  const isWhole = (entry: Entry): boolean => isCalled(entry) || (inState(entry) && spell(entry.bare) === called && !start.endsWith(' co'));
  const begins = ({ name, bare }: Entry): boolean => name.startsWith(start) || bare.startsWith(words[0] ?? '');
  const rankOf = (entry: Entry): number => {
    if (isWhole(entry)) return 0;
    if (inState(entry)) return entry.hit.inside ? (isAgency(entry) ? 3 : 2) : 1;
    return (begins(entry) ? 4 : 8) + (entry.hit.inside ? after[entry.hit.inside.kind] : 0);
  };
  const all = withoutEchoes(found)
    .map((entry) => ({ entry, rank: rankOf(entry) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.entry.residents - a.entry.residents ||
        Number(a.entry.hit.inside !== null) - Number(b.entry.hit.inside !== null) ||
        compare(a.entry.hit.label, b.entry.hit.label),
    );
  const whole = all.filter(({ entry }) => isWhole(entry)).map(({ entry }) => entry);
  const meant = all.length === 1 ? all.map(({ entry }) => entry) : whole;
  // Palm Beach is a town of Palm Beach County: both lead there.
  const sure = meant.every(({ hit }) => hit.place === meant[0]?.hit.place) ? meant[0] : undefined;
  return {
    hits: all.slice(0, limit).map(({ entry }) => entry.hit),
    total: all.length,
    sure: sure?.hit ?? null,
    namesakes: namesakesOf(whole.filter(isCalled)),
    isNear: false,
    absent: asAbsent,
  };
}

/** Leaves out what would lead where another leads: former names beside present ones, and agencies beside their city, their county or their state. */
function withoutEchoes(found: readonly Entry[]): readonly Entry[] {
  const places = new Set(found.flatMap(({ hit }) => (hit.inside?.kind === 'agency' || hit.former !== null ? [] : hit.place.id)));
  return found.filter(({ hit }) => (hit.former === null && hit.inside?.kind !== 'agency') || !places.has(hit.place.id));
}

function namesakesOf(entries: readonly Entry[]): Findings['namesakes'] {
  const counties = entries.filter(({ hit }) => hit.inside === null && isCounty(hit.place.id));
  return counties.length > 1 ? { name: counties[0]?.hit.place.shortName ?? '', counties: counties.length } : null;
}
