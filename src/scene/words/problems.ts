import { agencyTypes } from '../../agreements/agency-types.js';
import { DataError } from '../../agreements/data-error.js';
import type { Problem, ProblemCode, WordedProblem } from '../../agreements/problem.js';
import { everyModel } from '../../agreements/program-models.js';
import { printable } from '../../agreements/printable.js';
import { placeSentences, quoted, type SentencesOf } from './place-problems.js';

/** A sentence for each problem of a cell; another language is one more record of this form. */
export type ProblemSentences = SentencesOf<ProblemCode>;

const notRead = ({ column, field }: { readonly column: string; readonly field?: string }): string =>
  `The column ${quoted(column)} was not read. If the map ` +
  (field ? `needs it, write columns="${field}: ${printable(column)}"; if not` : 'does not need it') +
  `, write columns="ignore: ${printable(column)}".`;

/** Each problem as an English sentence that a reporter understands. */
export const problemSentences: ProblemSentences = {
  ...placeSentences,
  given: ({ sentence }) => sentence,
  'quote-not-closed': ({ row, lines }) => `A quotation mark opened in row ${row} is never closed, so ${unread(lines)}`,
  'quote-inside': ({ row, lines }) => `A quotation mark stands alone inside a quoted cell of row ${row}, so ${unread(lines)}`,
  'repeated-column': ({ value }) => `More than one column is called ${quoted(value)}; the first of them was read.`,
  'unread-column': notRead,
  'noted-unread': notRead,
  'unread-columns': ({ columns, count }) =>
    `${count.toLocaleString('en-US')} columns were not read (${printable(columns)}${columns.split(', ').length < count ? ' and more' : ''}). ` +
    'If the map needs one, write what it is, as in columns="agency: Office"; to leave out all that are not read, write columns="ignore: *".',
  'noted-repeats': ({ row, other, count }) =>
    `Row ${row} is the same as row ${other} in every column${count > 1 ? `, one of ${count.toLocaleString('en-US')} that come again` : ''}. ` +
    'Each was counted: if they are one agreement, keep one.',
  'noted-scopes': ({ value, ofState, ofCounty }) =>
    `${quoted(value)} is an agency of the state in row ${ofState}, and of a county in row ${ofCounty}, and was counted as each. Correct the row that is wrong.`,
  'noted-day-first': ({ value, column }) =>
    `${quoted(value)} has the day before the month, so every date under ${quoted(column)} was read so. If that is wrong, write dates as 2026-05-18.`,
  'unclear-dates': ({ value, column, dayFirst, monthFirst, rows, count }) =>
    `${quoted(value)}${count > 1 ? ` and ${(count - 1).toLocaleString('en-US')} more (rows ${printable(rows)})` : ''} may have the day first, and the month was read first: ` +
    `under ${quoted(column)} row ${dayFirst} has the day first and row ${monthFirst} the month. Write dates as 2026-05-18.`,
  'noted-line': ({ value }) => `${quoted(value)} was taken for a note under the table, and for no row of it.`,
  'noted-names': ({ value, column }) =>
    `The names under ${quoted(column)}, such as ${quoted(value)}, were taken for counties. If they are cities, name a column of counties, as in columns="county: …".`,
  'noted-states': ({ column }) => `No row has a county under ${quoted(column)}, so each was taken for its state.`,
  'noted-state-code': ({ value }) =>
    `${quoted(value)} was taken for a state’s code, as are one or two digits wherever the others are codes of counties. Of a county’s write all five.`,
  'noted-no-model': ({ value, rows }) =>
    `Left out as no agreement, with ${quoted(value)} in place of a model: row ${printable(rows)}. If one is, name its model or the day it was signed.`,
  'noted-models': ({ value }) => `Taken for a list of agreements, one for each place and program model, since it says ${quoted(value)}.`,
  'noted-undated': ({ rows, day }) =>
    `${rows === 1 ? 'The row gives no day, and was' : `${rows.toLocaleString('en-US')} rows give no day, this one first, and were`} counted with the others, as of ${day}. If that is wrong, write their day.`,
  'repeated-header': () => 'This row repeats the headers and was left out.',
  'second-table': ({ rows }) =>
    `A second table begins here, with headers of its own: none of its rows (${rows.toLocaleString('en-US')}) was read. Put it into a file of its own.`,
  'noted-hidden': ({ count }) =>
    `Read, though hidden in the workbook: this row${count > 1 ? ` and ${(count - 1).toLocaleString('en-US')} more` : ''}. Delete what does not belong here.`,
  'noted-pending': ({ value }) =>
    `Taken for applications, since it says ${quoted(value)}. If they are signed, give them a column “Signed”.`,
  'long-cell': ({ limit }) => `This cell has more than ${limit.toLocaleString('en-US')} characters and was not read.`,
  'more-problems': ({ more }) => `${more.toLocaleString('en-US')} more cells were not understood as printed; the first ones are named.`,
  'entry-left-out': ({ row, column, field }) =>
    `Entry ${row} of ${quoted(column)} was left out: its ${field} was not understood (days as 2026-05-18).`,
  'cells-beyond-headers': ({ cells, headers }) =>
    `The row was left out: it has ${cells} cells under ${headers} headers. A comma inside a cell, as in 1,234, needs quotation marks around the cell.`,
  'no-agreement': () => 'The row was left out: it names neither an agency nor a program model.',
  'no-list-day': () => 'The row was left out: it gives no day of a list, so it stands on none.',
  'day-to-come': ({ value }) => `${quoted(value)} is still to come, so it is no day of a list. Correct it.`,
  'ended-without-day': () => 'Left out: it has ended, and nothing says when. Give the day in a column “Ended”.',
  'end-of-current': ({ value, status, under }) =>
    `${quoted(value)} is past, and ${quoted(status)} under ${quoted(under)} says that the agreement is in force, so it was counted. Correct one of the two.`,
  'unknown-mark': ({ value }) => `${quoted(value)} is neither yes nor no, and was taken for neither.`,
  'unreadable-number': ({ value, write }) =>
    `${quoted(value)} is not a number this map can read, and was taken for none: write ${write === '' ? 'digits, with a point for decimals, as in 1234.5' : printable(write)}.`,
  'point-or-thousands': ({ value, write }) =>
    `${quoted(value)} was read with a point for decimals. If the point parts thousands, as nothing else in the column contradicts, write ${write}.`,
  'mixed-units': ({ value, other, plain }) =>
    `${quoted(value)} has a percent sign and ${quoted(plain)} in row ${other} has none. Both are drawn as numbers of one unit: write them alike.`,
  'sum-of-places': ({ value }) => `The row of ${quoted(value)} was left out: it is of no one place.`,
  'noted-sum': ({ value }) => `The row of ${quoted(value)} is the sum of other rows, and was left out.`,
  'noted-states-only': () =>
    'The list names states and no county, so nothing is known of counties: a map of states shows it, with level="state".',
  'no-county-to-count': () => 'The row was left out: it gives no county, and may be the sum of its state. Give it one, or delete it.',
  'sum-differs': ({ value, sum }) =>
    `${quoted(value)} is not what the columns of this row add up to, ${sum.toLocaleString('en-US')}, which was counted. Correct one of them.`,
  'link-into-document': ({ value }) => `The link in this cell leads to a place in the workbook (${quoted(value)}) and to no address.`,
  'text-missing': ({ value }) => `The text of this cell (number ${quoted(value)}) is not in the workbook, so the cell was read as blank.`,
  'no-result': ({ value }) =>
    `The result of the formula ${quoted(value)} was not saved, so the cell was read as blank: open the workbook and save it.`,
  'link-not-web': ({ value }) => `${quoted(value)} is not an address this map links to (https: and http: only).`,
  'link-left-out': () => 'The link was left out because it is not a plain web address.',
  'no-model': () => `This row names no program model (${everyModel.join(', ')}), so it is counted as one that is not known.`,
  'noted-model': ({ value, model, as }) =>
    `${quoted(value)} was read as ${model}${as === 'pending' ? ', not signed' : as === 'ended' ? ', ended' : ''}.`,
  'unknown-model': ({ value }) =>
    `${quoted(value)} is not the name of a program model (${everyModel.join(', ')}, or another). Where a row holds several, put semicolons between them.`,
  'unknown-type': ({ value }) => `${quoted(value)} is not the name of a kind of agency (${agencyTypes.join(', ')}, or another).`,
  'new-model': ({ value }) =>
    `${quoted(value)} is a program model this map does not know (${everyModel.join(', ')}): it is counted and shown under this name.`,
  'new-type': ({ value }) =>
    `${quoted(value)} is a kind of agency this map does not know (${agencyTypes.join(', ')}): it is shown under this name and placed in its county. If it covers the whole state, write “state”.`,
  'unknown-status': ({ value, column }) =>
    `The row was left out: its status, ${quoted(value)}, is neither signed nor pending. Write one of the two, or columns="ignore: ${printable(column)}" to count every row.`,
  'unreadable-date': ({ value, isSerial, isLeftOut }) =>
    `${quoted(value)} is not a date this map can read (it reads 2026-05-18 and 5/18/2026)${isLeftOut ? ', so the row was left out' : ''}.` +
    (isSerial ? ' It looks like a spreadsheet’s serial number for a day: give the cell a date format.' : ''),
  'later-than-list': ({ list }) => `Kept as printed, although it is later than the list of ${list}.`,
  'still-to-come': () => 'Kept as printed, although that day is still to come.',
  'read-as-day': ({ day }) => `Read as ${day}.`,
  'read-as-county': ({ names, codes, evidence }) => `Read as ${names}, ${codes} (${evidence}).`,
  'read-as-state': ({ state, agency }) => `Read as ${state}: ICE listed ${agency} under the wrong state.`,
  'days-of-rows': ({ column, days }) =>
    `The rows are of ${days.toLocaleString('en-US')} days and none comes again, so all were taken for one list, of the newest. ` +
    `If each day is a list of its own, write columns="day: ${printable(column)}"; if not, write columns="ignore: ${printable(column)}".`,
  'given-twice': ({ place, other, given }) =>
    `Row ${other} gives ${printable(place)} another value, ${quoted(given)}, so the map shows neither. Keep one of the two rows.`,
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

function unread(lines: number): string {
  if (lines === 0) return 'this row could not be read.';
  return `this row and the ${lines === 1 ? 'line' : `${lines.toLocaleString('en-US')} lines`} after it could not be read.`;
}
