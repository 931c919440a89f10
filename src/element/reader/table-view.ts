import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../../geography/geography.js';
import type { Messages } from '../../scene/words/messages.js';
import type { Table } from '../../scene/words/table.js';

/** The same figures as the map, for everyone. */
export function tableView(table: Table, level: Level, caption: string, messages: Messages): TemplateResult {
  const isOfStates = level === 'state';
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table part="table">
        <caption>${caption}</caption>
        <thead>
          <tr>
            ${isOfStates ? nothing : html`<th scope="col">${messages.table.county}</th>`}
            <th scope="col">${messages.table.state}</th>
            ${table.columns.map((column) => html`<th scope="col" class="figure">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ({ name, state, figures }) => html`
              <tr>
                <th scope="row" translate="no">${name}</th>
                ${isOfStates ? nothing : html`<td>${state}</td>`}
                ${figures.map((figure) => html`<td class="figure">${typeof figure === 'number' ? messages.number(figure) : figure}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
