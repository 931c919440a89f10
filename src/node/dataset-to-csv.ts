import Papa from 'papaparse';
import type { Agreement } from '../agreements/agreement.js';
import type { Dataset } from '../agreements/dataset.js';

const COLUMNS: readonly (readonly [header: string, value: (agreement: Agreement) => string | null])[] = [
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

/** Agreements as comma-separated values that the `csv` adapter reads back. A cell that a spreadsheet would run as a formula is made text. */
export function datasetToCsv({ agreements }: Dataset): string {
  const rows = agreements.map((agreement) => COLUMNS.map(([, value]) => value(agreement) ?? ''));
  return `${Papa.unparse([COLUMNS.map(([header]) => header), ...rows], { quotes: true, escapeFormulae: true, newline: '\n' })}\n`;
}
