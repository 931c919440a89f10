import type { Agreement } from '../../agreements/agreement.js';
import type { Problem } from '../../agreements/problem.js';
import { daysBetween, type IsoDate } from '../../calendar/day.js';
import type { Dataset, Gap, PublishedTotal } from '../../agreements/dataset.js';
import { iceSource, type IceList } from '../../agreements/ice/read-ice-table.js';
import { unifySpellings } from '../../agreements/unify-spellings.js';
import type { PlaceFinder } from '../../geography/names/gazetteer.js';
import { joinProblems } from '../join-problems.js';
import { codeCounties } from './code-counties.js';
import { orderLists } from './order-lists.js';
import { noPasts, type Pasts } from './past.js';
import type { DatedList } from './read-ice-lists.js';
import { type SetAside, setAsideDamaged } from './set-aside.js';
import { type Likeness, type Past, traceListings } from '../../agreements/trace-listings.js';
import { splitSettled } from './split-settled.js';

/** A list that does not speak for its day, since a later one of the same day does. */
export interface Overtaken {
  readonly list: DatedList;
  readonly by: DatedList;
}

/** A dataset of many lists, and what became of those lists. */
export interface History {
  /** Without problems: they are of cells, and a listing comes of the cells of many lists. */
  readonly dataset: Dataset;
  /** What was not understood on the lists that speak for their days. */
  readonly problems: readonly Problem[];
  readonly overtaken: readonly Overtaken[];
  readonly setAside: readonly SetAside[];
  /** The newest list of each kind that speaks for its day, of those in hand. */
  readonly newest: Readonly<Record<IceList, DatedList | null>>;
  /** With what the history can go on, together: what no later list can change, and the lists after that. */
  readonly settled: Pasts;
  readonly recent: readonly DatedList[];
}

/** ICE renews its list every working day, so a week without one is a gap in what could be had. */
const gapDays = 7;

/**
 * Makes one dataset of lists: each agreement with the first and last list it was on, and its counties as codes. Pending
 * lists give pending agreements; where they end before the participating lists do, what was pending last has an end too,
 * since nothing is known of it after.
 *
 * @param pasts what is known from before the lists: a history that goes on is the one that all lists at once would make
 */
export function buildHistory(
  lists: readonly DatedList[],
  places: PlaceFinder,
  published: readonly PublishedTotal[],
  pasts: Pasts = noPasts,
): History {
  const isSamePlace = (a: Agreement, b: Agreement): boolean => codesOf(a, places) === codesOf(b, places);
  const participating = followKind('participating', lists, pasts, isSamePlace);
  const pending = followKind('pending', lists, pasts, isSamePlace);
  const { days } = participating.past;
  const asOf = days.at(-1) ?? pending.past.days.at(-1) ?? null;
  return {
    dataset: {
      agreements: sortAgreements(codeCounties(unifySpellings([...participating.past.agreements, ...endBy(pending.past, asOf)]), places)),
      problems: [],
      asOf,
      source: iceSource,
      lists: days,
      gaps: findGaps(days),
      published,
      measure: null,
    },
    problems: joinProblems([...participating.speaking, ...pending.speaking]),
    overtaken: [...participating.overtaken, ...pending.overtaken],
    setAside: [...participating.setAside, ...pending.setAside],
    newest: { participating: participating.speaking.at(-1) ?? null, pending: pending.speaking.at(-1) ?? null },
    settled: { participating: participating.settled, pending: pending.settled },
    recent: [...participating.recent, ...pending.recent],
  };
}

function followKind(kind: IceList, lists: readonly DatedList[], pasts: Pasts, isSamePlace: Likeness) {
  const past = pasts[kind];
  const ordered = orderLists(lists.filter((list) => list.kind === kind));
  const { intact, setAside } = setAsideDamaged(ordered, newestOf(kind, past));
  const lastOf = new Map(intact.map((list) => [list.day, list]));
  const overtaken = intact.flatMap((list): Overtaken[] => {
    const by = lastOf.get(list.day) ?? list;
    return by === list ? [] : [{ list, by }];
  });
  const speaking = [...lastOf.values()];
  const { settled, recent } = splitSettled(ordered, speaking.at(-1)?.day ?? '');
  const follow = (days: readonly DatedList[], before: Past): Past => ({
    days: [...before.days, ...days.map(({ day }) => day)],
    agreements: traceListings(days, before, isSamePlace),
  });
  const settledPast = follow(
    speaking.filter((list) => settled.includes(list)),
    past,
  );
  const whole = follow(
    speaking.filter((list) => recent.includes(list)),
    settledPast,
  );
  return { past: whole, settled: settledPast, recent, speaking, setAside, overtaken };
}

function codesOf(agreement: Agreement, places: PlaceFinder): string {
  return codeCounties([agreement], places)
    .map(({ counties }) => counties.join())
    .join();
}

/** The last list that a history tells of, as it stands there. */
function newestOf(kind: IceList, { days, agreements }: Past): DatedList | null {
  const day = days.at(-1);
  if (day === undefined) return null;
  const listed = agreements.filter(({ listedUntil }) => listedUntil === null);
  return { file: `the list of ${day} that is held`, kind, day, saved: null, agreements: listed, problems: [], digest: '' };
}

function endBy({ days, agreements }: Past, asOf: IsoDate | null): readonly Agreement[] {
  const lastList = days.at(-1);
  if (lastList === undefined || asOf === null || lastList >= asOf) return agreements;
  return agreements.map((agreement) => ({ ...agreement, listedUntil: agreement.listedUntil ?? lastList }));
}

function findGaps(days: readonly IsoDate[]): Gap[] {
  return days.slice(1).flatMap((before, at) => {
    const after = days[at] ?? before;
    return daysBetween(after, before) > gapDays ? [{ after, before }] : [];
  });
}

/** By what a reader looks for, so that the file changes where the lists did. */
function sortAgreements(agreements: readonly Agreement[]): Agreement[] {
  const key = ({ state, agency, agencyType, counties, status, model, listedFrom, row, listedUntil }: Agreement): string =>
    [state, agency, counties.join(), agencyType, status, model, listedFrom, String(row).padStart(7, '0'), listedUntil ?? '~'].join('\t');
  return agreements
    .map((agreement) => ({ agreement, key: key(agreement) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ agreement }) => agreement);
}
