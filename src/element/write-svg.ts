import { palette, type ColorName, type Colors } from '../scene/drawing/palette.js';
import type { Figure } from '../scene/figure.js';
import type { Scene } from '../scene/scene.js';
import { toSVG } from '../scene/to-svg.js';

/** Writes a picture as SVG, in the colors in force in its shadow tree. */
export function writeSVG(scene: Scene, figure: Figure, root: ParentNode & Node): string {
  return toSVG(scene, figure, readColors(root), root.querySelector('[lang]')?.getAttribute('lang') ?? undefined);
}

/** The colors in force in a shadow tree, as the browser computes them: the page's, its theme's, or the defaults. */
function readColors(root: ParentNode & Node): Colors {
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  const colors = (Object.keys(palette) as ColorName[]).map((name) => {
    probe.style.setProperty('color', `var(--_${name})`);
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colors) as Colors;
}
