/** What statistical offices and spreadsheets print where there is no number: not zero, and nothing to report. */
const noNumber =
  /^(|\.{1,3}|…|-+|–|—|\*+|\?|#?n\/?a|#n\?a|n\.a\.|nan|null|none|nil|not available|no data|unknown|missing|suppressed|withheld|\(?[dszxn]\)?|[<>≤≥]=? ?\d[\d,.]*%?)$/i;

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
