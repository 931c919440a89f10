import Papa from 'papaparse';
import type { Edition } from './edition.js';
import { plainFigure } from './plain-figure.js';

/** Without it Excel reads the file as the machine's own encoding, and Doña Ana County is misspelled. */
const byteOrderMark = '\ufeff';

/**
 * The table as comma-separated values, each line with its day and filter. A cell that a spreadsheet would run as a formula is made text
 * by an apostrophe before it.
 */
export function tableCsv({ table, ledger, choropleth: { question, counts }, messages, words }: Edition): string {
  const { county, state } = messages.table;
  const { fips, asOf, models } = words.columns;
  const isOfStates = question.level === 'state';
  // Numbers of somebody's own are of no model.
  const filter = ledger ? [words.models(question.models)] : [];
  const header = [fips, ...(isOfStates ? [state] : [county, state]), ...table.columns, asOf, ...(ledger ? [models] : [])];
  const rows = table.rows.map((row) => [
    row.id,
    ...(isOfStates ? [row.name] : [row.name, row.state]),
    ...row.figures.map(plainFigure),
    counts.asOf ?? '',
    ...filter,
  ]);
  return `${byteOrderMark}${Papa.unparse([header, ...rows], { escapeFormulae: true, newline: '\n' })}\n`;
}
