import { html, nothing, type TemplateResult } from 'lit';
import type { Level } from '../geography/geography.js';
import type { Messages } from '../scene/words/english.js';
import type { TableRow } from '../scene/words/table.js';

const columns = ['agreements', 'JEM', 'WSO', 'TFM'] as const;

/** The figures of the map as a table. */
export interface Figures {
  /** `undefined` while the table is closed: three thousand rows are made when somebody asks. */
  readonly rows: readonly TableRow[] | undefined;
  readonly level: Level;
  readonly caption: string;
}

/** The same figures as the map, for everyone, behind a switch. */
export function tableView(
  figures: Figures | undefined,
  toggle: (open: boolean) => void,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!figures) return nothing;
  const { rows, level, caption } = figures;
  return html`
    <details class="figures" ?open=${rows !== undefined} @toggle=${(event: Event) => toggle((event.target as HTMLDetailsElement).open)}>
      <summary>${messages.table.show}</summary>
      ${rows ? rowsView(rows, level, caption, messages) : nothing}
    </details>
  `;
}

function rowsView(rows: readonly TableRow[], level: Level, caption: string, messages: Messages): TemplateResult {
  const { table, modelNames, number } = messages;
  const heads = [table.agreements, modelNames.JEM, modelNames.WSO, modelNames.TFM];
  const state = level === 'state';
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table part="table">
        <caption>${caption}</caption>
        <thead>
          <tr>
            ${state ? nothing : html`<th scope="col">${table.county}</th>`}
            <th scope="col">${table.state}</th>
            ${heads.map((head) => html`<th scope="col" class="figure">${head}</th>`)}
            ${state ? html`<th scope="col" class="figure">${table.statewide}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`
              <tr>
                <th scope="row">${row.name}</th>
                ${state ? nothing : html`<td>${row.state}</td>`}
                ${columns.map((column) => html`<td class="figure">${number(row[column])}</td>`)}
                ${state ? html`<td class="figure">${number(row.statewide)}</td>` : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
