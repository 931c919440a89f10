import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Layer, Pattern } from '../scene/drawing/layers.js';
import type { BaseMap, Scene } from '../scene/scene.js';

/** Outlines of what the reader points at and has chosen, as path data; `''` for nothing. */
export interface Attention {
  readonly cursor: string;
  readonly selection: string;
}

const noLayers: readonly Layer[] = [];

/** The drawing: land, classes, borders, marks, then what the reader points at, on top so that no outline is half covered. */
export function mapView(base: BaseMap | undefined, scene: Scene | undefined, attention: Attention): TemplateResult {
  if (!base) return html`<svg part="map" class="map" viewBox="0 0 975 640" aria-hidden="true"></svg>`;
  return html`
    <svg part="map" class="map" viewBox=${base.viewBox} aria-hidden="true" focusable="false">
      <defs>${scene?.patterns.map((pattern) => patternView(pattern, scene.stripe))}</defs>
      ${base.context === '' ? nothing : contextView(base, scene)}
      <path part="land" class="land" d=${base.land}></path>
      <g>${(scene?.classes ?? noLayers).map((layer) => layerView(layer, 'class'))}</g>
      <g clip-path=${base.context === '' ? nothing : 'url(#drawn)'}>
        <path part="borders county-borders" class="borders county-borders" d=${base.countyBorders}></path>
        <path part="borders state-borders" class="borders state-borders" d=${base.stateBorders}></path>
      </g>
      <g>${(scene?.markLayers ?? noLayers).map((layer) => layerView(layer, 'mark'))}</g>
      ${base.insets.map(
        (inset) => svg`
          <path part="inset" class="inset" d=${inset.frame}></path>
          <text part="inset-label" class="inset-label" x=${inset.at[0]} y=${inset.at[1]} font-size=${inset.size}>${inset.label}</text>`,
      )}
      ${outlineView('selection', attention.selection)} ${outlineView('cursor', attention.cursor)}
    </svg>
  `;
}

/** A dark line on a light one, so that it is seen on every class. */
function outlineView(name: 'selection' | 'cursor', d: string): TemplateResult {
  return svg`<path class="halo" d=${d}></path><path part=${name} class=${name} d=${d}></path>`;
}

/** What lies around the state in focus, faint; it also bounds the border lines, which are those of the whole country. */
function contextView({ land, context }: BaseMap, scene: Scene | undefined): TemplateResult {
  return svg`
    <clipPath id="drawn"><path d="${land}${context}"></path></clipPath>
    <g part="context" class="context">
      <path class="land" d=${context}></path>
      ${(scene?.contextClasses ?? noLayers).map(({ name, d }) => svg`<path class="class ${name}" fill=${fillOf(name)} d=${d}></path>`)}
    </g>`;
}

function layerView({ name, d }: Layer, kind: 'class' | 'mark'): TemplateResult {
  return svg`<path part="${kind} ${name}" class="${kind} ${name}" fill=${fillOf(name)} d=${d}></path>`;
}

/** A class of several models is filled with its stripes; any other gets its fill from the style sheet. */
export function fillOf(name: string): string | typeof nothing {
  return name.startsWith('class-') && name.includes('-', 'class-'.length) ? `url(#${name})` : nothing;
}

function patternView({ name, stripes, angle }: Pattern, width: number): TemplateResult {
  return svg`
    <pattern id=${name} width=${stripes.length * width} height=${width} patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">
      ${stripes.map((model, i) => svg`<rect class="class-${model}" x=${i * width} width=${width} height=${width}></rect>`)}
    </pattern>`;
}
