import { daysBetween, type IsoDate } from '../../calendar/day.js';
import type { DatedList } from './read-ice-lists.js';
import { daysUp } from './set-aside.js';

/**
 * Parts the lists of one kind into those whose fate no later list can change and those that are too near the newest one for
 * that: a list is set aside for what stands on the lists of the fourteen days after it.
 *
 * @param newest the day of the newest list that speaks for its day
 */
export function splitSettled(lists: readonly DatedList[], newest: IsoDate): { settled: DatedList[]; recent: DatedList[] } {
  const isSettled = ({ day }: DatedList): boolean => daysBetween(day, newest) > daysUp;
  return { settled: lists.filter(isSettled), recent: lists.filter((list) => !isSettled(list)) };
}
