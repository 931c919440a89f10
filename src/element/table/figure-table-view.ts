import { html, nothing, type TemplateResult } from 'lit';
import type { AgencyKind, Model } from '../../agreements/agreement.js';
import type { Choropleth } from '../../choropleth/classify.js';
import type { Fips } from '../../geography/geography.js';
import type { ArrangedTable, TableGroup, TableWish } from '../../scene/table/arrange-table.js';
import type { Messages } from '../../scene/words/messages.js';
import { signersIn } from '../../scene/words/signers-in.js';
import type { Table, TableRow } from '../../scene/words/table.js';
import { tableIn } from '../../scene/words/table-in.js';
import { anew } from '../anew.js';

/** What is shown, and what is done with it. */
export interface TableStage {
  readonly choropleth: Choropleth;
  /** The figures before anything was wished for. */
  readonly table: Table;
  readonly arranged: ArrangedTable;
  readonly wish: TableWish;
  /** States whose counties are in the table; none of a table of states. */
  readonly states: readonly TableRow[];
  readonly sieves: { readonly models: readonly Model[]; readonly kinds: readonly AgencyKind[] };
  readonly caption: string;
  /** How many rows of how many are shown. */
  readonly shown: string;
  readonly messages: Messages;
  /** What the reader opened, and whether all is open for paper: other objects after each change. */
  readonly opened: ReadonlyMap<Fips, boolean>;
  readonly isPrinted: boolean;
  isOpen(group: TableGroup): boolean;
  change(change: Partial<TableWish>): void;
  toggle(state: Fips, isOpen: boolean): void;
}

/** The same figures as the map, for everyone. */
export function figureTableView(stage: TableStage): TemplateResult {
  const { table, arranged, wish, caption, shown, opened, isPrinted } = stage;
  return html`
    ${sievesView(stage)}
    <p class="in-table">${anew([shown])}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table part="table">
        <caption>${anew([caption])}</caption>
        <thead>${anew([table, wish], () => headsView(stage))}</thead>
        ${anew([arranged, opened, isPrinted], () => arranged.groups.map((group) => groupView(group, stage)))}
      </table>
    </div>
  `;
}

function sievesView({ choropleth, states, sieves, wish, messages, change }: TableStage): TemplateResult {
  const words = tableIn(messages);
  const signers = signersIn(messages);
  const of = <T extends string>(values: readonly T[], nameOf: (value: T) => string): (readonly [string, string])[] =>
    values.map((value) => [value, nameOf(value)]);
  return html`
    <div part="sieves" class="sieves" role="group" aria-label=${words.title}>
      ${
        states.length < 2
          ? nothing
          : choiceView(
              'state',
              words.state,
              words.allStates,
              states.map(({ id, name }) => [id, name]),
              wish.state,
              (state) => change({ state }),
            )
      }
      ${choiceView('model', words.model, words.allModels, of(sieves.models, messages.modelName), wish.model, (model) => change({ model }))}
      ${choiceView('kind', words.kind, words.allKinds, of(sieves.kinds, signers.column), wish.kind, (kind) => change({ kind }))}
      <label class="only"><input type="checkbox" name="only" .checked=${wish.isListedOnly}
        @change=${({ target }: Event) => change({ isListedOnly: (target as HTMLInputElement).checked })}
      ><span>${words.only(choropleth.counts.measure !== null)}</span></label>
    </div>
  `;
}

/** @param options values with their words, besides the one that leaves nothing out */
function choiceView(
  name: string,
  label: string,
  all: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult | typeof nothing {
  if (options.length === 0) return nothing;
  const change = ({ target }: Event): void => choose((target as HTMLSelectElement).value);
  return html`<label><span>${label}</span>
    <select name=${name} @change=${change}>${[['', all] as const, ...options].map(
      ([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
    )}</select></label>`;
}

function headsView({ choropleth, arranged, wish, messages, change }: TableStage): TemplateResult {
  const { county, state } = messages.table;
  const names = [choropleth.question.level === 'state' ? state : county, ...arranged.columns];
  return html`<tr>${names.map((name, i) => {
    const column = i - 1;
    const isSorted = wish.column === column;
    // Names go from A on, numbers from the largest.
    const isDescending = isSorted ? !wish.isDescending : column >= 0;
    return html` <th scope="col" class=${column < 0 ? '' : 'figure'} aria-sort=${isSorted ? (wish.isDescending ? 'descending' : 'ascending') : nothing}
      ><button type="button" class="sort" @click=${() => change({ column, isDescending })}><span>${name}</span></button></th>`;
  })}</tr>`;
}

function groupView(group: TableGroup, stage: TableStage): TemplateResult {
  const { head, rows } = group;
  if (!head) return html`<tbody>${rows.map((row) => rowView(row, stage, false))}</tbody>`;
  const isOpen = stage.isOpen(group);
  const { messages, toggle } = stage;
  return html`<tbody>
    <tr class="of-state">
      <th scope="rowgroup">${
        rows.length === 0
          ? html`<span translate="no">${head.name}</span>`
          : html`<button type="button" aria-expanded=${isOpen} @click=${() => toggle(head.id, !isOpen)}><span translate="no">${head.name}</span></button>
            <span class="place">${messages.legend.units(rows.length, 'county')}</span>`
      }</th>
      ${figuresView(head, stage)}
    </tr>
    ${isOpen ? rows.map((row) => rowView(row, stage, true)) : nothing}
  </tbody>`;
}

function rowView(row: TableRow, stage: TableStage, isInState: boolean): TemplateResult {
  const state = isInState ? html`<span class="place">, ${row.state}</span>` : nothing;
  return html`<tr class=${isInState ? 'in-state' : ''}><th scope="row" translate="no">${row.name}${state}</th>${figuresView(row, stage)}</tr>`;
}

function figuresView({ figures }: TableRow, { arranged, messages }: TableStage): unknown {
  return arranged.columns.map((_, i) => {
    const figure = figures[i] ?? '';
    return html` <td class="figure">${typeof figure === 'number' ? messages.number(figure) : figure}</td>`;
  });
}
