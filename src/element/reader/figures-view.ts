import { html, nothing, type TemplateResult } from 'lit';
import { anew } from '../anew.js';
import type { Sight } from './sight.js';
import type { StepsController } from './steps/steps-controller.js';
import { tableView } from './table-view.js';

/** The figures of the map as a table. @param steps what keeps some of its rows; `undefined` until that is loaded */
export function figuresView({ stage, messages, answers }: Sight, steps: StepsController | undefined): TemplateResult | typeof nothing {
  const { picture, figure } = stage;
  if (picture.kind !== 'drawn') return nothing;
  const { choropleth } = picture;
  const caption = messages.table.caption(figure.title, figure.dateline);
  return html`${anew([choropleth, caption, messages, steps?.pressed], () => {
    const { columns, rows } = answers.table(choropleth, messages);
    return tableView({ columns, rows: steps?.keep(rows) ?? rows }, choropleth.question.level, caption, messages);
  })}`;
}
