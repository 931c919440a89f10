import type { Problem } from '../agreements/problem.js';

/**
 * What is wrong with the cells that a day is drawn from: what was not understood when they were read, and places that were not found. A cell
 * is told once, however many agreements its row makes; one that was not understood has no place either, and the reader's word for it stands.
 */
export function problemsOfDay(read: readonly Problem[], places: readonly Problem[]): Problem[] {
  const told = new Set(read.filter(({ mended }) => mended !== true).map(cellOf));
  const news = places.filter((problem) => !told.has(cellOf(problem)) && told.add(cellOf(problem)));
  return [...read, ...news];
}

const cellOf = ({ row, column, value }: Problem): string => [row, column.toLowerCase(), value].join('\t');
