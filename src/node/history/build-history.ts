import type { Agreement } from '../../agreements/agreement.js';
import type { Problem } from '../../agreements/problem.js';
import { daysBetween, type IsoDate } from '../../calendar/day.js';
import type { Dataset, Gap, PublishedTotal } from '../../agreements/dataset.js';
import { iceSource, type IceList } from '../../agreements/ice/read-ice-table.js';
import { place } from '../../counts/place.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import { joinProblems } from '../join-problems.js';
import { orderLists } from './order-lists.js';
import type { DatedList } from './read-ice-lists.js';
import { type SetAside, setAsideDamaged } from './set-aside.js';
import { traceListings } from '../../agreements/trace-listings.js';

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
}

/** ICE renews its list every working day, so a week without one is a gap in what could be had. */
const gapDays = 7;

/**
 * Makes one dataset of lists: each agreement with the first and last list it was on, and its counties as codes. Pending
 * lists give pending agreements; where they end before the participating lists do, what was pending last has an end too,
 * since nothing is known of it after.
 */
export function buildHistory(lists: readonly DatedList[], gazetteer: Gazetteer, published: readonly PublishedTotal[]): History {
  const participating = followKind(lists, 'participating');
  const pending = followKind(lists, 'pending');
  const days = participating.days.map(({ day }) => day);
  const asOf = days.at(-1) ?? pending.days.at(-1)?.day ?? null;
  const agreements = [...participating.agreements, ...endBy(pending.agreements, pending.days.at(-1)?.day ?? null, asOf)];
  return {
    dataset: {
      agreements: sortAgreements(withCodes(agreements, gazetteer)),
      problems: [],
      asOf,
      source: iceSource,
      lists: days,
      gaps: findGaps(days),
      published,
      measure: null,
    },
    problems: joinProblems([...participating.days, ...pending.days]),
    overtaken: [...participating.overtaken, ...pending.overtaken],
    setAside: [...participating.setAside, ...pending.setAside],
  };
}

function followKind(lists: readonly DatedList[], kind: IceList) {
  const { intact, setAside } = setAsideDamaged(orderLists(lists.filter((list) => list.kind === kind)));
  const lastOf = new Map(intact.map((list) => [list.day, list]));
  const overtaken = intact.flatMap((list): Overtaken[] => {
    const by = lastOf.get(list.day) ?? list;
    return by === list ? [] : [{ list, by }];
  });
  const days = [...lastOf.values()];
  return { days, setAside, overtaken, agreements: traceListings(days) };
}

function endBy(pending: readonly Agreement[], lastList: IsoDate | null, asOf: IsoDate | null): readonly Agreement[] {
  if (lastList === null || asOf === null || lastList >= asOf) return pending;
  return pending.map((agreement) => ({ ...agreement, listedUntil: agreement.listedUntil ?? lastList }));
}

/** An agreement whose place is not found keeps the printed names. */
function withCodes(agreements: readonly Agreement[], gazetteer: Gazetteer): Agreement[] {
  return place(agreements, gazetteer, () => true).map(({ agreement, counties, missing }) =>
    agreement.agencyType === 'state' || missing.length > 0 ? agreement : { ...agreement, counties },
  );
}

function findGaps(days: readonly IsoDate[]): Gap[] {
  return days.slice(1).flatMap((before, at) => {
    const after = days[at] ?? before;
    return daysBetween(after, before) > gapDays ? [{ after, before }] : [];
  });
}

/** By what a reader looks for, so that the file changes where the lists did. */
function sortAgreements(agreements: readonly Agreement[]): Agreement[] {
  const key = ({ state, agency, agencyType, counties, status, model, listedFrom, row }: Agreement): string =>
    [state, agency, counties.join(), agencyType, status, model, listedFrom, String(row).padStart(7, '0')].join('\t');
  return agreements
    .map((agreement) => ({ agreement, key: key(agreement) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ agreement }) => agreement);
}
