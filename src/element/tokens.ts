import { unsafeCSS } from 'lit';
import { palette } from '../scene/drawing/palette.js';

const colors = Object.entries(palette);

const declare = (valueOf: (color: (typeof colors)[number][1]) => string): string =>
  colors.map(([name, color]) => `--_${name}:var(--agreement-map-${name},${valueOf(color)});`).join('');

const paint = ([name]: (typeof colors)[number]): string => `.paint-${name}{fill:var(--_${name});background:var(--_${name})}`;

/**
 * Every color of the palette, read once from its public custom property (`--agreement-map-…`) into a private one, so that the map, the
 * legend and the tooltip share one paint; and a class that paints with it. Browsers without `light-dark()` get the light values.
 */
export const tokens = unsafeCSS(
  [
    `:host{${declare(({ light }) => light)}}`,
    `@supports (color:light-dark(#000,#fff)){:host{${declare(({ light, dark }) => `light-dark(${light},${dark})`)}}}`,
    ...colors.map(paint),
  ].join('\n'),
);
