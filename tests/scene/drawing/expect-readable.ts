import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  parse,
  wcagContrast,
} from 'culori';
import { expect } from 'vitest';
import type { ColorName, Colors } from '../../../src/scene/drawing/palette.js';

/** What an eye of one kind takes a color for. */
export type Eye = (color: string) => string;

const seenWith =
  (filter: (color: Color) => Color): Eye =>
  (color) =>
    formatHex(filter(parse(color) as Color));

const lightness = (color: string): number => converter('lab')(color)?.l ?? NaN;
const distance = differenceCiede2000();

/** Eyes that see color. */
export const eyesOfColor: readonly (readonly [string, Eye])[] = [
  ['with three kinds of cones', (color) => color],
  ['without red cones', seenWith(filterDeficiencyProt(1))],
  ['without green cones', seenWith(filterDeficiencyDeuter(1))],
  ['without blue cones', seenWith(filterDeficiencyTrit(1))],
];

/** And a photocopier. */
export const eyes: readonly (readonly [string, Eye])[] = [...eyesOfColor, ['in gray', (color) => `lab(${lightness(color)}% 0 0)`]];

export const density: readonly ColorName[] = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'];
export const models: readonly ColorName[] = ['jem', 'wso', 'tfm'];

/** The least contrast of what carries meaning (WCAG 1.4.11). */
const leastContrast = 3;

/** Every two of some colors are at least as far from each other as a number, to an eye. */
export function expectApart(colors: Colors, names: readonly ColorName[], least: number, seen: Eye): void {
  for (const [i, a] of names.entries()) {
    for (const b of names.slice(i + 1)) expect(distance(seen(colors[a]), seen(colors[b])), `${a} and ${b}`).toBeGreaterThan(least);
  }
}

/** A color is set off from none listed, from the tint of a state, and from the line beside it. */
export function expectSetOff(colors: Colors, name: ColorName, grounds: readonly ColorName[] = ['land', 'statewide', 'border']): void {
  for (const ground of grounds) expect(wcagContrast(colors[name], colors[ground]), `${name} and ${ground}`).toBeGreaterThan(leastContrast);
}

/** More is more contrast against the ground. */
export function expectRising(colors: Colors): void {
  const steps = density.map((name) => wcagContrast(colors[name], colors.surface));
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(wcagContrast(colors.land, colors.surface)).toBeLessThan(steps[0] as number);
}

/** No model has the color of a number. */
export function expectOwnColors(colors: Colors, own: readonly ColorName[]): void {
  for (const a of own) {
    for (const b of density) expect(distance(colors[a], colors[b]), `${a} and ${b}`).toBeGreaterThan(10);
  }
}
