import { asksForAgreement } from './decide-shape.js';
import { isStatusWord } from './noted-model.js';
import type { Field } from '../tables/column-names.js';
import { describeColumn } from './describe-column.js';
import type { Positions } from './find-columns.js';
import { shareOfCells } from './share-of-cells.js';
import type { Table } from '../tables/table.js';

const agencyName = /\b(sheriff|police|department|marshal|constable|highway patrol|state patrol)\b/i;

/** Headers of days on which nothing was signed. */
const isNoSigning = /modif|updat|creat|appl|receiv/i;

/** And of days on which something ended. */
const isEnd = /withdr|\bend|terminat|expir|delet|remov|rescind|cancel|revok|retir|terminaci|vencim/i;

const isOfStatus = /status|estatus|\bactiv/i;

/**
 * The field that a column which was not read may be meant for, by most of its values; `''` for none. No field that another column was read
 * for: whoever followed such advice would lose that column.
 */
export function fieldMeant(table: Table, position: number, positions: Positions, isList: boolean): Field | '' {
  const { filled, days, models, links, answers } = describeColumn(table, position);
  const header = table.columns[position] ?? '';
  const most = (count: number): boolean => count * 2 > filled;
  if (most(days))
    return !isList
      ? free('day', positions)
      : isEnd.test(header)
        ? free('until', positions)
        : isNoSigning.test(header)
          ? ''
          : free('signed', positions);
  if (!isList) return '';
  const asks = isOfStatus.test(header) || (asksForAgreement(header) && answers > 0);
  if (asks || shareOfCells(table, position, isStatusWord) > 0.5) return free('status', positions);
  if (most(models)) return free('model', positions);
  if (most(links)) return free('link', positions);
  return shareOfCells(table, position, (text) => agencyName.test(text)) > 0.5 ? free('agency', positions) : '';
}

const free = (field: Field, positions: Positions): Field | '' => (positions[field] === undefined ? field : '');
