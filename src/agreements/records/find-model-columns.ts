import { isKnownModelHeader, modelInHeader } from './model-words.js';
import { describeColumn } from './describe-column.js';
import type { Positions } from './find-columns.js';
import type { Table } from '../tables/table.js';

/** A column for one program model. */
export interface ModelColumn {
  readonly position: number;
  /** The model in words that `readModel` knows, or as printed. */
  readonly model: string;
}

/** The columns that are headed by a program model; none where no model that this project knows heads one. */
export function findModelColumns(table: Table, positions: Positions): readonly ModelColumn[] {
  const { columns } = table;
  const taken = new Set(Object.values(positions));
  const found = columns.flatMap((header, position): ModelColumn[] => {
    const model = taken.has(position) ? null : modelInHeader(header);
    return model === null ? [] : [{ position, model }];
  });
  const isHeadless = found.some(({ position }) => describeColumn(table, position).models > 0);
  return found.some(({ position }) => isKnownModelHeader(columns[position] ?? '')) && !isHeadless ? found : [];
}
