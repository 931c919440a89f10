import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Paint } from '../choropleth/scales/scale.js';
import type { BaseMap, InsetLabel } from '../scene/drawing/base-map.js';
import { groups, type Layer, type LayerGroup, type Pattern } from '../scene/drawing/layers.js';
import type { UnitLabel } from '../scene/drawing/unit-labels.js';
import type { Scene } from '../scene/scene.js';
import { anew } from './anew.js';

/** The drawing: its layers, in painting order. A layer that is the same is not looked at again; words are made anew. */
export function mapView(drawing: BaseMap | Scene): TemplateResult {
  const { viewBox, clip, insetLabels } = drawing;
  const { patterns, labels }: Pick<Scene, 'patterns' | 'labels'> = 'labels' in drawing ? drawing : { patterns: [], labels: [] };
  return html`
    <svg part="map" class="map" viewBox=${viewBox} aria-hidden="true" translate="no">
      <defs>
        ${patterns.map(patternView)}
        ${clip === '' ? nothing : svg`<clipPath id="drawn"><path d=${clip}></path></clipPath>`}
      </defs>
      ${groups.map((group) => groupView(group, drawing))}
      ${anew([drawing], () => [insetLabels.map(insetLabelView), labels.map(labelView)])}
    </svg>
  `;
}

function groupView(group: LayerGroup, { layers, clip }: BaseMap): TemplateResult | typeof nothing {
  const own = layers.filter((layer) => layer.group === group);
  if (own.length === 0) return nothing;
  const cut = group === 'lines' && clip !== '' ? 'url(#drawn)' : nothing;
  return svg`<g part=${group === 'around' ? 'context' : nothing} class=${group} clip-path=${cut}>${own.map((layer) => anew(['', layer], () => layerView(layer)))}</g>`;
}

/**
 * Lines that are not closed are drawn in pieces, which is sooner done; what is filled is not, or one would see where the pieces meet. What lies around is one part
 * as a whole: a page that styles a class means the place shown.
 */
function layerView({ kind, name, d, paint, group }: Layer): TemplateResult[] {
  const words = `${kind} ${name}`;
  return (kind === 'borders' ? d.split(/(?<!z)(?=M)/) : [d]).map(
    (piece) =>
      svg`<path part=${group === 'around' ? nothing : words} class="${words} ${colorClass(paint)}" fill=${patternFill(paint, name)} d=${piece}></path>`,
  );
}

/** Style-sheet class of a color, which the legend and the tooltip paint with too. */
export function colorClass(paint: Paint | null): string {
  return paint?.kind === 'color' ? `paint-${paint.color}` : '';
}

/** Stripes are filled by their pattern; a color gets its fill from the style sheet. */
export function patternFill(paint: Paint | null, name: string): string | typeof nothing {
  return paint?.kind === 'stripes' ? `url(#${name})` : nothing;
}

/** Stripes, by their name. */
export function patternView({ name, colors, angle, width }: Pattern): TemplateResult {
  return svg`
    <pattern id=${name} width=${colors.length * width} height=${width} patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">
      ${colors.map((color, i) => svg`<rect class="paint-${color}" x=${i * width} width=${width} height=${width}></rect>`)}
    </pattern>`;
}

function insetLabelView({ text, at, size }: InsetLabel): TemplateResult {
  return svg`<text part="inset-label" class="inset-label" x=${at[0]} y=${at[1]} font-size=${size}>${text}</text>`;
}

function labelView({ lines, x, isStart, isOnColor, size, leader }: UnitLabel): TemplateResult {
  return svg`
    ${leader === '' ? nothing : svg`<path class="leader" d=${leader}></path>`}
    <text part="unit-label" class="unit-label ${isOnColor ? 'on' : ''}" text-anchor=${isStart ? nothing : 'middle'} font-size=${size} stroke-width=${size / 4}>
      ${lines.map(({ text, y }) => svg`<tspan x=${x} y=${y}>${text}</tspan>`)}
    </text>`;
}
