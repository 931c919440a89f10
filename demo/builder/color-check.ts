import { formatHex, parse } from 'culori';
import { findingText } from '../../src/scene/drawing/finding-text.js';
import { checkTheme } from '../../src/scene/drawing/check-theme.js';
import { colorsOf } from '../../src/scene/drawing/colors-of.js';
import { type ColorName, type Colors, palette, type Shade } from '../../src/scene/drawing/palette.js';

/** The names of all colors of a map. */
export const colorNames = Object.keys(palette) as ColorName[];

/** What the check says of one kind of page. */
export interface SideCheck {
  readonly side: keyof Shade;
  readonly sentences: readonly string[];
}

/** Light or dark by the scheme in force; both where a page may be either. */
export function sidesOf(scheme: string): readonly (keyof Shade)[] {
  const sides = (['light', 'dark'] as const).filter((side) => scheme.split(/\s+/).includes(side));
  return sides.length === 0 ? ['light'] : sides;
}

/** A color as a field for colors has it; `null` for what is none that can be read without a page. */
export function hexOf(color: string): string | null {
  const parsed = parse(color);
  return parsed ? formatHex(parsed) : null;
}

/** Holds colors to what the map's own are held to, as `agreement-map theme-check` does. @param set those that are not the map's own */
export function checkColors(set: Partial<Colors>, scheme: string): readonly SideCheck[] {
  return sidesOf(scheme).map((side) => {
    const colors: Colors = { ...colorsOf(side), ...set };
    return { side, sentences: checkTheme(colors).map((finding) => findingText(finding, colors)) };
  });
}
