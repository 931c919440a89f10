import type { Layer, Pattern } from './layers.js';
import type { Scene } from './scene.js';

// The same colours as the element's light defaults, for files that carry no style sheet.
const paints: Readonly<Record<string, string>> = {
  'class-1': '#c9dcec', 'class-2': '#8fbbdb', 'class-3': '#4d91c1', 'class-4': '#23649c', 'class-5': '#0d3b66',
  'class-jem': '#5b2a6e', 'class-wso': '#e0a83c', 'class-tfm': '#3f83a6', 'class-other': '#8a8a8a',
};

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The picture as a file of its own: title, description, colours and source inside. */
export function toSVG(scene: Scene): string {
  const [x0, y0, x1, y1] = scene.bounds;
  const paint = ({ name, d }: Layer) =>
    d === '' ? [] : [`<path class="${name}" fill="${paints[name] ?? (name === 'none' ? '#e9e7e2' : `url(#${name})`)}" d="${d}"/>`];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x0} ${y0} ${x1 - x0} ${y1 - y0}" role="img">`,
    `<title>${escape(scene.title)}</title>`,
    `<desc>${escape(`${scene.summary} ${scene.ledger.sentence}`)}</desc>`,
    ...scene.patterns.map((pattern) => definePattern(pattern, scene.scale)),
    `<path class="land" fill="#e9e7e2" d="${scene.land}"/>`,
    ...scene.classes.flatMap(paint),
    `<path class="county-borders" fill="none" stroke="#fff" stroke-width="0.4" d="${scene.countyBorders}"/>`,
    `<path class="state-borders" fill="none" stroke="#fff" stroke-width="1" d="${scene.stateBorders}"/>`,
    `<g stroke="#fff" stroke-width="0.5">`,
    ...scene.markLayers.flatMap(paint),
    `</g>`,
    ...scene.insets.map(({ frame }) => `<path fill="none" stroke="#999" stroke-width="0.5" d="${frame}"/>`),
    `</svg>`,
  ].join('\n');
}

function definePattern({ name, stripes, angle }: Pattern, scale: number): string {
  const width = stripeWidth(scale);
  const bars = stripes.map((model, i) => `<rect x="${i * width}" width="${width}" height="${width}" fill="${paints[`class-${model}`]}"/>`);
  return `<pattern id="${name}" width="${stripes.length * width}" height="${width}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">${bars.join('')}</pattern>`;
}

/** Width of one stripe in drawing units: about 2.5 CSS pixels at any size, so that a county shows all its stripes. */
export function stripeWidth(scale: number): number {
  return Math.round(250 / scale) / 100;
}
