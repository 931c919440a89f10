import { fault } from '../fault.js';
import { foldHeader } from './column-names.js';
import { nameColumns } from './name-columns.js';
import type { Table } from './table.js';

/**
 * The position of the column that an author names: by its header as written, or else by its folded form.
 *
 * @throws {DataError} when it is not there
 */
export function findHeader({ columns, headerRow, problems }: Table, header: string, file?: string): number {
  const exact = columns.indexOf(header);
  const position = exact >= 0 ? exact : columns.findIndex((name) => foldHeader(name) === foldHeader(header));
  // What the reader stumbled over is most likely why the column is not there.
  const why = { problem: problems[0] };
  if (position < 0) throw fault('no-column', { header, columns: nameColumns(columns) }, { file, row: headerRow }, why);
  return position;
}
