import Papa from 'papaparse';
import { plainFigure } from './plain-figure.js';
import { readSigners } from '../../counts/read-signers.js';
import { signersIn } from '../words/signers-in.js';
import type { Told } from './told.js';

/** Without it Excel reads the file as the machine's own encoding, and Doña Ana County is misspelled. */
const byteOrderMark = '\ufeff';

/**
 * The table as comma-separated values, each line with its day, filter and source, since lines are copied out of files. A cell that a spreadsheet would run as a formula is made text
 * by an apostrophe before it.
 */
export function tableCsv({ table, ledger, source, choropleth: { question, counts }, messages, words }: Told): string {
  const { county, state } = messages.table;
  const { fips, asOf, models, source: from } = words.columns;
  const isOfStates = question.level === 'state';
  // Numbers of somebody's own are of no model.
  const { signers } = readSigners(question.signers);
  const only = signers.length === 0 ? [] : [signersIn(messages).several(signers)];
  const filter = ledger ? [words.models(question.models), ...only] : [];
  const header = [
    fips,
    ...(isOfStates ? [state] : [county, state]),
    ...table.columns,
    asOf,
    ...(ledger ? [models, ...only.map(() => words.columns.signers)] : []),
    from,
  ];
  const rows = table.rows.map((row) => [
    row.id,
    ...(isOfStates ? [row.name] : [row.name, row.state]),
    ...row.figures.map(plainFigure),
    counts.asOf ?? '',
    ...filter,
    source,
  ]);
  return `${byteOrderMark}${Papa.unparse([header, ...rows], { escapeFormulae: true, newline: '\n' })}\n`;
}
