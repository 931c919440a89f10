import { DataError } from '../../agreements/data-error.js';
import type { Problem, ProblemCode, WordedProblem } from '../../agreements/problem.js';
import { everyModel } from '../../agreements/program-models.js';
import { printable } from '../../agreements/tables/printable.js';
import type { MissingPlace } from '../../counts/measure-counts.js';
import { problemOfMissing } from '../../counts/problems-of-placing.js';

/** A sentence for each problem of a cell; another language is one more record of this form. */
export type ProblemSentences = { readonly [Code in ProblemCode]: (problem: Problem<Code>) => string };

/** Each problem as an English sentence that a reporter understands. */
export const problemSentences: ProblemSentences = {
  given: ({ sentence }) => sentence,
  'quote-not-closed': ({ row, lines }) => `A quotation mark opened in row ${row} is never closed, so ${unread(lines)}`,
  'quote-inside': ({ row, lines }) => `A quotation mark stands alone inside a quoted cell of row ${row}, so ${unread(lines)}`,
  'repeated-column': ({ value }) => `More than one column is called ${quoted(value)}; the first of them was read.`,
  'link-into-document': ({ value }) => `The link in this cell leads to a place in a document (${quoted(value)}) and could not be read.`,
  'link-over-cells': () => 'One link covers several cells of this column and could not be read.',
  'link-not-web': ({ value }) => `${quoted(value)} is not an address this map links to (https: and http: only).`,
  'link-left-out': () => 'The link was left out because it is not a plain web address.',
  'no-model': () => 'This row does not name a program model.',
  'unknown-model': ({ value }) => `${quoted(value)} is not a program model this map knows (${everyModel.join(', ')}).`,
  'unknown-type': ({ value }) => `${quoted(value)} is not a kind of agency this map knows (county, municipality, state).`,
  'unknown-status': ({ value }) => `The row was left out: its status, ${quoted(value)}, is neither signed nor pending.`,
  'unreadable-date': ({ value, isSerial, isLeftOut }) =>
    `${quoted(value)} is not a date this map can read (it reads 2026-05-18 and 5/18/2026)${isLeftOut ? ', so the row was left out' : ''}.` +
    (isSerial ? ' It looks like a spreadsheet’s serial number for a day: give the cell a date format.' : ''),
  'later-than-list': ({ list }) => `Kept as printed, although it is later than the list of ${list}.`,
  'read-as-day': ({ day }) => `Read as ${day}.`,
  'read-as-county': ({ names, codes, evidence }) => `Read as ${names}, ${codes} (${evidence}).`,
  'read-as-state': ({ state, agency }) => `Read as ${state}: ICE listed ${agency} under the wrong state.`,
  'no-state': () => 'No state is given.',
  'unknown-state': ({ value }) => `${quoted(value)} is not a state or territory.`,
  'no-county': () => 'No county is given.',
  'unknown-county': ({ value }) => `No county in this state is called ${quoted(value)}.`,
  'ambiguous-county': ({ value }) => `${quoted(value)} is the name of both a county and a city in this state.`,
  'not-drawn': ({ value }) => `${quoted(value)} is not in the boundaries drawn here.`,
  'given-twice': ({ place, other, given }) =>
    `Row ${other} gives ${printable(place)} another value, ${quoted(given)}, so the map shows neither. Keep one of the two rows.`,
  'no-day': () => 'This row gives no day, and others do, so it belongs to no day shown.',
};

/** What is wrong with a cell, in a sentence; with its file before it where there are several. */
export function problemSentence(problem: Problem, sentences: ProblemSentences = problemSentences): string {
  const sentence = (sentences[problem.code] as (problem: Problem) => string)(problem);
  return problem.file === undefined ? sentence : `${problem.file}: ${sentence}`;
}

/** A problem with its sentence beside its code, for those who print it. */
export function wordProblem(problem: Problem): Problem & WordedProblem {
  return { ...problem, message: problemSentence(problem) };
}

/** Why data could not be had or read, with the problem of a cell that most likely explains it. */
export function errorSentence(error: Error): string {
  const problem = error instanceof DataError ? error.problem : null;
  return problem === null ? error.message : `${error.message} ${printable(problemSentence(problem))}`;
}

/** Why a place was not found, in a sentence. */
export function describeMissing(missing: MissingPlace): string {
  return problemSentence(problemOfMissing(missing, 0));
}

function unread(lines: number): string {
  if (lines === 0) return 'this row could not be read.';
  return `this row and the ${lines === 1 ? 'line' : `${lines.toLocaleString('en-US')} lines`} after it could not be read.`;
}

function quoted(text: string): string {
  return `“${printable(text)}”`;
}
