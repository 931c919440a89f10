import type { Paint } from '../../choropleth/scales/scale.js';
import type { Scene } from '../scene.js';
import { groups, type Layer, type LayerGroup, type Pattern } from './layers.js';
import type { Colors } from './palette.js';

/** Text made safe to stand in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** What a paint is in a `fill` attribute. A stripe's pattern is called what its class is. */
export function fillOf(paint: Paint, name: string, colors: Colors): string {
  return paint.kind === 'color' ? (colors[paint.color as keyof Colors] ?? 'none') : `url(#${name})`;
}

/** The drawing as SVG, in drawing units: one sink of the layers that the element is the other of. */
export function writeLayers(scene: Scene, colors: Colors): string[] {
  const clip = scene.clip === '' ? [] : [`<clipPath id="drawn"><path d="${scene.clip}"/></clipPath>`];
  return [
    ...scene.patterns.map((pattern) => writePattern(pattern, colors)),
    ...clip,
    ...groups.flatMap((group) => writeGroup(scene, group, colors)),
  ];
}

const attributes: Readonly<Record<LayerGroup, (scene: Scene) => string>> = {
  around: () => ' opacity="0.3"',
  shown: () => '',
  lines: ({ clip }) => (clip === '' ? '' : ' clip-path="url(#drawn)"'),
  marks: () => '',
  insets: () => '',
};

function writeGroup(scene: Scene, group: LayerGroup, colors: Colors): string[] {
  const layers = scene.layers.filter((layer) => layer.group === group && layer.d !== '');
  if (layers.length === 0) return [];
  return [`<g${attributes[group](scene)}>`, ...layers.map((layer) => writeLayer(layer, colors)), '</g>'];
}

function writeLayer({ kind, name, d, paint }: Layer, colors: Colors): string {
  const fill = paint === null ? 'none' : fillOf(paint, name, colors);
  return `<path class="${[kind, name].filter(Boolean).join(' ')}" fill="${fill}"${strokeOf(kind, name, colors)} d="${d}"/>`;
}

// Widths in pixels, as in the element's style sheet.
function strokeOf(kind: Layer['kind'], name: string, { border, inset }: Colors): string {
  const stroke = (color: string, width: number): string =>
    ` stroke="${color}" stroke-width="${width}" stroke-linejoin="round" vector-effect="non-scaling-stroke"`;
  if (kind === 'borders') return stroke(border, name === 'county-borders' ? 0.5 : 1.25);
  if (kind === 'mark') return name === 'none' ? stroke(inset, 0.5) : stroke(border, 0.75);
  return kind === 'inset' ? stroke(inset, 1) : '';
}

function writePattern({ name, colors: stripes, angle, width }: Pattern, colors: Colors): string {
  const bars = stripes.map((color, i) => {
    const fill = fillOf({ kind: 'color', color }, '', colors);
    return `<rect x="${i * width}" width="${width}" height="${width}" fill="${fill}"/>`;
  });
  const size = `width="${stripes.length * width}" height="${width}"`;
  return `<pattern id="${name}" ${size} patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">${bars.join('')}</pattern>`;
}
