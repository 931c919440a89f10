import { escapeXml } from '../../scene/drawing/escape-xml.js';
import type { TableRow } from '../../scene/words/table.js';
import type { Edition } from './edition.js';

/** The figures as a table of HTML without attributes of style, a line a row. */
export function htmlTable({ table, figure, choropleth, messages }: Edition, rows: readonly TableRow[]): string {
  const { county, state, caption } = messages.table;
  const isOfStates = choropleth.question.level === 'state';
  const heads = [...(isOfStates ? [state] : [county, state]), ...table.columns];
  const cell = (figure: number | string): string => (typeof figure === 'number' ? messages.number(figure) : figure);
  const lines = rows.map(
    ({ name, state: of, figures }) =>
      `<tr><th scope="row">${escapeXml(name)}</th>${[...(isOfStates ? [] : [of]), ...figures].map((each) => `<td>${escapeXml(cell(each))}</td>`).join('')}</tr>`,
  );
  const said = caption(figure.title, [figure.dateline, figure.filter.replace(/\.$/, '')].filter(Boolean).join('. '));
  return [
    '<table>',
    `<caption>${escapeXml(said)}</caption>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...lines,
    '</tbody>',
    '</table>',
  ].join('\n');
}
