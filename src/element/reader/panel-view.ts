import { html, nothing, render, type TemplateResult } from 'lit';
import type { Explained } from '../../scene/words/about-messages.js';
import type { AgreementWords } from '../../scene/words/describe-agreements.js';
import type { Panel } from '../../scene/words/describe-panel.js';
import type { Messages } from '../../scene/words/messages.js';
import { anew } from '../anew.js';
import type { Found } from '../find/find.js';
import { aboutView } from './about-view.js';
import { agreementsView } from './agreements-view.js';

/** What the panel can do besides, and what it knows of who looks at it. */
export interface PanelActions {
  close(): void;
  /** Draws the counties of a state; absent where there are none to draw. */
  readonly open?: { readonly state: string; act(): void } | undefined;
  /** What was looked for, where that led here. */
  readonly found: Found | null;
  /** What the publisher says of a model; `''` for the map's own words. */
  publisher(word: Explained): string;
}

/** The answer to what the reader chose, with the list behind it. @param isUnderField whether it stands where it was asked for, in the search field */
export function panelView(panel: Panel | undefined, messages: Messages, isUnderField: boolean, actions: PanelActions): TemplateResult {
  const { found, open } = actions;
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.close();
  };
  return html`
    <section id="panel" part="panel" class=${isUnderField ? 'panel found' : 'panel'} aria-labelledby="panel-title" ?hidden=${!panel} @keydown=${leave}>
      ${anew([panel && [panel.title, panel.answer, ...panel.notes].join(), panel, messages, open === undefined, found?.sentence], () => (panel ? contentView(panel, messages, actions) : nothing))}
    </section>
  `;
}

function contentView(panel: Panel, messages: Messages, { close, open, found, publisher }: PanelActions): TemplateResult {
  const { title, answer, notes, agreements, places, statewide, explained = [] } = panel;
  const own = found ? (agreements?.filter(({ agency }) => found.isOwn(agency)) ?? []) : [];
  const all = own.length === 0 ? agreements : [...own, ...(agreements ?? []).filter((each) => !own.includes(each))];
  const isLacking = found && agreements !== null && own.length === 0 && !statewide?.agreements.some(({ agency }) => found.isOwn(agency));
  return html`
    <div class="answer">
      <h3 id="panel-title">${title}</h3>
      <button type="button" part="close" class="close" aria-label=${messages.panel.close} @click=${close}>×</button>
      ${found ? html`<p>${found.sentence} ${isLacking ? found.none : ''}</p>` : nothing}
      ${answer === '' ? nothing : html`<p class="answer-sentence">${answer}</p>`}
    </div>
    ${notes.map((note) => html`<p>${note}</p>`)}
    ${open ? html`<p><button type="button" part="action" class="action" @click=${() => open.act()}>${messages.panel.open(open.state)}</button></p>` : nothing}
    ${agreements === null ? html`<p>${messages.panel.loading}</p>` : nothing}
    ${anew([all], () => listView(all ?? [], messages, places))}
    ${anew([statewide], () => (statewide ? groupView(statewide.title, statewide.agreements, messages, false) : nothing))}
    ${explained.length === 0 ? nothing : aboutView(explained, messages, publisher)}
  `;
}

/** From this many on, a list of the country is parted by state, and each part opens by itself. */
const many = 100;

function listView(agreements: readonly AgreementWords[], messages: Messages, places: boolean): TemplateResult | typeof nothing {
  if (agreements.length === 0) return nothing;
  const states = [...new Set(agreements.map(({ state }) => state))].sort(messages.compare);
  if (agreements.length < many || states.length < 2) return agreementsView(agreements, messages, places);
  const of = (state: string): readonly AgreementWords[] => agreements.filter((each) => each.state === state);
  return html`${states.map((state) =>
    groupView(html`${state} <span class="place">${messages.number(of(state).length)}</span>`, of(state), messages, true),
  )}`;
}

/** Its list is made when it is opened: that of the country has two thousand lines. */
function groupView(title: unknown, agreements: readonly AgreementWords[], messages: Messages, places: boolean): TemplateResult {
  const fill = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    if (details.open) render(agreementsView(agreements, messages, places), details.querySelector('div') as HTMLElement);
  };
  return html`<details @toggle=${fill}><summary>${title}</summary><div></div></details>`;
}
