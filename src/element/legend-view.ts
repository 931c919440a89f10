import { html, type TemplateResult } from 'lit';
import { barRoom, heightOfBar, type Legend, type LegendEntry } from '../scene/words/legend.js';
import { colorClass, patternFill } from './map-view.js';

const swatch = { width: 26, height: 14 };

/** What ties a key to its map, once that is loaded. */
export interface LegendTie {
  /** What is shown of a class, as something that can be pointed at and pressed. */
  wrap(entry: TemplateResult, name: string): TemplateResult;
  /** What stands under the key. */
  note(): unknown;
}

/**
 * The key. Its swatches are painted by the same rules and patterns as the map, at the map's scale.
 *
 * @param scale CSS pixels per drawing unit
 */
export function legendView(legend: Legend, scale: number, tie?: LegendTie): TemplateResult {
  return html`
    <div part="legend" class="legend">
      <p class="legend-title"><b id="legend-title">${legend.title}</b> <span class="legend-units">${legend.note}</span></p>
      <ul aria-labelledby="legend-title">
        ${legend.entries.map((entry) => {
          const { name, bar } = entry;
          const view = bar === null ? swatchView(entry, scale) : barView(entry, bar);
          return html`<li part="legend-entry" class=${bar === null ? '' : 'step'}>${tie?.wrap(view, name) ?? view}</li>`;
        })}
      </ul>
      ${tie?.note()}
    </div>
  `;
}

function swatchView({ name, paint, label, unitsLabel }: LegendEntry, scale: number): TemplateResult {
  const width = swatch.width / scale;
  const height = swatch.height / scale;
  return html`
      <svg part="swatch" class="swatch" viewBox="0 0 ${width} ${height}" aria-hidden="true">
        <rect class="class ${name} ${colorClass(paint)}" fill=${patternFill(paint, name)} width=${width} height=${height}></rect>
      </svg>
      <span class="legend-label">${label}</span><span class="unseen">: </span>
      <span class="legend-units">${unitsLabel}</span>`;
}

/** A step of numbers: bars of steps that follow each other stand side by side, each with its number on top. */
function barView(entry: LegendEntry, bar: number): TemplateResult {
  const { name, paint, label, tick, unitsLabel, unitsNumber } = entry;
  const height = heightOfBar(entry, bar);
  const top = barRoom.number + barRoom.height - height;
  return html`
      <svg part="swatch" class="swatch" width="100%" height=${barRoom.number + barRoom.height} aria-hidden="true">
        <text y=${top - 4}>${unitsNumber}</text>
        <rect class="class ${name} ${colorClass(paint)}" y=${top} width="100%" height=${height}></rect>
      </svg>
      <span class="legend-label" aria-hidden="true">${tick}</span>
      <span class="unseen">${label}: ${unitsLabel}</span>`;
}
