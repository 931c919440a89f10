import Papa from 'papaparse';
import type { Measure, PlaceValue } from '../agreements/measure.js';
import { isMeasured } from '../agreements/records/value-columns.js';
import { isColumnName } from '../agreements/tables/column-names.js';
import { visible } from '../agreements/visible.js';

const isCode = (text: string): boolean => /^\d{3,}$/.test(text);

const columns: readonly (readonly [header: string, value: (value: PlaceValue) => string | undefined])[] = [
  ['State', ({ state }) => state],
  ['FIPS', ({ county, stateCode }) => (isCode(county) ? county : stateCode)],
  // Among counties a row of none says that it is of its state.
  ['County', ({ county, printedCounty }) => (county === '' ? 'Statewide' : isCode(county) ? printedCounty : county)],
];

/**
 * Numbers or marks by place as comma-separated values for the `csv` adapter: a row each, as printed, so that zero, an empty cell and "NA" stay
 * three things. A header that would be read for something else becomes `value`.
 */
export function measureToCsv({ name, values }: Measure): string {
  const isDated = values.some(({ day }) => day !== null);
  const isOfStates = values.every(({ county }) => county === '');
  const written = [
    ...columns.filter(([header, value]) => !(isOfStates && header === 'County') && values.some((each) => (value(each) ?? '') !== '')),
    [isMeasured(name) && !isColumnName(name) ? name : 'value', ({ printed }: PlaceValue) => printed] as const,
    ...(isDated ? [['As of', ({ day }: PlaceValue) => day ?? ''] as const] : []),
  ];
  const rows = values.map((each) => written.map(([, value]) => visible(value(each) ?? '')));
  return `${Papa.unparse([written.map(([header]) => visible(header)), ...rows], { quotes: true, newline: '\n' })}\n`;
}
