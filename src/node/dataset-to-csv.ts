import Papa from 'papaparse';
import type { Agreement } from '../agreements/agreement.js';
import { visible } from '../agreements/visible.js';
import type { Dataset } from '../agreements/dataset.js';

const columns: readonly (readonly [header: string, value: (agreement: Agreement) => string | null])[] = [
  ['State', ({ state }) => state],
  ['Agency', ({ agency }) => agency],
  ['Type', ({ agencyType }) => agencyType],
  ['County', ({ counties }) => counties.join('; ')],
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
 * marks of no width are not in it.
 */
export function datasetToCsv({ agreements }: Dataset): string {
  const rows = agreements.map((agreement) => columns.map(([, value]) => visible(value(agreement) ?? '')));
  return `${Papa.unparse([columns.map(([header]) => header), ...rows], { quotes: true, escapeFormulae: true, newline: '\n' })}\n`;
}
