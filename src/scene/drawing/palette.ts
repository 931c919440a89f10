/** A color on a light page and on a dark one. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

/**
 * Every color of a map, by the name under which a page can set it: `land` is `--agreement-map-land`. The element's style sheet, the SVG
 * writer and the tests read this.
 */
export const palette = {
  land: { light: '#eae7e1', dark: '#2b2f33' },
  statewide: { light: '#d6ddd3', dark: '#29403d' },
  'class-1': { light: '#b5d6cc', dark: '#1f5a58' },
  'class-2': { light: '#7db9ad', dark: '#2c7d78' },
  'class-3': { light: '#43958c', dark: '#4aa59b' },
  'class-4': { light: '#1b6d6a', dark: '#86cbbf' },
  'class-5': { light: '#083f45', dark: '#d8f3ec' },
  jem: { light: '#6b3a87', dark: '#8a54ae' },
  wso: { light: '#e8b04a', dark: '#f1c569' },
  tfm: { light: '#3b9188', dark: '#45aaa0' },
  // What shrank between two days; what grew has the hue of agreements.
  'change-fewer': { light: '#cf8a5a', dark: '#b5713f' },
  'change-gone': { light: '#7c3f16', dark: '#eeb48a' },
  // Further models, in neither party's color. Held against every other color by tests/scene/drawing/palette.test.ts.
  'other-1': { light: '#4a63e0', dark: '#9cb8ff' },
  'other-2': { light: '#476718', dark: '#f4f1d0' },
  'other-3': { light: '#5a2315', dark: '#cf6b2c' },
  other: { light: '#8d8d8d', dark: '#8d8d8d' },
  border: { light: '#fff', dark: '#15181a' },
  inset: { light: '#a9a59c', dark: '#5d6268' },
  cursor: { light: '#14181c', dark: '#fff' },
  surface: { light: '#fff', dark: '#1c1f22' },
  text: { light: '#1d2125', dark: '#eceff1' },
  quiet: { light: '#5a5f66', dark: '#a9b0b7' },
  rule: { light: '#d5d2cb', dark: '#3b4046' },
  focus: { light: '#0b57d0', dark: '#8ab4f8' },
} as const satisfies Readonly<Record<string, Shade>>;

/** The name of a color. */
export type ColorName = keyof typeof palette;

/** Every color as one value: what a picture in a file is painted with. */
export type Colors = Readonly<Record<ColorName, string>>;
