import { html, type TemplateResult } from 'lit';
import type { Legend } from '../scene/words/legend.js';
import { colorClass, patternFill } from './map-view.js';

const swatch = { width: 26, height: 14 };

/**
 * The key. Its swatches are painted by the same rules and patterns as the map, at the map's scale.
 *
 * @param scale CSS pixels per drawing unit
 */
export function legendView(legend: Legend, scale: number): TemplateResult {
  const width = swatch.width / scale;
  const height = swatch.height / scale;
  return html`
    <div part="legend" class="legend">
      <p id="legend-title" class="legend-title">${legend.title}</p>
      <ul aria-labelledby="legend-title">
        ${legend.entries.map(
          ({ name, paint, label, unitsLabel }) => html`
            <li part="legend-entry">
              <svg part="swatch" class="swatch" viewBox="0 0 ${width} ${height}" aria-hidden="true">
                <rect class="class ${name} ${colorClass(paint)}" fill=${patternFill(paint, name)} width=${width} height=${height}></rect>
              </svg>
              <span class="legend-label">${label}</span>
              <span class="legend-units">${unitsLabel}</span>
            </li>`,
        )}
      </ul>
    </div>
  `;
}
