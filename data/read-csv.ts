import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** One row of a table: every value is text, as it stands in the file. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a table that this project or its sources keep as CSV; lines that begin with `#` are comments.
 *
 * @throws {Error} naming the file and the row that is not as wide as the header.
 */
export function readCsv(file: URL): Row[] {
  return parseCsv(readFileSync(file, 'utf8'), fileURLToPath(file));
}

/** Reads the text of such a table; `name` is what to call it in errors. */
export function parseCsv(text: string, name: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, comments: '#', skipEmptyLines: true });
  const [fault] = errors;
  if (fault) throw new Error(`${name}: ${fault.message} (row ${fault.row})`);
  return data;
}
