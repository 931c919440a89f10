import { type Colors, palette, type Shade } from './palette.js';

/** The colors of one side of the palette. */
export function colorsOf(shade: keyof Shade): Colors {
  return Object.fromEntries(Object.entries(palette).map(([name, color]) => [name, color[shade]])) as Colors;
}
