import type { Layer, Pattern } from './layers.js';
import type { Scene } from '../scene.js';

// The same colours as the element's light defaults, for files that carry no style sheet.
const paints: Readonly<Record<string, string>> = {
  none: '#eae7e1',
  'class-1': '#b5d6cc',
  'class-2': '#7db9ad',
  'class-3': '#43958c',
  'class-4': '#1b6d6a',
  'class-5': '#083f45',
  'class-jem': '#6b3a87',
  'class-wso': '#e8b04a',
  'class-tfm': '#3b9188',
  'class-other': '#8d8d8d',
};

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The picture as a file of its own: title, description, colours and source inside. */
export function toSVG(scene: Scene): string {
  const paint = ({ name, d }: Layer) => (d === '' ? [] : [`<path class="${name}" fill="${paints[name] ?? `url(#${name})`}" d="${d}"/>`]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${scene.viewBox}" role="img">`,
    `<title>${escape(scene.title)}</title>`,
    `<desc>${escape(`${scene.summary} ${scene.ledgerWords.sentence}`)}</desc>`,
    ...scene.patterns.map((pattern) => definePattern(pattern, scene.stripe)),
    ...contextOf(scene, paint),
    `<path class="land" fill="${paints['none']}" d="${scene.land}"/>`,
    ...scene.classes.flatMap(paint),
    `<g${scene.context === '' ? '' : ' clip-path="url(#drawn)"'}>`,
    `<path class="county-borders" fill="none" stroke="#fff" stroke-width="0.4" vector-effect="non-scaling-stroke" d="${scene.countyBorders}"/>`,
    `<path class="state-borders" fill="none" stroke="#fff" stroke-width="1" vector-effect="non-scaling-stroke" d="${scene.stateBorders}"/>`,
    `</g>`,
    `<g stroke="#fff" stroke-width="0.5">`,
    ...scene.markLayers.flatMap(paint),
    `</g>`,
    ...scene.insets.map(
      ({ frame }) => `<path fill="none" stroke="#a9a59c" stroke-width="1" vector-effect="non-scaling-stroke" d="${frame}"/>`,
    ),
    `</svg>`,
  ].join('\n');
}

/** What lies around a state in focus, and the bounds of the border lines, which are those of the whole country. */
function contextOf({ context, contextClasses, land }: Scene, paint: (layer: Layer) => readonly string[]): string[] {
  if (context === '') return [];
  return [
    `<clipPath id="drawn"><path d="${land}${context}"/></clipPath>`,
    `<g opacity="0.3"><path class="land" fill="${paints['none']}" d="${context}"/>`,
    ...contextClasses.flatMap(paint),
    `</g>`,
  ];
}

function definePattern({ name, stripes, angle }: Pattern, width: number): string {
  const bars = stripes.map((model, i) => `<rect x="${i * width}" width="${width}" height="${width}" fill="${paints[`class-${model}`]}"/>`);
  return `<pattern id="${name}" width="${stripes.length * width}" height="${width}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">${bars.join('')}</pattern>`;
}
