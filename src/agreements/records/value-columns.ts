import { foldHeader } from '../tables/column-names.js';
import { type ColumnFacts, describeColumn } from './describe-column.js';
import type { Positions } from './find-columns.js';
import type { Table } from '../tables/table.js';

/** A column that can be the measure of a table of places. */
export interface ValueColumn {
  readonly position: number;
  readonly kind: 'number' | 'mark';
}

/** Numbers that say where a row is or which one it is, and measure nothing. */
const notMeasured =
  /^(|index|unnamed \d*|row|rows|uid|uuid|iso ?[23]|object ?id|fid|gid|oid|rank|footnotes?|notes?|order|no|nr|year|month|quarter|week|lat|latitude|lon|lng|long|longitude|x|y|zipcode|postal code|lsad|class ?fp|(state|county|counties) ?ns|geo ?id2|geoid2|vintage|region|division|csafp|cbsafp|metdivfp|sumlev|shape leng|shape length)$/;

/** Numbers that mostly stand in a table for the sake of another one. */
const besides =
  /^(pop|population|total population|residents|pop ?\d{4}|population ?\d{4}|aland\d*|awater\d*|census ?area|land area|area|shape area|land m2|water m2|land sqmi)$/;

/**
 * The columns of numbers, or of words for yes and no, that a table of places can be about. Codes, coordinates, years and the like are none;
 * one called "value" is the only one; and population or area are none beside another.
 */
export function valueColumns(table: Table, positions: Positions): readonly ValueColumn[] {
  const { state, fips, county, agency, link, addendum, day, signed, from, until, value } = positions;
  const taken: readonly (number | undefined)[] = [state, fips, county, agency, link, addendum, day];
  // A column "signed" may well say yes and no; a number in it is a day that lost its form.
  const days: readonly (number | undefined)[] = [signed, from, until];
  const headers = table.columns.map((name) => foldHeader(name));
  const found = headers.flatMap((header, position): ValueColumn[] => {
    if (position !== value && (taken.includes(position) || !isMeasured(header))) return [];
    const facts = describeColumn(table, position);
    if (position !== value && facts.numbers > 0 && facts.years === facts.numbers) return [];
    // One that is called "value" is meant, whatever stands beside it.
    const kind = position === value && isBlank(facts) ? 'number' : kindOf(facts, table.columns[position] ?? '');
    return kind === null || (kind === 'number' && days.includes(position)) ? [] : [{ position, kind }];
  });
  const named = found.filter(({ position }) => position === value);
  if (named.length > 0) return named;
  const main = found.filter(({ position }) => !isSizeOfPlace(headers[position] ?? ''));
  return main.length > 0 ? main : found;
}

/** Whether a header, folded, is of the residents or the area of a place. */
export const isSizeOfPlace = (folded: string): boolean => besides.test(folded);

/** Whether numbers under a header may measure something. */
export function isMeasured(header: string): boolean {
  const folded = foldHeader(header);
  return !notMeasured.test(folded) && !isCodeHeader(folded) && !isIdentifier(folded);
}

const identifier =
  /\b((phone|telephone|tel|fax|ori|zip|docket)( (code|no|nr|numbers?|id|office|main|\d))?|(case|file|document|permit|contract|agreement|moa|badge) (no|nr|number|id|code)|case|ids?)$/;

/** Whether a header, folded, is of numbers that tell one from another: `Sheriff phone`, `Case ID`, `ORI`. */
export const isIdentifier = (folded: string): boolean => identifier.test(folded);

const isCodeHeader = (header: string): boolean =>
  /(^|[ \d])(fips|fp|code|geoid)\d*$/.test(header) || /^(state|county|cnty|place)fp\d*$/.test(header);

/** Whether every cell says that there is no number. */
export const isBlank = ({ numbers, notNumbers, answers }: ColumnFacts): boolean => numbers + notNumbers + answers === 0;

/** What a column measures; `null` for a column of other things. */
export function kindOf(facts: ColumnFacts, header: string): ValueColumn['kind'] | null {
  const isQuestion = header.trim().endsWith('?') || /^(has|is)[\s_]/i.test(header.trim());
  if (facts.answers > 0 && facts.words.length === 0 && (facts.numbers === 0 || (isQuestion && facts.counts === 0))) return 'mark';
  if (facts.numbers > 0 && facts.numbers >= facts.notNumbers && facts.days < facts.filled) return 'number';
  return null;
}
