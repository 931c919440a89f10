import Papa from 'papaparse';
import type { Agreement } from '../agreements/agreement.js';
import { visible } from '../agreements/visible.js';
import type { Dataset } from '../agreements/dataset.js';
import { printedPlaces } from './printed-places.js';

type Column = readonly [header: string, value: (agreement: Agreement) => string | null];

const fips: Column = ['FIPS', (agreement) => printedPlaces(agreement).fips.join('; ')];

const columns: readonly Column[] = [
  ['State', ({ state }) => state],
  ['Agency', ({ agency }) => agency],
  ['Type', ({ agencyType }) => agencyType],
  ['County', (agreement) => printedPlaces(agreement).counties.join('; ')],
  ['Model', ({ model }) => model],
  ['Status', ({ status }) => status],
  ['Signed', ({ signed }) => signed],
  ['Link', ({ link }) => link],
  ['Addendum', ({ addendum }) => addendum],
  ['Listed from', ({ listedFrom }) => listedFrom],
  ['Listed until', ({ listedUntil }) => listedUntil],
];

/**
 * Agreements as comma-separated values for the `csv` adapter. What is not of one agreement, such as the day and the source
 * of the list, is not in it. A cell that a spreadsheet would run as a formula, since it begins with `=`, `+`, `-` or `@`,
 * is made text by an apostrophe before it, and the adapter reads the apostrophe as part of the cell. Line ends, controls and
 * marks of no width are not in it. Codes have a column of their own where names stand beside them.
 */
export function datasetToCsv({ agreements }: Dataset): string {
  const written = agreements.some((agreement) => printedPlaces(agreement).fips.length > 0) ? [fips, ...columns] : columns;
  const rows = agreements.map((agreement) => written.map(([, value]) => visible(value(agreement) ?? '')));
  return `${Papa.unparse([written.map(([header]) => header), ...rows], { quotes: true, escapeFormulae: true, newline: '\n' })}\n`;
}
