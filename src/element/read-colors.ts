import { palette, type ColorName, type Colors } from '../scene/drawing/palette.js';

/** The colors in force in a shadow tree, as the browser computes them: the page's, its theme's, or the defaults. */
export function readColors(root: ParentNode & Node): Colors {
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
