import type { Choropleth } from '../../choropleth/classify.js';
import type { Fips } from '../../geography/geography.js';
import { agreementAnswers } from './agreement-answers.js';
import type { Messages } from './messages.js';
import type { TableRow } from './table.js';
import type { TopicAnswers } from './topic.js';

/** Columns that a view adds to the table, after how many agreements there are. */
export interface FurtherColumns {
  readonly columns: readonly string[];
  /** What stands in them for a place. */
  figuresOf(id: Fips, agreements: number): TableRow['figures'];
}

/** The table of agreements, with further columns. */
export function tableWith(furtherOf: (choropleth: Choropleth, messages: Messages) => FurtherColumns): TopicAnswers['table'] {
  return (choropleth, gazetteer, messages) => {
    const { columns, rows } = agreementAnswers.table(choropleth, gazetteer, messages);
    const [first = '', ...rest] = columns;
    const further = furtherOf(choropleth, messages);
    return {
      columns: [first, ...further.columns, ...rest],
      rows: rows.map((row) => {
        const [agreements = 0, ...others] = row.figures;
        return { ...row, figures: [agreements, ...further.figuresOf(row.id, Number(agreements)), ...others] };
      }),
    };
  };
}
