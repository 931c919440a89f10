import type { Choropleth } from '../../choropleth/classify.js';
import { isCounty } from '../../geography/fips.js';
import type { TableRow } from '../words/table.js';

/** The number that a figure of a table is sorted by; `null` for one that is no number. */
export function valueOf({ counts: { measure } }: Choropleth, { id, figures }: TableRow, column: number): number | null {
  // A number of somebody's own stands in words, with what it is counted in.
  if (measure !== null) return measure.readings[isCounty(id) ? 'county' : 'state'][id]?.value ?? null;
  const figure = figures[column];
  if (typeof figure === 'number') return figure;
  const [, sign, digits] = /^([+−]?)(\d[\d,]*(?:\.\d+)?)$/.exec(figure ?? '') ?? [];
  return digits === undefined ? null : Number(digits.replace(/,/g, '')) * (sign === '−' ? -1 : 1);
}
