import { type Field, columnNames, foldHeader } from '../tables/column-names.js';
import type { ProblemList } from './problem-list.js';
import type { Table } from '../tables/table.js';

/** The number that a record of this project's own form keeps of its source. */
const ownRow = 'row';

/**
 * Names every column that holds something and was not read. It is no loss where another column was read for the same field.
 *
 * @param read the positions of columns that were read besides those of the fields
 */
export function nameUnread(
  table: Table,
  positions: Partial<Record<Field, number | undefined>>,
  read: readonly number[],
  problems: ProblemList,
): void {
  const taken = new Set([...Object.values(positions), ...read]);
  const found = new Set(Object.keys(positions));
  table.columns.forEach((header, position) => {
    if (taken.has(position) || header === ownRow) return;
    const first = table.rows.find(({ cells }) => (cells[position] ?? '').trim() !== '');
    if (first === undefined) return;
    const folded = foldHeader(header);
    const isSpare = (Object.keys(columnNames) as Field[]).some((field) => found.has(field) && columnNames[field].includes(folded));
    problems.push({
      ...{ code: 'unread-column', row: table.headerRow, column: header || `column ${position + 1}` },
      ...{ value: (first.cells[position] ?? '').trim().slice(0, 80), ...(isSpare && { mended: true }) },
    });
  });
}
