/** What statistical offices and spreadsheets print where there is no number: not zero, and nothing to report. */
const noNumber =
  /^(|\.{1,3}|…|-+|–|—|\*+|\?|#?n\/?a|#n\?a|n\.a\.|nan|null|none|nil|not available|no data|unknown|missing|suppressed|withheld|unreliable|sin datos|n\/d|s\/d|\(?[dszxn]\)?|[<>≤≥]=? ?\d[\d,.]*%?)$/i;

/** What a cell of a column of numbers holds: a number, `null` where it says that there is none, `undefined` where it is not understood. */
export function readNumber(text: string): number | null | undefined {
  const plain = text.replace(/[\u00a0\u202f\s]+/g, ' ').trim();
  if (noNumber.test(plain)) return null;
  const digits = plain
    .replace(/^[−–](?=[\d.$])/, '-')
    .replace(/^([-+]?)\$ ?/, '$1')
    .replace(/ ?%$/, '');
  if (!/^[-+]?(\d{1,3}(,\d{3})+|\d*)(\.\d*)?(e[-+]?\d{1,3})?$/i.test(digits) || !/\d/.test(digits)) return undefined;
  const number = Number(digits.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}

/** Whether a text is a number that takes the comma for a decimal mark, as in `3,5`: then no comma of its column parts thousands. */
export const hasDecimalComma = (text: string): boolean => /^\s*[-−]?\d+(\.\d{3})*,(\d{1,2}|\d{4,})\s*%?\s*$/.test(text);

const units = String.raw`k|m|mm|mn|mio|bn?|tsd|thousand|mil(?:lion)?|bil(?:lion)?|%|percent|pct|[$€£¥]|usd|eur|per .*|people|residents`;
// Behind the number the mark of a footnote, or a word of an estimate.
const mark = String.raw`[*†‡§¹²³]+|\[\w\w?\]|\((?:est|r|p|e|prelim)[a-z]*\.?\)`;
const almost = new RegExp(String.raw`^([~≈<>±+−-]?) ?(?:us|ca)? ?[$€£¥]? ?(\d[\d.,'’ ]*) ?(${units})?\.? ?(?:${mark})?$`, 'i');

/** A number in parentheses is negative to a bookkeeper. */
const withSign = (text: string): string => text.trim().replace(/^\((\$? ?[\d.,]+)\)$/, '-$1');

/** Whether a text that is no number as printed means one: `5k`, `1.2 million`, `3,5`. */
export const isAlmostNumber = (text: string): boolean => text.length <= 40 && almost.test(withSign(text));

const thousands: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  mil: 1e6,
  million: 1e6,
};

/** How a text that is almost a number is written so that it is one; `''` where it could be two numbers. */
export function plainNumber(text: string): string {
  const [, sign = '', digits = '', unit = ''] = text.length <= 40 ? (almost.exec(withSign(text)) ?? []) : [];
  // After one comma with three digits the comma may part thousands as well.
  const isDecimal = hasDecimalComma(digits);
  const plain = isDecimal ? digits.replaceAll('.', '').replace(',', '.') : /,\d{3}$/.test(digits) && !digits.includes('.') ? '' : digits;
  const number = readNumber(plain.replace(/[’' ]/g, ''));
  if (typeof number !== 'number') return '';
  const signed = /[−-]/.test(sign) ? -number : number;
  return String(Number((signed * (thousands[unit.toLowerCase()] ?? (/^b/i.test(unit) ? 1e9 : 1))).toPrecision(12)));
}
