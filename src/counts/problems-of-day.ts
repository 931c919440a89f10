import type { Problem } from '../agreements/problem.js';

/**
 * What is wrong with the cells that a day is drawn from: what was not understood when they were read, and places that were not found. A cell
 * is told once, however many agreements its row makes; one that was not understood has no place either, and the reader's word for it stands.
 */
export function problemsOfDay(read: readonly Problem[], places: readonly Problem[]): Problem[] {
  const told = new Set(read.filter(({ mended }) => mended !== true).map(cellOf));
  const news = places.filter((problem) => !told.has(cellOf(problem)) && told.add(cellOf(problem)));
  return [...read, ...news.slice(0, maxPlaces), ...moreOf(news.length - maxPlaces)];
}

/** Places that are named; how many more there are is said. Nobody reads so many one by one. */
const maxPlaces = 1_000;

function moreOf(more: number): Problem[] {
  return more > 0 ? [{ code: 'more-problems', row: 0, column: '', value: '', more }] : [];
}

const cellOf = ({ row, column, value }: Problem): string => [row, column.toLowerCase(), value].join('\t');
