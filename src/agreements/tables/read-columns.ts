import { type Field, columnNames, foldHeader } from './column-names.js';
import { describeValue } from '../describe-value.js';
import { fault } from '../fault.js';

/** Which header stands for which field, where the author says so. */
export type ColumnNames = ReadonlyMap<Field, string>;

/** What an author says of columns: which stand for what, and which are to be left out, by their headers. */
export interface ToldColumns {
  readonly named: ColumnNames;
  /** {@link everyOther} among them leaves out what is not read. */
  readonly ignored: readonly string[];
}

/** In place of a header: every column that is read for nothing. */
export const everyOther = '*';

/** The word for a column that its author knows is not read. */
const ignore = 'ignore';

/**
 * Reads `state: STATE; county: COUNTY; ignore: Phone`: this project's word before the colon, the file's after it.
 *
 * @throws {TypeError} when it is no text
 * @throws {DataError} on a word this project does not have, or a pair without a colon
 */
export function readColumns(text: string): ToldColumns {
  if (typeof text !== 'string') throw new TypeError(`columns is a text such as "county: COUNTY", not ${describeValue(text)}.`);
  const named = new Map<Field, string>();
  const ignored: string[] = [];
  for (const pair of text.split(';').filter((part) => part.trim() !== '')) {
    const [word = '', ...rest] = pair.split(':');
    const field = fieldNamed(word);
    const header = rest.join(':').trim();
    const isIgnored = foldHeader(word) === ignore;
    if ((!field && !isIgnored) || header === '') {
      throw fault('bad-columns', { columns: text, pair: pair.trim(), fields: [...Object.keys(columnNames), ignore].join(', ') }, {});
    }
    if (field) named.set(field, header);
    else ignored.push(header);
  }
  return { named, ignored };
}

function fieldNamed(word: string): Field | null {
  const folded = foldHeader(word);
  const fields = Object.keys(columnNames) as Field[];
  return fields.find((field) => field === folded || columnNames[field].includes(folded)) ?? null;
}
