import { dayOf } from '../../../calendar/day.js';
import { dayFromSerial, type NumberLook } from './number-styles.js';
import { unescapeText } from './shared-texts.js';

/** A cell as its sheet has it. */
export interface RawCell {
  /** The kind of value: `s` is the number of a shared text, `b` a truth, `d` a day, `n` or nothing a number, the others a text. */
  readonly type: string;
  readonly style: number;
  /** What its `<v>` holds; `''` too where it has none. */
  readonly value: string;
  /** What its `<is>` holds. */
  readonly inline: string;
}

/** What the cells of a workbook refer to. */
export interface CellBook {
  readonly texts: readonly string[];
  readonly numberStyles: ReadonlyMap<number, NumberLook>;
  readonly from1904: boolean;
}

/**
 * A cell as text: a day as `YYYY-MM-DD`, hundredths with their sign as the sheet shows them, a truth as `true` or `false`. A cell whose value is empty is `''`, whatever kind it is said to be: an
 * empty number is no zero, and an empty place in the list of texts not its first. `null` when the text it refers to is not in the workbook.
 */
export function cellText({ type, style, value, inline }: RawCell, book: CellBook): string | null {
  if (type === 'inlineStr' && value === '') return unescapeText(inline);
  const trimmed = value.trim();
  if (type === 's') return trimmed === '' ? '' : sharedText(trimmed, book.texts);
  if (type === 'b') return truths.get(trimmed) ?? value;
  if (type === 'd') return /^\d{4}-\d\d-\d\d/.exec(trimmed)?.[0] ?? value;
  if (type !== 'n') return unescapeText(value);
  return number.test(trimmed) ? numberText(Number(trimmed), book.numberStyles.get(style), book.from1904) : value;
}

const truths: ReadonlyMap<string, string> = new Map([
  ['1', 'true'],
  ['0', 'false'],
]);

/** A decimal number, not everything that JavaScript takes for one. */
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function sharedText(index: string, texts: readonly string[]): string | null {
  return /^\d+$/.test(index) ? (texts[Number(index)] ?? null) : null;
}

function numberText(value: number, look: NumberLook | undefined, from1904: boolean): string {
  // To the digits that a spreadsheet keeps.
  if (look === 'percent') return `${Number((value * 100).toPrecision(15))}%`;
  const day = look === 'day' ? dayFromSerial(value, from1904) : null;
  return day === null ? String(value) : dayOf(day);
}
