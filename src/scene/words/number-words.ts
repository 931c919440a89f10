/** "1,234", "−0.5": a number as it is with up to two decimals; what has more is rounded to four digits, or to a whole number above them. */
export function numberWords(value: number): string {
  const [whole = '', decimals] = plain(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A ratio in running text: one decimal tells places apart; below one a second is needed, or a few would be none, and two of two classes would read alike. */
export function ratioWords(value: number): string {
  return numberWords(Number(value.toFixed(Math.abs(value) < 1 ? 2 : 1)));
}

/** A number with what it is counted in: "14.2 per 1,000", "14%", "$14"; the number alone where nothing is given. */
export function withUnit(number: string, unit: string): string {
  if (unit === '') return number;
  if (/^\p{Sc}$/u.test(unit)) return number.startsWith('−') ? `−${unit}${number.slice(1)}` : unit + number;
  return /^[%‰°]/.test(unit) ? number + unit : `${number} ${unit}`;
}

const digits = 4;

/** Without a sign and without an exponent. */
function plain(value: number): string {
  const size = Math.abs(value);
  const rounded = Number(size.toFixed(2)) === size || size >= 10 ** digits ? Number(size.toFixed(2)) : Number(size.toPrecision(digits));
  if (rounded >= 1e21) return String(BigInt(rounded));
  return String(rounded).includes('e') ? rounded.toFixed(20).replace(/\.?0+$/, '') : String(rounded);
}
