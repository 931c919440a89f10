import { html, svg, type TemplateResult } from 'lit';
import type { Point } from '../../geography/geography.js';
import type { Scene } from '../../scene/scene.js';

/** Outlines of what the reader points at and has chosen, as path data; `''` for nothing. */
export interface Outlines {
  readonly cursor: string;
  readonly selection: string;
}

/** What the reader points at and has chosen, over the drawing and painted apart from it: a move of the pointer leaves the map as it is. */
export function outlinesView(scene: Scene, { cursor, selection }: Outlines): TemplateResult {
  return html`
    <svg class="map outlines" viewBox=${scene.viewBox} aria-hidden="true">
      ${outlineView('selection', selection)} ${outlineView('cursor', cursor)}
    </svg>
    <i></i><i></i><i></i>
  `;
}

/**
 * From the drawing to the window, by what stands in three of its corners: a page may have scaled, turned or skewed it. `undefined` before it
 * is rendered.
 *
 * @param at a point of the window; of several drawings the one that it is on is meant, or the first
 */
export function findOnScreen(root: ParentNode, scene: Scene, at?: Point): DOMMatrix | undefined {
  const corners = [...root.querySelectorAll('.outlines ~ i')].map((corner) => corner.getBoundingClientRect());
  const matrices = [...Array(corners.length / 3).keys()].map((i) => matrixOf(corners.slice(3 * i, 3 * i + 3), scene));
  return (at && matrices.length > 1 && matrices.find((matrix) => holds(matrix, scene, at))) || matrices[0];
}

function matrixOf([at, right, below]: readonly DOMRect[], { bounds: [x0, y0, x1, y1] }: Scene): DOMMatrix | undefined {
  if (!at || !right || !below) return undefined;
  const across = [right.x - at.x, right.y - at.y].map((side) => side / (x1 - x0));
  const down = [below.x - at.x, below.y - at.y].map((side) => side / (y1 - y0));
  return new DOMMatrix([...across, ...down, at.x, at.y]).translate(-x0, -y0);
}

function holds(matrix: DOMMatrix | undefined, { bounds: [x0, y0, x1, y1] }: Scene, at: Point): boolean {
  if (!matrix) return false;
  const { x, y } = new DOMPoint(...at).matrixTransform(matrix.inverse());
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** A dark line with a light one beyond it, so that it is seen on every class; outside of the place alone, whose color it would cover in a small one. */
function outlineView(name: 'selection' | 'cursor', d: string): TemplateResult {
  return svg`
    <clipPath id="beyond-${name}"><path clip-rule="evenodd" d="M-1e5-1e5H1e5V1e5H-1e5Z${d}"></path></clipPath>
    <g clip-path="url(#beyond-${name})"><path class="halo" d=${d}></path><path part=${name} class=${name} d=${d}></path></g>`;
}
