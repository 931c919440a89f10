import { html, nothing, type TemplateResult } from 'lit';
import type { Overview } from '../../scene/atlas/describe-overview.js';
import type { Site } from '../../scene/atlas/describe-site.js';
import type { AtlasMessages } from '../../scene/words/atlas-messages.js';
import type { TreePlace } from '../../scene/tree/tree-place.js';

/** A list to choose a place from. */
export interface PlaceChoice {
  readonly label: string;
  readonly places: readonly TreePlace[];
  readonly chosen: TreePlace | undefined;
  /** What is chosen where none of them is. */
  readonly above: TreePlace;
}

/** How many miles a step may be. */
export const stepMiles = [5, 25, 100] as const;

/** The whole map in words. */
export function overviewView({ what, figures, classes, pattern, regions }: Overview, words: AtlasMessages): TemplateResult {
  return html`
    <h3>${words.overview}</h3>
    <p>${what}</p>
    ${figures.map((each) => html`<p>${each}</p>`)}
    <ul>${classes.map((each) => html`<li>${each}</li>`)}</ul>
    ${pattern.map((each) => html`<p>${each}</p>`)}
    <ul>${regions.map(({ name, text }) => html`<li><b>${name}</b>: ${text}</li>`)}</ul>
  `;
}

/** What a place is chosen with. */
export function choicesView(choices: readonly PlaceChoice[], words: AtlasMessages, go: (place: TreePlace) => void): TemplateResult {
  return html`
    <h3>${words.places}</h3>
    <p class="choices">${choices.map(
      ({ label, places, chosen, above }) => html`
        <label>${label}
          <select @change=${({ target }: Event) => go(places[(target as HTMLSelectElement).selectedIndex - 1] ?? above)}>
            <option .selected=${!chosen}>${words.whole}</option>
            ${places.map((place) => html`<option translate="no" .selected=${place === chosen}>${place.name}</option>`)}
          </select>
        </label>`,
    )}</p>
  `;
}

/** One place in words. */
export function siteView(
  site: Site,
  words: AtlasMessages,
  go: (place: TreePlace) => void,
  measure: (() => void) | undefined,
): TemplateResult {
  const { name, sentences, around, neighbors, holds, places } = site;
  return html`
    <h4 class="site" tabindex="-1" translate="no">${name}</h4>
    ${sentences.map((each) => html`<p>${each}</p>`)}
    ${measure ? html`<p><button type="button" part="action" class="action" @click=${measure}>${words.measure}</button></p>` : nothing}
    ${around === '' ? nothing : html`<h5>${around}</h5>`}
    <ul>${neighbors.map((each) => html`<li><button type="button" class="number" translate="no" @click=${() => go(each.place)}>${each.name}</button>${each.text}</li>`)}</ul>
    ${holds === '' ? nothing : html`<h5>${holds}</h5><ul>${places.map((each) => html`<li>${each}</li>`)}</ul>`}
  `;
}

/** What moves over the map, and what was met there. */
export function stepsView(
  met: readonly string[],
  miles: number,
  words: AtlasMessages,
  choose: (miles: number) => void,
  step: (heading: number) => void,
): TemplateResult {
  return html`
    <h3>${words.steps}</h3>
    <p class="choices">
      <label>${words.stepLabel}
        <select @change=${({ target }: Event) => choose(stepMiles[(target as HTMLSelectElement).selectedIndex] ?? miles)}>
          ${stepMiles.map((each) => html`<option .selected=${each === miles}>${words.step(each)}</option>`)}
        </select>
      </label>
      ${words.headings.map((name, i) => html`<button type="button" part="action" class="action" @click=${() => step(i)}>${name}</button>`)}
    </p>
    ${met.map((each) => html`<p>${each}</p>`)}
  `;
}
