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
  land: { light: '#f2efe9', dark: '#202428' },
  statewide: { light: '#cbdbe2', dark: '#263b49' },
  'class-1': { light: '#128668', dark: '#3c8f9f' },
  'class-2': { light: '#006e66', dark: '#3cad98' },
  'class-3': { light: '#005367', dark: '#54cabf' },
  'class-4': { light: '#003059', dark: '#aee6b2' },
  'class-5': { light: '#0f1228', dark: '#fff' },
  jem: { light: '#7a3a8c', dark: '#bb80cb' },
  wso: { light: '#a06c00', dark: '#e7b54f' },
  tfm: { light: '#4a2606', dark: '#ffe6d0' },
  // What is listed under other models than before; then what shrank. What grew has the hue of agreements.
  'change-models': { light: '#463ac1', dark: '#e7a2d3' },
  'change-fewer': { light: '#ad682e', dark: '#c67644' },
  'change-gone': { light: '#6d250d', dark: '#f4ba83' },
  // Further models, in neither party's color. Held against every other color by tests/scene/drawing/palette.test.ts.
  'other-1': { light: '#646eb4', dark: '#93b48a' },
  'other-2': { light: '#3e5c37', dark: '#bddcff' },
  'other-3': { light: '#002222', dark: '#ac9400' },
  other: { light: '#787878', dark: '#9a9a9a' },
  border: { light: '#fff', dark: '#121517' },
  inset: { light: '#7d7a73', dark: '#8e7f74' },
  cursor: { light: '#14181c', dark: '#fff' },
  surface: { light: '#fff', dark: '#1a1d20' },
  text: { light: '#1d2125', dark: '#eceff1' },
  quiet: { light: '#5a5f66', dark: '#a9b0b7' },
  rule: { light: '#d5d2cb', dark: '#3b4046' },
  focus: { light: '#0b57d0', dark: '#8ab4f8' },
} as const satisfies Readonly<Record<string, Shade>>;

/** The name of a color. */
export type ColorName = keyof typeof palette;

/** Every color as one value: what a picture in a file is painted with. */
export type Colors = Readonly<Record<ColorName, string>>;
