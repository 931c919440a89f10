import { isNoValue } from './is-no-value.js';
import { isSumOfPlaces } from './is-sum-of-places.js';
import type { Measure, PlaceValue } from '../measure.js';
import type { Positions } from './find-columns.js';
import type { ProblemList } from './problem-list.js';
import { isStateWord, type Places, placesReader } from './read-places.js';
import { readMark } from './read-mark.js';
import { hasDecimalComma, plainNumber, readNumber } from './read-number.js';
import { RowCells } from './row-cells.js';
import type { Table } from '../tables/table.js';
import type { ValueColumn } from './value-columns.js';

/**
 * Reads numbers or marks of places: a row each. Zero, an empty cell and a word for "not known" stay three things.
 */
export function readMeasure(table: Table, positions: Positions, { position, kind }: ValueColumn, problems: ProblemList): Measure {
  const placesOf = placesReader(table, positions);
  const isDecimal = table.rows.some(({ cells }) => hasDecimalComma(cells[position] ?? ''));
  const rows = table.rows.map((source) => new RowCells(table, positions, source, problems)).filter((cells) => !isSumOfPlaces(cells));
  const hasCounties = rows.some((cells) => placesOf(cells).counties.some((county) => !isStateWord(county)));
  const values = rows.flatMap((cells): PlaceValue[] => {
    const printed = cells.textAt(position);
    const value = kind === 'mark' ? markOf(printed) : isDecimal && printed.includes(',') ? undefined : readNumber(printed);
    if (value === undefined)
      cells.reportAt(position, kind === 'mark' ? { code: 'unknown-mark' } : { code: 'unreadable-number', write: plainNumber(printed) });
    const at = { printed, day: null, row: cells.source.row };
    return placesIn(cells, placesOf(cells), hasCounties).map((place) => ({ ...place, value: value ?? null, ...at }));
  });
  if (kind === 'number') reportMixedUnits(rows, position);
  if (kind === 'number' && table.isNested !== true) reportThousands(rows, position);
  return { name: table.columns[position] || `column ${position + 1}`, kind, values };
}

/** A percentage beside a plain number is of another unit, or misses its sign. Zero is the same of any. */
function reportMixedUnits(rows: readonly RowCells[], position: number): void {
  const numbers = rows.filter((cells) => Boolean(readNumber(cells.textAt(position))));
  const percent = numbers.find((cells) => cells.textAt(position).endsWith('%'));
  const plain = numbers.find((cells) => !cells.textAt(position).endsWith('%'));
  if (percent && plain) percent.reportAt(position, { code: 'mixed-units', other: plain.source.row, plain: plain.textAt(position) });
}

const grouped = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * A point before three digits may part thousands, as it does in Spanish: where some numbers of a column are so, the others have no decimals
 * and none has four digits that nothing parts, or where one parts thousands so without doubt.
 */
function reportThousands(rows: readonly RowCells[], position: number): void {
  const doubtful = rows.filter((cells) => grouped.test(cells.textAt(position)));
  const others = rows.map((cells) => cells.textAt(position)).filter((text) => !grouped.test(text) && typeof readNumber(text) === 'number');
  const isGroupedElsewhere = rows.some((cells) => /^\d{1,3}(\.\d{3})+,\d+$/.test(cells.textAt(position)));
  if (!isGroupedElsewhere && (others.length === 0 || !others.every((text) => /^\d{1,3}(,\d{3})*$/.test(text)))) return;
  for (const cells of doubtful) cells.reportAt(position, { code: 'point-or-thousands', write: cells.textAt(position).replace('.', '') });
}

type Where = Pick<PlaceValue, 'state' | 'county' | 'printedCounty' | 'stateCode'>;

/**
 * The places of a row: mostly one. Among rows of counties, one that leaves the county blank is of its state only where a code says so.
 *
 * @param hasCounties whether any row of the table is of a county
 */
function placesIn(cells: RowCells, { state, counties, printedCounties, stateCode }: Places, hasCounties: boolean): readonly Where[] {
  const ofState = { state, county: '', ...(stateCode !== undefined && { stateCode }) };
  if (counties.length > 0) {
    if (counties.every((county) => isStateWord(county))) return [ofState];
    const [name] = printedCounties;
    return counties.map((county) => ({ ...ofState, county, ...(name !== undefined && counties.length === 1 && { printedCounty: name }) }));
  }
  const isCoded = !isNoValue(cells.text('fips'));
  if (hasCounties && !isCoded && !isStateWord(cells.text('county'))) {
    cells.report(cells.has('county') ? 'county' : 'fips', { code: 'no-county' });
    return [];
  }
  const isNamed = !isNoValue(cells.text('state'));
  if (hasCounties && isCoded && isNamed && !/^0+(\.0*)?$/.test(cells.text('fips'))) return [ofState];
  if (hasCounties && isCoded) cells.notice('fips', { code: 'noted-state-code' });
  else if (cells.has('county')) cells.notice('county', { code: 'noted-states' });
  else if (cells.has('fips') && !isCoded && state !== '') cells.notice('fips', { code: 'noted-states' });
  return [ofState];
}

function markOf(text: string): 1 | 0 | null | undefined {
  if (text === '') return null;
  const mark = readMark(text);
  return mark === null ? undefined : mark === 'unknown' ? null : mark === 'yes' ? 1 : 0;
}
