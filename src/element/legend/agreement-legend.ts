import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { type JoinedLegend, joinLegends } from '../../scene/join-legends.js';
import { sharedLegendIn } from '../../scene/words/shared-legend-in.js';
import { dress } from '../dress.js';
import { colorClass, patternFill, patternView } from '../map-view.js';
import { warnOnce } from '../warn-once.js';
import { listen, toldBy, type ToldLegend, unlisten } from './told-legends.js';

const swatch = { width: 26, height: 14 };
const bar = 18;

/**
 * One key for several maps, `for` their ids: pointing at a step shows its places on each of them, and pressing keeps them alone in full color.
 * Colors, palette and words are those of the maps; where a color means one thing on one of them and another on another, it says so.
 *
 * @element agreement-legend
 * @attr {string} for - The ids of the maps, with blanks between.
 */
export class AgreementLegend extends HTMLElement {
  static readonly observedAttributes = ['for'];

  readonly #root = dress(this.attachShadow({ mode: 'open' }));
  #pressed: ReadonlySet<string> = new Set();

  connectedCallback(): void {
    listen(this.#draw);
    this.#draw();
  }

  disconnectedCallback(): void {
    unlisten(this.#draw);
  }

  attributeChangedCallback(): void {
    this.#draw();
  }

  get #told(): readonly (ToldLegend | undefined)[] {
    const ids = (this.getAttribute('for') ?? '').match(/\S+/g) ?? [];
    const root = this.getRootNode() as Document | ShadowRoot;
    return ids.flatMap((id) => {
      const map = root.getElementById(id);
      if (!map) warnOnce(`agreement-legend: for="${ids.join(' ')}" names no element with the id "${id}".`);
      return map ? [toldBy(map)] : [];
    });
  }

  /** Until each of the maps is drawn, what is there stays. */
  readonly #draw = (): void => {
    // A map that is taken away with it goes first.
    if (!this.isConnected) return;
    const told = this.#told;
    const maps = told.flatMap((each) => each ?? []);
    const [first] = maps;
    if (!first || maps.length < told.length) return;
    // What ties a key to a map adds to what all of them wear.
    if (first.steps) dress(this.#root);
    render(this.#view(first, maps), this.#root);
  };

  #view(first: ToldLegend, maps: readonly ToldLegend[]): TemplateResult {
    const { messages } = first;
    const words = sharedLegendIn(messages);
    const joined = joinLegends(maps, messages);
    if (!joined)
      warnOnce(
        `agreement-legend: the maps of for="${this.getAttribute('for')}" have other classes; give them the same breaks, level and view.`,
      );
    const patterns = new Map(maps.flatMap((map) => map.patterns.map((pattern) => [pattern.name, pattern] as const)));
    return html`<figure part="figure" class="map-figure" dir=${messages.direction} lang=${messages.code}>
      <svg class="unseen" aria-hidden="true">${svg`<defs>${[...patterns.values()].map(patternView)}</defs>`}</svg>
      ${joined ? this.#key(joined, first, maps) : html`<p part="status">${words.differ}</p>`}
    </figure>`;
  }

  #key({ title, entries }: JoinedLegend, { messages, scale }: ToldLegend, maps: readonly ToldLegend[]): TemplateResult {
    const words = sharedLegendIn(messages);
    const shown = entries.filter(({ name }) => this.#pressed.has(name)).map(({ label }) => label);
    return html`<div part="legend" class="legend">
      <p class="legend-title">${title === '' ? nothing : html`<b id="legend-title">${title}</b> `}<span class="legend-units">${words.maps(maps.length)}</span></p>
      <ul aria-labelledby="legend-title">
        ${entries.map(({ name, paint, label, tick, bar: isStep }) => {
          const [width, height] = isStep === null ? [swatch.width / scale, swatch.height / scale] : ['100%', bar];
          const view = html`<svg part="swatch" class="swatch" viewBox=${isStep === null ? `0 0 ${width} ${height}` : nothing}
              width=${isStep === null ? nothing : '100%'} height=${isStep === null ? nothing : bar} aria-hidden="true">
              <rect class="class ${name} ${colorClass(paint)}" fill=${patternFill(paint, name)} width=${width} height=${height}></rect>
            </svg>
            <span class="legend-label" aria-hidden=${isStep === null ? nothing : 'true'}>${isStep === null ? label : tick}</span>
            ${isStep === null ? nothing : html`<span class="unseen">${label}</span>`}`;
          return html`<li part="legend-entry" class=${isStep === null ? '' : 'step'}>${this.#step(name, view, maps)}</li>`;
        })}
      </ul>
      <p part="shown-steps" class="shown-steps" role="status">${
        shown.length === 0
          ? nothing
          : html`${words.only(shown)} <button type="button" part="action" class="action" @click=${() => this.#press(new Set(), maps)}>${words.all}</button>`
      }</p>
    </div>`;
  }

  #step(name: string, view: TemplateResult, maps: readonly ToldLegend[]): TemplateResult {
    const point = (pointed: string | null) => (): void => {
      const only = pointed === null ? this.#pressed : new Set([pointed]);
      for (const { host } of maps) showOnly(host.renderRoot, only);
    };
    const pressed = new Set(this.#pressed);
    const press = (): void => {
      if (!pressed.delete(name)) pressed.add(name);
      this.#press(pressed, maps);
    };
    const isHere = maps.some(({ here }) => here === name);
    return html`<button type="button" part="legend-step" class="legend-step ${isHere ? 'here' : ''}" value=${name} aria-pressed=${this.#pressed.has(name)}
      @pointerenter=${point(name)} @pointerleave=${point(null)} @focus=${point(name)} @blur=${point(null)} @click=${press}
    >${view}</button>`;
  }

  #press(pressed: ReadonlySet<string>, maps: readonly ToldLegend[]): void {
    this.#pressed = pressed;
    for (const { steps, host } of maps) {
      if (steps) steps.pressed = pressed;
      host.requestUpdate();
    }
    this.#draw();
  }
}

/** Leaves the places of some classes in full color; all where there are none. The next picture is marked by what ties a map to its key. */
function showOnly(root: ParentNode, names: ReadonlySet<string>): void {
  for (const path of root.querySelectorAll('.map .class, .map .mark'))
    path.classList.toggle('faded', names.size > 0 && ![...names].some((name) => path.classList.contains(name)));
}
