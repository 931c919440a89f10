import type { Agreement } from '../agreement.js';
import { foldText } from '../fold-text.js';
import type { Positions } from './find-columns.js';
import type { ProblemList } from './problem-list.js';
import type { Table } from '../tables/table.js';

/** So many rows that come again, and a quarter of all, are no chance: somebody has to look. */
const fewRepeats = 3;

/**
 * Says of a list what may be one agreement twice: rows that are the same in every column, and an agency that covers its state in one row and
 * belongs to a county in another. Each row counts, as it does where ICE prints one twice: two agencies can share a name.
 */
export function noticeDoubles(table: Table, agreements: readonly Agreement[], positions: Positions, problems: ProblemList): void {
  noticeRepeatedRows(table, agreements, problems);
  noticeTwoScopes(agreements, table.columns[positions.type ?? -1] ?? '', problems);
}

/** Says which rows are the same in every column as one before them. */
export function noticeRepeatedRows({ rows, columns }: Table, agreements: readonly Agreement[], problems: ProblemList): void {
  const made = new Set(agreements.map(({ row }) => row));
  const firstOf = new Map<string, number>();
  const repeats = rows.flatMap(({ row, cells, links }) => {
    if (!made.has(row)) return [];
    const key = JSON.stringify([cells.map((cell) => cell.trim()), links]);
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, row);
    return first === undefined ? [] : [{ row, other: first }];
  });
  const [repeat] = repeats;
  if (repeat === undefined) return;
  const column = columns.find((name) => name !== '') ?? '';
  const isRare = repeats.length < fewRepeats || repeats.length * 4 < rows.length;
  problems.push({ code: 'noted-repeats', ...repeat, column, value: '', count: repeats.length, ...(isRare && { mended: true }) });
}

function noticeTwoScopes(agreements: readonly Agreement[], column: string, problems: ProblemList): void {
  const firstOf = new Map<string, Agreement>();
  const told = new Set<string>();
  for (const agreement of agreements) {
    const { state, agency, agencyType, row } = agreement;
    const key = `${state}|${foldText(agency)}`;
    const first = firstOf.get(key);
    if (agency === '' || told.has(key)) continue;
    if (first === undefined) firstOf.set(key, agreement);
    else if ((first.agencyType === 'state') !== (agencyType === 'state')) {
      told.add(key);
      const [ofState, ofCounty] = agencyType === 'state' ? [row, first.row] : [first.row, row];
      problems.push({ code: 'noted-scopes', row, column, value: agency, ofState, ofCounty, mended: true });
    }
  }
}
