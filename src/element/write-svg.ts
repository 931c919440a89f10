import { palette, type ColorName, type Colors } from '../scene/drawing/palette.js';
import type { Figure } from '../scene/figure.js';
import { writeNotes } from '../scene/notes.js';
import type { Picture } from '../scene/picture.js';
import { toSVG } from '../scene/to-svg.js';
import { readNotes } from './read-notes.js';

/** Writes a picture as SVG, in the colors in force in its shadow tree, with the notes of its author. @throws {Error} where nothing is drawn */
export function writeSVG(picture: Picture, figure: Figure, root: ParentNode & Node): string {
  if (picture.kind !== 'drawn') throw new Error('There is no picture to write as SVG.');
  const { scene, choropleth } = picture;
  const { labels, under } = writeNotes(scene, choropleth, readNotes((root as ShadowRoot).host));
  const { caption } = figure;
  const notes = [caption?.notes, ...under].filter(Boolean).join(' ');
  return toSVG(
    { ...scene, labels: [...scene.labels, ...labels] },
    { ...figure, caption: caption && { ...caption, notes } },
    readColors(root),
    root.querySelector('[lang]')?.getAttribute('lang') ?? undefined,
  );
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
