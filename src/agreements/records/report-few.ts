import type { IsoDate } from '../../calendar/day.js';
import type { Table } from '../tables/table.js';
import type { TableDays } from './find-days.js';
import type { ProblemList } from './problem-list.js';

/** One part of the rows of the day before, and a newest day with fewer of them is doubtful. */
const leastPart = 4;

/**
 * Says that the newest day may be a slip in a cell or two: it has far fewer rows than the day before it, or fewer and none of the same.
 * Whatever is on no newest list counts as ended.
 *
 * @param keyed what makes a row the same on another day, with its day
 */
export function reportFew(
  { rows, columns }: Table,
  position: number,
  { ofRow, days }: TableDays,
  keyed: readonly (readonly [key: string, day: IsoDate | undefined])[],
  problems: ProblemList,
): void {
  const [before, day] = days.slice(-2);
  const first = rows.find(({ row }) => ofRow.get(row) === day);
  if (before === undefined || day === undefined || first === undefined) return;
  const countOn = (asked: IsoDate): number => [...ofRow.values()].filter((each) => each === asked).length;
  const [count, rowsBefore] = [countOn(day), countOn(before)];
  const earlier = new Set(keyed.filter(([, each]) => each === before).map(([key]) => key));
  const isOther = keyed.every(([key, each]) => each !== day || !earlier.has(key));
  if (count * leastPart >= rowsBefore && (count >= rowsBefore || !isOther)) return;
  const value = (first.cells[position] ?? '').trim().slice(0, 80);
  problems.push({ code: 'few-on-newest', row: first.row, column: columns[position] ?? '', value, day, count, before, rowsBefore });
}
