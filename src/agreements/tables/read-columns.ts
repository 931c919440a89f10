import { type Field, columnNames, foldHeader } from './column-names.js';
import { describeValue } from '../describe-value.js';
import { fault } from '../fault.js';

/** Which header stands for which field, where the author says so. */
export type ColumnNames = ReadonlyMap<Field, string>;

/**
 * Reads `state: STATE; county: COUNTY; model: SUPPORT TYPE`: this project's word before the colon, the file's after it.
 *
 * @throws {TypeError} when it is no text
 * @throws {DataError} on a word this project does not have, or a pair without a colon
 */
export function readColumns(text: string): ColumnNames {
  if (typeof text !== 'string') throw new TypeError(`columns is a text such as "county: COUNTY", not ${describeValue(text)}.`);
  const names = new Map<Field, string>();
  for (const pair of text.split(';').filter((part) => part.trim() !== '')) {
    const [word = '', ...rest] = pair.split(':');
    const field = fieldNamed(word);
    const header = rest.join(':').trim();
    if (!field || header === '') {
      throw fault('bad-columns', { columns: text, pair: pair.trim(), fields: Object.keys(columnNames).join(', ') }, {});
    }
    names.set(field, header);
  }
  return names;
}

function fieldNamed(word: string): Field | null {
  const folded = foldHeader(word);
  const fields = Object.keys(columnNames) as Field[];
  return fields.find((field) => field === folded || columnNames[field].includes(folded)) ?? null;
}
