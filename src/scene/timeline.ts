import type { Model } from '../agreements/agreement.js';
import type { Dataset } from '../agreements/dataset.js';
import { isAskedSigner, readSigners } from '../counts/read-signers.js';
import { dayNumber, dayNumbered, type IsoDate } from '../calendar/day.js';

/** How many agreements were on every list of a dataset, from the first list to the newest. */
export interface Timeline {
  /** Days of the lists, sorted. */
  readonly days: readonly IsoDate[];
  /** How many agreements were on each. */
  readonly totals: readonly number[];
  /** Path data on a plane of 1,000 by 100: the totals, true to time and ending in a gap where it begins; the lists; the spans without one. */
  readonly area: string;
  readonly ticks: string;
  readonly gaps: string;
}

/**
 * @param models which alone are counted; all where empty
 * @param state letters of the state that alone is counted; `null` for the country
 * @param signers kinds of agency that alone are counted, as they were written
 */
export function createTimeline(
  { agreements, lists: days, gaps }: Dataset,
  models: readonly Model[],
  state: string | null,
  signers = '',
): Timeline {
  const asked = readSigners(signers).signers;
  const steps = days.map(() => 0);
  for (const { model, agencyType, status, listedFrom, listedUntil, state: signedIn } of agreements) {
    const isCounted = (models.length === 0 || (model !== null && models.includes(model))) && isAskedSigner(asked, agencyType);
    if (status !== 'signed' || !isCounted || (state !== null && signedIn !== state)) continue;
    const from = listedFrom === null ? 0 : positionAfter(days, (day) => day < listedFrom);
    const end = listedUntil === null ? days.length : positionAfter(days, (day) => day <= listedUntil);
    if (from < days.length) steps[from] = (steps[from] ?? 0) + 1;
    if (end < days.length) steps[end] = (steps[end] ?? 0) - 1;
  }
  let total = 0;
  const totals = steps.map((step) => (total += step));
  const xOf = placer(days);
  const most = Math.max(1, ...totals);
  const points = days.map((day, i) => `H${xOf(day)}V${100 - Math.round((100 * (totals[i] ?? 0)) / most)}`);
  return {
    days,
    totals,
    area: `M0 100${points.join('')}V100Z`,
    ticks: days.map((day) => `M${xOf(day)} 0V100`).join(''),
    gaps: gaps.map(({ after, before }) => `M${xOf(after)} 0H${xOf(before)}V100H${xOf(after)}Z`).join(''),
  };
}

/** Where days are on a plane of 1,000. */
function placer(days: readonly IsoDate[]): (day: IsoDate) => number {
  const [first = '', last = first] = [days[0], days[days.length - 1]];
  return (day) => Math.round((10_000 * (dayNumber(day) - dayNumber(first))) / (dayNumber(last) - dayNumber(first) || 1)) / 10;
}

/** How far along the way from the first list to the newest a day is, up to 1. */
export function shareOfWay({ days }: Timeline, day: IsoDate): number {
  return placer(days)(day) / 1000;
}

/** How far apart two numbers on the strip must be, in hundredths of it, to be told apart on a phone. */
const leastApart = 6;

/** Moves places on the strip apart, in hundredths of it, from the first to the last, and none over its end. */
export function partMarks(places: readonly number[]): readonly number[] {
  const marks: number[] = [];
  for (const place of places) marks.push(Math.max(place, (marks[marks.length - 1] ?? -leastApart) + leastApart));
  let last = 100;
  for (let i = marks.length - 1; i >= 0; i -= 1) last = (marks[i] = Math.min(marks[i] as number, last)) - leastApart;
  return marks;
}

/** Path data of the span between two days, on the plane of a timeline. */
export function spanBetween({ days }: Timeline, from: IsoDate, to: IsoDate): string {
  const [x0, x1] = [from, to].map(placer(days)) as [number, number];
  return `M${x0} 0H${x1}V100H${x0}Z`;
}

/** Position of the list that is reached on the way from a day to the newest list, true to time. @param share of the way, up to 1 */
export function listOnWay(timeline: Timeline, from: IsoDate, share: number): number {
  const [start, end] = [dayNumber(from), dayNumber(timeline.days[timeline.days.length - 1] ?? from)];
  return share >= 1 ? timeline.days.length - 1 : listAt(timeline, dayNumbered(Math.floor(start + (end - start) * share)));
}

/** Position of the list of a year before, or of the one before where there is none so old. */
export function listAYearBefore(timeline: Timeline, at: number): number {
  const day = timeline.days[at];
  return day === undefined ? 0 : Math.max(0, Math.min(at - 1, listAt(timeline, dayNumbered(dayNumber(day) - 365))));
}

/** The position after the days of which something is so: those come first. */
function positionAfter(days: readonly IsoDate[], isBefore: (day: IsoDate) => boolean): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(days[middle] as IsoDate)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position of the list that speaks for a day: the newest on or before it, and the first for a day before all of them. */
export function listAt({ days }: Timeline, day: IsoDate): number {
  return Math.max(0, positionAfter(days, (each) => each <= day) - 1);
}

/** Where a key leads on a timeline from one list; `null` for keys that lead nowhere. */
export function stepByKey(timeline: Timeline, from: number, key: string): number | null {
  const last = timeline.days.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: from - 1,
    ArrowDown: from - 1,
    ArrowRight: from + 1,
    ArrowUp: from + 1,
    PageDown: from - Math.ceil(last / 20),
    PageUp: from + Math.ceil(last / 20),
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(last, Math.max(0, to));
}
