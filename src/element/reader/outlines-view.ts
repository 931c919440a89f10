import { html, svg, type TemplateResult } from 'lit';
import { viewBoxOf } from '../map-view.js';
import type { Scene } from '../../scene/scene.js';

/** Outlines of what the reader points at and has chosen, as path data; `''` for nothing. */
export interface Outlines {
  readonly cursor: string;
  readonly selection: string;
}

/** What the reader points at and has chosen, over the drawing and painted apart from it: a move of the pointer leaves the map as it is. */
export function outlinesView(scene: Scene | undefined, { cursor, selection }: Outlines): TemplateResult {
  return html`
    <svg class="map outlines" viewBox=${viewBoxOf(scene)} aria-hidden="true" focusable="false">
      ${outlineView('selection', selection)} ${outlineView('cursor', cursor)}
    </svg>
  `;
}

/** A dark line on a light one, so that it is seen on every class. */
function outlineView(name: 'selection' | 'cursor', d: string): TemplateResult {
  return svg`<path class="halo" d=${d}></path><path part=${name} class=${name} d=${d}></path>`;
}
