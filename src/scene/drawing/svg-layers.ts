import type { Paint } from '../../choropleth/scales/scale.js';
import type { BaseMap } from './base-map.js';
import { groups, type Layer, type LayerGroup, type Pattern } from './layers.js';
import type { Colors } from './palette.js';

/** What of a drawing is written: its layers, and what they refer to. */
interface Drawing extends Pick<BaseMap, 'clip' | 'layers'> {
  readonly patterns: readonly Pattern[];
}

/** What a paint is in a `fill` attribute. A stripe's pattern is called what its class is. */
export function fillOf(paint: Paint, name: string, colors: Colors): string {
  return paint.kind === 'color' ? (colors[paint.color as keyof Colors] ?? 'none') : `url(#${name})`;
}

/** The drawing as SVG, in drawing units: one sink of the layers that the element is the other of. */
export function writeLayers(drawing: Drawing, colors: Colors): string[] {
  const clip = drawing.clip === '' ? [] : [`<clipPath id="drawn"><path d="${drawing.clip}"/></clipPath>`];
  return [
    ...drawing.patterns.map((pattern) => writePattern(pattern, colors)),
    ...clip,
    ...groups.flatMap((group) => writeGroup(drawing, group, colors)),
  ];
}

const attributes: Readonly<Record<LayerGroup, (drawing: Drawing) => string>> = {
  around: () => ' opacity="0.3"',
  shown: () => '',
  lines: ({ clip }) => (clip === '' ? '' : ' clip-path="url(#drawn)"'),
  marks: () => '',
  insets: () => '',
};

function writeGroup(drawing: Drawing, group: LayerGroup, colors: Colors): string[] {
  const layers = drawing.layers.filter((layer) => layer.group === group && layer.d !== '');
  if (layers.length === 0) return [];
  return [`<g${attributes[group](drawing)}>`, ...layers.map((layer) => writeLayer(layer, colors)), '</g>'];
}

function writeLayer({ kind, name, d, paint }: Layer, colors: Colors): string {
  const fill = paint === null ? 'none' : fillOf(paint, name, colors);
  return `<path class="${[kind, name].filter(Boolean).join(' ')}" fill="${fill}"${strokeOf(kind, name, colors)} d="${d}"/>`;
}

const widths: Readonly<Record<string, number>> = { 'state-casing': 2.25, 'asked-rim': 4.5 };

// Widths in pixels, as in the element's style sheet.
function strokeOf(kind: Layer['kind'], name: string, { border, inset, cursor }: Colors): string {
  const stroke = (color: string, width: number): string =>
    ` stroke="${color}" stroke-width="${width}" stroke-linejoin="round" vector-effect="non-scaling-stroke"`;
  if (name === 'state-borders' || kind === 'land') return stroke(inset, 0.75);
  if (name === 'asked') return stroke(cursor, 2.25);
  if (kind === 'borders' || kind === 'mark') return stroke(border, widths[name] ?? 0.5);
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
