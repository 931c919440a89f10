import { html, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import type { Scene } from '../scene/scene.js';
import type { PlateWords } from '../scene/words/topic.js';
import { dress, wardrobe } from './dress.js';
import { mapView } from './map-view.js';

const platesStyles = unsafeCSS(`
  .plates{display:grid;gap:1em}
  .plate{display:flex;flex-direction:column;font-size:0.8125em}
  .plate p{margin:0}
  .plate-title span{display:block}
  .plate-about{flex:1;color:var(--_quiet)}
  .plate .key{display:inline-block;width:0.8em;height:0.8em;margin-inline-end:0.4em;border-radius:2px}
  .drawing{position:relative}
  .plate .county-borders{stroke-width:0.2px;stroke-opacity:0.6}
  .plate .state-casing{stroke-width:1.25px}
  .plate :is(.land,.state-borders){stroke-width:0.5px}
  @container (width >= 620px){
    .plates{grid-template-columns:repeat(3,1fr)}
  }
`);

// Worn by every map from now on, as other styles are; by one that is dressed already, with its first plates.
wardrobe.push(platesStyles);

function wear(plates: Element | undefined): void {
  // It is not in the tree before the render is over.
  if (plates) queueMicrotask(() => dress(plates.getRootNode() as ShadowRoot));
}

/**
 * Small maps side by side, each under its name.
 *
 * @param outlines what is pointed at and chosen, which every map shows
 */
export function platesView(plates: readonly Scene[], words: readonly PlateWords[], outlines: () => unknown): TemplateResult {
  return html`
    <div class="plates" ${ref(wear)}>
      ${plates.map(
        (scene, i) => html`
          <div part="plate" class="plate">
            ${guard([scene, words[i]], () => (words[i] ? headView(words[i]) : ''))}
            <div class="drawing">${mapView(scene)} ${outlines()}</div>
          </div>`,
      )}
    </div>
  `;
}

/** As it is loaded, for maps that have several. */
export type PlatesView = typeof platesView;

/** Words of the publisher's take the place of the map's own. */
const aboutSlots: Readonly<Record<string, (about: string) => TemplateResult>> = {
  jem: (about) => html`<slot name="about-jem">${about}</slot>`,
  wso: (about) => html`<slot name="about-wso">${about}</slot>`,
  tfm: (about) => html`<slot name="about-tfm">${about}</slot>`,
};

function headView({ color, title, figures, about }: PlateWords): TemplateResult {
  return html`
    <p part="plate-title" class="plate-title"><i class="key paint-${color}"></i><b>${title}</b> <span>${figures}</span></p>
    <p class="plate-about">${about === '' ? nothing : aboutSlots[color]?.(about)}</p>
  `;
}
