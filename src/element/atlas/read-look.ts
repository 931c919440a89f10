import { type ColorLook, nameColor } from '../../scene/words/name-color.js';

/** What a color of the palette looks like in a shadow tree: the page's, its theme's, or the default; `null` where the browser does not say. */
export function readLook(root: ParentNode & Node, name: string): ColorLook | null {
  const probe = document.createElement('span');
  probe.hidden = true;
  root.append(probe);
  // A mixture is told by its parts of red, green and blue, in whatever form the color was given.
  probe.style.setProperty('color', `color-mix(in srgb,var(--_${name}),var(--_${name}))`);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const parts = color.match(/[\d.]+(?:e-\d+)?/g)?.map(Number);
  if (!parts || parts.length < 3) return null;
  const [red = 0, green = 0, blue = 0] = color.startsWith('rgb') ? parts.map((part) => part / 255) : parts;
  return nameColor([red, green, blue]);
}
