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
    <i></i><i></i><i></i>
  `;
}

/**
 * From the drawing to the window, by what stands in three of its corners: a page may have scaled, turned or skewed it. `undefined` before it
 * is rendered.
 */
export function findOnScreen(root: ParentNode, { bounds: [x0, y0, x1, y1] }: Scene): DOMMatrix | undefined {
  const [at, right, below] = [...root.querySelectorAll('.frame > i')].map((corner) => corner.getBoundingClientRect());
  if (!at || !right || !below) return undefined;
  const across = [right.x - at.x, right.y - at.y].map((side) => side / (x1 - x0));
  const down = [below.x - at.x, below.y - at.y].map((side) => side / (y1 - y0));
  return new DOMMatrix([...across, ...down, at.x, at.y]).translate(-x0, -y0);
}

/** A dark line on a light one, so that it is seen on every class. */
function outlineView(name: 'selection' | 'cursor', d: string): TemplateResult {
  return svg`<path class="halo" d=${d}></path><path part=${name} class=${name} d=${d}></path>`;
}
