import { columnNames, foldHeader } from '../tables/column-names.js';
import type { Table } from '../tables/table.js';

/** What every pending list of ICE's has had since February 2025, in capitals and in this order, and no list of signed agreements. */
const pendingColumns = /^STATE,LAW ENFORCEMENT AGENCY,TYPE,(COUNTY,)?SUPPORT TYPE(,MOA)?$/;

const pendingWord = /pending|applications?\b|applicants?\b|applied|requested|received|pendiente|solicit/i;

/** Words of lists that hold both, or only what was signed. */
const signedWord = /participat|signed|active|approved/i;

/**
 * Whether a table without days of signing says that it is of applications: by the columns of ICE's own lists of them, by a header, a
 * title, or its name. That it has no such days says nothing: somebody may have left them out.
 */
export function saysPending({ columns, preamble = [] }: Table, file = ''): boolean {
  const headers = columns.map((header) => header.trim().replace(/\s+/g, ' ')).filter((header) => header !== '');
  if (pendingColumns.test(headers.filter((header) => !columnNames.day.includes(foldHeader(header))).join(','))) return true;
  const name = (file.split(/[?#]/)[0] ?? '').split(/[/\\]/).at(-1) ?? '';
  return [...headers, ...preamble, name].some((text) => pendingWord.test(text.replace(/_/g, ' ')) && !signedWord.test(text));
}
