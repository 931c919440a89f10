/** What a column can hold that this project understands. */
export type Field =
  'state' | 'agency' | 'fips' | 'county' | 'model' | 'type' | 'signed' | 'status' | 'link' | 'addendum' | 'from' | 'until';

/** Headers by which a field is known, folded by {@link foldHeader}; the first that a table has is used. */
export const columnNames: Readonly<Record<Field, readonly string[]>> = {
  state: ['state', 'state name', 'state code', 'state abbreviation', 'state fips', 'st', 'postal', 'state or territory'],
  agency: ['agency', 'law enforcement agency', 'agency name', 'lea', 'department', 'name'],
  fips: ['fips', 'county fips', 'fips code', 'geoid', 'county geoid', 'county code'],
  county: ['county', 'counties', 'county name', 'parish', 'county or parish'],
  model: ['model', 'support type', 'program model', 'program', 'models', 'model type', 'agreement type', '287 g model'],
  type: ['type', 'agency type'],
  signed: ['signed', 'date signed', 'signed on', 'signature date', 'date', 'signed date'],
  status: ['status'],
  link: ['link', 'moa url', 'moa link', 'agreement link', 'url', 'document', 'moa'],
  addendum: ['addendum url', 'addendum link', 'addendum'],
  from: ['listed from', 'first listed', 'from'],
  until: ['listed until', 'until'],
};

const knownNames: ReadonlySet<string> = new Set(Object.values(columnNames).flat());

/** A header without what varies between hands: case, punctuation, accents of width, `camelCase` against `snake_case`. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a cell reads like a header this project understands. */
export const isColumnName = (text: string): boolean => text.length <= 60 && knownNames.has(foldHeader(text));
