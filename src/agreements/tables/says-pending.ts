import { columnNames, foldHeader } from './column-names.js';
import type { Table } from './table.js';

/** What every pending list of ICE's has had since February 2025, in capitals and in this order, and no list of signed agreements. */
const pendingColumns = /^STATE,LAW ENFORCEMENT AGENCY,TYPE,(COUNTY,)?SUPPORT TYPE(,MOA)?$/;

/** Words of headers. In a title they are said of the data too: "Requested from ICE". */
const pendingHeader = /\b(applied|requested|received)\b/i;
const titleWords = {
  // Not the end of another word: spending, depending.
  pending: /\b(287 ?g)?pending|\b(applications?|applicants?)\b|\bpendiente|\bsolicit/i,
  ended: /\b(terminated|ended|expired|former|rescinded|revoked|withdrawn)\b/i,
};

/** Words of lists that hold both, or only what was signed. */
const signedWord = /participat|\bsigned|\bactive|approved|\b(no|not|non|without|excl\w+|incl\w+)\b/i;

/**
 * Whether a table without days of signing says that it is of applications: by the columns of ICE's own lists of them, by a header, a
 * title, or its name. That it has no such days says nothing: somebody may have left them out.
 */
export function saysPending(table: Table, file?: string): boolean {
  const headers = table.columns.map((header) => header.trim().replace(/\s+/g, ' ')).filter((header) => header !== '');
  if (pendingColumns.test(headers.filter((header) => !columnNames.day.includes(foldHeader(header))).join(','))) return true;
  return headers.some(isPendingHeader) || titleSaying('pending', table, file) !== undefined;
}

/** Whether a header says that what is under it was applied for. */
export const isPendingHeader = (header: string): boolean => says(titleWords.pending, header) || says(pendingHeader, header);

/** The title above a table, or the name of its sheet or file, that says that its agreements are of this kind. */
export function titleSaying(kind: keyof typeof titleWords, { preamble = [], sheet = '' }: Table, file = ''): string | undefined {
  const name = (file.split(/[?#]/)[0] ?? '').split(/[/\\]/).at(-1) ?? '';
  const titles = [...preamble, sheet, name];
  // Of a file called "pending" the sheet may hold the others.
  return titles.some((text) => /participat|\bsigned/i.test(text)) ? undefined : titles.find((text) => says(titleWords[kind], text));
}

function says(word: RegExp, text: string): boolean {
  const words = text.replace(/[_-]/g, ' ').replace(/287 ?\(g\)/gi, '287g');
  return word.test(words) && !signedWord.test(words) && !isRemark(word, words);
}

/** Whether a title is of agreements, and speaks of some others besides: "287(g) agreements; three more are pending". */
function isRemark(word: RegExp, words: string): boolean {
  const beside = /\b(agreements?|acuerdos?)( and | with | y | con | ?[;,.:(] ?\w+ (more|others?|are|have|más|son) )/i.exec(words);
  return beside !== null && !word.test(words.slice(0, beside.index));
}
