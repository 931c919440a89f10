import type { Field } from '../tables/column-names.js';
import { describeColumn } from './describe-column.js';
import type { Positions } from './find-columns.js';
import { shareOfCells } from './share-of-cells.js';
import type { Table } from '../tables/table.js';

const agencyName = /\b(sheriff|police|department|marshal|constable|highway patrol|state patrol)\b/i;

/** Headers of days on which nothing was signed. */
const isNoSigning = /modif|updat|creat|appl|receiv/i;

/**
 * The field that a column which was not read may be meant for, by most of its values; `''` for none. No field that another column was read
 * for: whoever followed such advice would lose that column.
 */
export function fieldMeant(table: Table, position: number, positions: Positions, isList: boolean): Field | '' {
  const { filled, days, models, links } = describeColumn(table, position);
  const most = (count: number): boolean => count * 2 > filled;
  if (most(days))
    return !isList ? free('day', positions) : isNoSigning.test(table.columns[position] ?? '') ? '' : free('signed', positions);
  if (!isList) return '';
  if (most(models)) return free('model', positions);
  if (most(links)) return free('link', positions);
  return shareOfCells(table, position, (text) => agencyName.test(text)) > 0.5 ? free('agency', positions) : '';
}

const free = (field: Field, positions: Positions): Field | '' => (positions[field] === undefined ? field : '');
