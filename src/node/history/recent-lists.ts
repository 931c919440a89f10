import { createHash } from 'node:crypto';
import type { Agreement } from '../../agreements/agreement.js';
import { completeDataset } from '../../agreements/complete-dataset.js';
import type { Pasts } from './past.js';
import type { DatedList } from './read-ice-lists.js';

/**
 * What a history goes on with, besides itself: how it stood before its recent lists, those lists, and by digest the name of
 * every file that was ever read into it.
 */
export interface RecentLists {
  readonly settled: Pasts;
  readonly lists: readonly DatedList[];
  readonly known: ReadonlyMap<string, string>;
}

/** The name and version of the layout of `recent-lists.json`. */
const format = 'agreement-map-recent/1';

/** A list with its rows as positions among all that any recent list prints, since one list is nearly the next. */
type PackedList = Omit<DatedList, 'agreements'> & { readonly rows: readonly (readonly [printed: number, row: number])[] };

interface Packed {
  readonly format: typeof format;
  /** The digest of the history it belongs to. */
  readonly of: string;
  readonly known: readonly (readonly [digest: string, file: string])[];
  readonly lists: readonly PackedList[];
  readonly printed: readonly Omit<Agreement, 'row'>[];
  readonly settled: Pasts;
}

/** @param history the text of the history that it belongs to */
export function writeRecent({ settled, lists, known }: RecentLists, history: string): string {
  const positions = new Map<string, number>();
  const printed: string[] = [];
  const packed = lists.map(({ agreements, ...list }) => ({
    ...list,
    rows: agreements.map(({ row, ...agreement }) => {
      const text = JSON.stringify(agreement);
      if (!positions.has(text)) positions.set(text, printed.push(text) - 1);
      return [positions.get(text) as number, row] as const;
    }),
  }));
  const pastText = ({ days, agreements }: Pasts[keyof Pasts]): string =>
    `{"days": ${JSON.stringify(days)},\n"agreements": ${lines(agreements.map((agreement) => JSON.stringify(agreement)))}}`;
  const fields: Readonly<Record<keyof Packed, string>> = {
    format: JSON.stringify(format),
    of: JSON.stringify(digestOf(history)),
    known: lines([...known].map((file) => JSON.stringify(file))),
    lists: lines(packed.map((list) => JSON.stringify(list))),
    printed: lines(printed),
    settled: `{"participating": ${pastText(settled.participating)},\n"pending": ${pastText(settled.pending)}}`,
  };
  return `{\n${Object.entries(fields)
    .map(([key, value]) => `"${key}": ${value}`)
    .join(',\n')}\n}\n`;
}

const lines = (items: readonly string[]): string => `[${items.map((item) => `\n${item}`).join(',')}]`;

/** `null` where the text is not what {@link writeRecent} wrote beside this history: the history then has to do alone. */
export function readRecent(text: string, history: string): RecentLists | null {
  try {
    const packed = JSON.parse(text) as Packed;
    if (packed.format !== format || packed.of !== digestOf(history)) return null;
    const { settled, printed, lists, known } = packed;
    return {
      settled: { participating: checked(settled.participating), pending: checked(settled.pending) },
      lists: lists.map(({ rows, ...list }) => ({
        ...list,
        ...checked({ agreements: rows.map(([position, row]) => ({ ...(printed[position] as Agreement), row })), problems: list.problems }),
      })),
      known: new Map(known),
    };
  } catch {
    return null;
  }
}

/** Agreements, and problems where there are any, held to what the rest relies on. */
function checked<T extends { readonly agreements: readonly Agreement[]; readonly problems?: DatedList['problems'] }>(part: T): T {
  const { agreements, problems } = completeDataset(part);
  return { ...part, agreements, ...(part.problems && { problems }) };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');
