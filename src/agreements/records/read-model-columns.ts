import type { Agreement } from '../agreement.js';
import { isNoValue } from './is-no-value.js';
import type { ModelColumn } from './find-model-columns.js';
import { laterThan, readAgreementRow, type RowContext } from './read-agreement-row.js';
import { readDate } from './read-date.js';
import { readMark } from './read-mark.js';
import { readCount } from './read-count.js';
import { isKnownModel } from '../program-models.js';
import { readModel } from '../read-model.js';
import type { RowCells } from './row-cells.js';
import { safeLink } from '../safe-link.js';

/** What the cells of a row say of one model. */
interface Marked extends Partial<Pick<Agreement, 'signed' | 'link' | 'status'>> {
  /** How many agreements they are; one unless given. */
  readonly times?: number;
}

/**
 * The agreements of a row with a column a model: one for each model with a day, a mark or a document in its cell, and as many as a number
 * in it says.
 */
export function readModelColumns(cells: RowCells, columns: readonly ModelColumn[], context: RowContext): Agreement[] {
  const marked = new Map<string, Marked>();
  for (const { position, model } of columns) {
    const mark = markAt(cells, position, context);
    if (mark !== null) marked.set(model, { ...marked.get(model), ...mark });
  }
  if (marked.size === 0) return [];
  for (const { position, model } of columns) {
    if (!marked.has(model)) continue;
    const read = readModel(model);
    if (read === null) cells.reportAt(position, { code: 'unknown-model' }, model);
    else if (!isKnownModel(read)) cells.noticeAt(position, { code: 'new-model' }, model);
  }
  return readAgreementRow(cells, { ...context, isTold: true }).flatMap((agreement) =>
    [...marked].flatMap(([model, { times = 1, ...mark }]) =>
      Array<Agreement>(times).fill({ ...agreement, ...mark, model: readModel(model) }),
    ),
  );
}

/** `null` where the cell says that there is no agreement, or nothing. */
function markAt(cells: RowCells, position: number, context: RowContext): Marked | null {
  const text = cells.textAt(position);
  const link = safeLink(cells.source.links[position] ?? text);
  if (isNoValue(text)) return null;
  const signed = readDate(text);
  if (signed !== null) {
    const fault = laterThan(signed, context);
    if (fault !== null) cells.reportAt(position, fault);
    return { signed, ...(link !== null && { link }) };
  }
  if (link !== null) return { link };
  const times = readCount(text);
  if (times !== null) return times === 0 ? null : { times };
  if (/^(pending|applied|application|requested|in process)$/i.test(text)) return { status: 'pending' };
  const mark = readMark(text);
  if (mark === 'yes' && context.areCounts) {
    cells.reportAt(position, { code: 'unreadable-number', write: '' });
    return null;
  }
  if (mark === 'yes') return {};
  if (mark === 'no') return null;
  cells.reportAt(position, { code: 'unknown-mark' });
  return null;
}
