import { isModelWord } from './model-words.js';
import { isNoValue } from './is-no-value.js';
import { readDate } from './read-date.js';
import { readMark } from './read-mark.js';
import { isAlmostNumber, readNumber } from './read-number.js';
import { safeLink } from '../safe-link.js';
import type { Table } from '../tables/table.js';

/** What the cells of a column are, counted. A cell can be several: 1 is a number and a mark. */
export interface ColumnFacts {
  /** Cells that are not empty. */
  readonly filled: number;
  readonly numbers: number;
  /** Numbers besides 0 and 1. */
  readonly counts: number;
  /** Numbers that may be years. */
  readonly years: number;
  readonly days: number;
  /** Words for yes or no. */
  readonly marks: number;
  /** Those that do not stand for a missing value as well, as a dash does. */
  readonly answers: number;
  /** Cells that are neither a number nor say that there is none. */
  readonly notNumbers: number;
  /** Cells that are no number as printed, and mean one: `5k`, `3,5`. */
  readonly amounts: number;
  /** The first of them; `null` where there is none. */
  readonly amount: { readonly row: number; readonly value: string } | null;
  /** Words that are no marks, in the order found; the first few. */
  readonly words: readonly string[];
  readonly models: number;
  readonly links: number;
  /** The first cell that is not empty. */
  readonly first: string;
}

/** Words of a column that a sentence can name. */
const wordsNamed = 3;

/** The facts of columns looked at before: a decision asks for most of them several times. */
const described = new WeakMap<Table, Map<number, ColumnFacts>>();

/** Looks at every cell of a column, once: what a table is must not depend on which rows come first. */
export function describeColumn(table: Table, position: number): ColumnFacts {
  const columns = described.get(table) ?? new Map<number, ColumnFacts>();
  described.set(table, columns);
  const facts = columns.get(position) ?? lookAt(table, position);
  columns.set(position, facts);
  return facts;
}

function lookAt({ rows }: Table, position: number): ColumnFacts {
  const facts = {
    filled: 0,
    numbers: 0,
    counts: 0,
    years: 0,
    days: 0,
    marks: 0,
    answers: 0,
    notNumbers: 0,
    amounts: 0,
    models: 0,
    links: 0,
    first: '',
  };
  let amount: ColumnFacts['amount'] = null;
  const words = new Set<string>();
  const known = new Map<string, (add: typeof facts) => void>();
  for (const { row, cells, links } of rows) {
    const text = (cells[position] ?? '').trim();
    if (text === '') continue;
    if (facts.filled === 0) facts.first = text;
    facts.filled += 1;
    if ((links[position] ?? null) !== null || (text.length > 8 && safeLink(text) !== null)) facts.links += 1;
    let count = known.get(text);
    if (!count) known.set(text, (count = factsOf(text, words)));
    const before = facts.amounts;
    count(facts);
    if (facts.amounts > before) amount ??= { row, value: text };
    if (known.size > 5_000) known.clear();
  }
  return { ...facts, amount, words: [...words] };
}

/** A longer text is neither a number, a day nor a mark. */
const longestAnswer = 60;

function isWords(facts: Counted): void {
  facts.notNumbers += 1;
}

type Counted = Record<'numbers' | 'counts' | 'years' | 'days' | 'marks' | 'answers' | 'notNumbers' | 'amounts' | 'models', number>;

/** What one text adds to the facts; the same text is looked at once. */
function factsOf(text: string, words: Set<string>): (facts: Counted) => void {
  if (text.length > longestAnswer && !isModelWord(text)) {
    if (words.size < wordsNamed) words.add(text);
    return isWords;
  }
  const number = readNumber(text);
  const mark = readMark(text);
  const isDay = readDate(text) !== null;
  const isAnswer = (mark === 'yes' || mark === 'no') && !/^[-–—]+$/.test(text);
  const isAmount = number === undefined && isAlmostNumber(text);
  const isModel = isModelWord(text);
  if (mark === null && number === undefined && !isNoValue(text) && words.size < wordsNamed) words.add(text);
  return (facts) => {
    if (typeof number === 'number') facts.numbers += 1;
    if (typeof number === 'number' && number !== 0 && number !== 1) facts.counts += 1;
    if (/^(19|20)\d\d$/.test(text)) facts.years += 1;
    if (number === undefined) facts.notNumbers += 1;
    if (isAmount) facts.amounts += 1;
    if (isDay) facts.days += 1;
    if (mark === 'yes' || mark === 'no') facts.marks += 1;
    if (isAnswer) facts.answers += 1;
    if (isModel) facts.models += 1;
  };
}
