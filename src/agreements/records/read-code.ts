/** A code of a place as a table gives it: that of a county, part of one, or that of a state. */
export interface Code {
  /** Five digits, three that stand without their state, or two of a state; what is printed where it is none of these. */
  readonly code: string;
  /** The state that the text itself names besides; `''` where it names none. */
  readonly state: string;
}

/** What the numbers of a column of codes are, told by the whole column: a 1 is Alabama, or the first county of some state. */
export type CodeStyle = 'full' | 'part' | 'state';

/**
 * Reads a code in the forms that spreadsheets and statistical offices write: `1001.0`, `="01001"`, `'01001`, `0500000US01001`, `US-FL`,
 * `us-al-001`, `G0100010` (NHGIS). A lost leading zero comes back where the length leaves no other reading; a part of a code is
 * completed from nothing but its own row.
 */
export function readCode(text: string, style: CodeStyle): Code {
  const plain = withoutWrapping(text);
  const postal = /^(?:us[-_ ]?)?([a-z]{2})(?:[-_ ]?(\d{3}))?$/i.exec(plain);
  if (postal) return { code: postal[2] ?? '', state: (postal[1] ?? '').toUpperCase() };
  const joined = /^G(\d{2})0(\d{3})0$/i.exec(plain);
  if (joined) return { code: `${joined[1]}${joined[2]}`, state: '' };
  if (!/^\d{1,5}$/.test(plain)) return { code: plain, state: '' };
  if (style === 'part' && plain.length <= 3) return { code: plain.padStart(3, '0'), state: '' };
  const code = plain.length === 1 || plain.length === 4 ? `0${plain}` : plain;
  // The Census Bureau and the Bureau of Economic Analysis write a state among counties as its code and three zeros.
  return { code: /^\d{2}000$/.test(code) ? code.slice(0, 2) : code, state: '' };
}

/** What the digits of a code are without quotation marks, decimals, separators and the Census Bureau's level before `US`. */
export function withoutWrapping(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^[=\s]*["'`‘’“”]+|["'`‘’“”\s]+$/g, '')
    .trim()
    .replace(/^\d{2,3}[0-9a-z]{0,6}us(?=\d)/i, '')
    .replace(/^(us|c|fips)[\s:_-]*(?=\d)/i, '')
    .replace(/^(\d+)\.0*$/, '$1')
    .replace(/^(\d{1,2}),(\d{3})$/, '$1$2');
}

/**
 * What the numbers of a column of codes are.
 *
 * @param states what stands beside each of them in the column of the state, if there is one
 * @param hasCounty whether the table says that they are of counties: by their header, or by names of counties beside them
 */
export function codeStyle(texts: readonly string[], states: readonly string[], hasCounty: boolean): CodeStyle {
  const plain = texts.map(withoutWrapping);
  const longest = Math.max(0, ...new Set(plain.map((text) => (/^\d{1,5}$/.test(text) ? text.length : 0))));
  const isOfAnother = (state: string, at: number): boolean => {
    const [code, own] = [plain[at] ?? '', withoutWrapping(state)];
    return /^\d{1,2}$/.test(code) && /^\d{1,2}$/.test(own) && Number(code) !== Number(own);
  };
  if (states.some(isOfAnother)) return 'part';
  if (longest > 3) return 'full';
  return longest === 3 || hasCounty ? 'part' : 'state';
}
