import { problemDetails } from './problem-details.js';
import type { Problem, ProblemCode } from './problem.js';

/**
 * The problem that a value of unknown origin tells: by its code and that code's details, or else by its own sentence. `null` when it
 * names no cell, or says nothing of it.
 */
export function problemFrom(given: unknown): Problem | null {
  if (typeof given !== 'object' || given === null) return null;
  const { row, column, value, code, message, file, mended } = given as Readonly<Record<string, unknown>>;
  if (typeof row !== 'number' || !Number.isFinite(row) || typeof column !== 'string' || typeof value !== 'string') return null;
  const cell = { row, column, value, ...(typeof file === 'string' && { file }), ...(mended === true && { mended: true as const }) };
  const told = detailsOf(code, given);
  if (told) return { ...cell, ...told } as Problem;
  return typeof message === 'string' ? { ...cell, code: 'given', sentence: message } : null;
}

/** The code and its details, where they are all there. */
function detailsOf(code: unknown, given: object): object | null {
  if (typeof code !== 'string' || !Object.hasOwn(problemDetails, code)) return null;
  const examples = Object.entries(problemDetails[code as ProblemCode]);
  const told = examples.map(([key]) => [key, (given as Readonly<Record<string, unknown>>)[key]] as const);
  if (told.some(([, detail], i) => typeof detail !== typeof examples[i]?.[1])) return null;
  return { code, ...Object.fromEntries(told) };
}
