import { fault } from '../fault.js';
import { foldHeader, lastPart } from './column-names.js';
import { nameColumns } from './name-columns.js';
import type { Table } from './table.js';

/**
 * The position of the column that an author names: by its header as written, or else by its folded form, or by the last part of the path
 * of a nested record where one column alone ends so.
 *
 * @throws {DataError} when it is not there
 */
export function findHeader({ columns, headerRow, problems }: Table, header: string, file?: string): number {
  const folded = foldHeader(header);
  const exact = columns.indexOf(header);
  const alike = exact >= 0 ? exact : columns.findIndex((name) => foldHeader(name) === folded);
  const ends = alike >= 0 ? [alike] : columns.flatMap((name, at) => (foldHeader(lastPart(name)) === folded ? [at] : []));
  const [position = -1] = ends.length === 1 ? ends : [];
  // What the reader stumbled over is most likely why the column is not there.
  const why = { problem: problems[0] };
  if (position < 0) throw fault('no-column', { header, columns: nameColumns(columns) }, { file, row: headerRow }, why);
  return position;
}
