import { maxCellText } from './limits.js';
import type { ProblemList } from './problem-list.js';
import type { Table } from '../tables/table.js';

/** A table without the rows that repeat its headers, as files put together of several have them. What is no value is named. */
export function tidyRows(table: Table, problems: ProblemList): Table {
  const headers = table.columns.join('\n');
  const rows = table.rows.filter(({ row, cells }) => {
    cells.forEach((cell, position) => {
      if (cell.length <= maxCellText) return;
      const column = table.columns[position] || `column ${position + 1}`;
      problems.push({ code: 'long-cell', limit: maxCellText, row, column, value: cell.slice(0, 80) });
    });
    const isHeader = headers.trim() !== '' && cells.length === table.columns.length && isSame(cells, table.columns);
    if (isHeader)
      problems.push({ code: 'repeated-header', row, column: table.columns.find((name) => name !== '') ?? '', value: '', mended: true });
    return !isHeader;
  });
  return { ...table, rows };
}

const isSame = (cells: readonly string[], columns: readonly string[]): boolean => cells.every((cell, at) => cell.trim() === columns[at]);
