import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Plate } from '../scene/plates.js';
import type { PlateWords } from '../scene/words/topic.js';
import { mapView } from './map-view.js';

/**
 * Small maps side by side, each under its name.
 *
 * @param outlines what is pointed at and chosen, which every map shows
 */
export function platesView(plates: readonly Plate[], words: readonly PlateWords[], outlines: () => unknown): TemplateResult {
  return html`
    <div class="plates">
      ${plates.map(
        ({ scene }, i) => html`
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

function headView({ model, title, figures, about }: PlateWords): TemplateResult {
  return html`
    <p part="plate-title" class="plate-title"><i class="key paint-${model.toLowerCase()}"></i><b>${title}</b> ${figures}</p>
    <p class="plate-about"><slot name="about-${model.toLowerCase()}">${about}</slot></p>
  `;
}
