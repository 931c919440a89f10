import type { Model } from '../agreements/agreement.js';
import type { Dataset } from '../agreements/dataset.js';
import { dayNumber, type IsoDate } from '../calendar/day.js';

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

/** @param models which alone are counted; all where empty. @param state letters of the state that alone is counted; `null` for the country */
export function createTimeline({ agreements, lists: days, gaps }: Dataset, models: readonly Model[], state: string | null): Timeline {
  const steps = days.map(() => 0);
  for (const { model, status, listedFrom, listedUntil, state: signedIn } of agreements) {
    const isCounted = models.length === 0 || (model !== null && models.includes(model));
    if (status !== 'signed' || !isCounted || (state !== null && signedIn !== state)) continue;
    const from = listedFrom === null ? 0 : positionAfter(days, (day) => day < listedFrom);
    const end = listedUntil === null ? days.length : positionAfter(days, (day) => day <= listedUntil);
    if (from < days.length) steps[from] = (steps[from] ?? 0) + 1;
    if (end < days.length) steps[end] = (steps[end] ?? 0) - 1;
  }
  let total = 0;
  const totals = steps.map((step) => (total += step));
  const [first = '', last = first] = [days[0], days[days.length - 1]];
  const xOf = (day: IsoDate): number =>
    Math.round((10_000 * (dayNumber(day) - dayNumber(first))) / (dayNumber(last) - dayNumber(first) || 1)) / 10;
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
