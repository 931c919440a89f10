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
import { describe, expect, it } from 'vitest';
import { colorsOf } from '../../../src/scene/drawing/colors-of.js';
import type { ColorName } from '../../../src/scene/drawing/palette.js';

/** The color that an eye of that kind takes another for. */
function seenWith(filter: (color: Color) => Color): (color: string) => string {
  return (color) => formatHex(filter(parse(color) as Color));
}

const distance = differenceCiede2000();
const lightness = (color: string): number => converter('lab')(color)?.l ?? NaN;
const inColor: readonly (readonly [string, (color: string) => string])[] = [
  ['with three kinds of cones', (color) => color],
  ['without red cones', seenWith(filterDeficiencyProt(1))],
  ['without green cones', seenWith(filterDeficiencyDeuter(1))],
  ['without blue cones', seenWith(filterDeficiencyTrit(1))],
];
const eyes = [...inColor, ['in grey', (color: string) => `lab(${lightness(color)}% 0 0)`] as const];

const density: readonly ColorName[] = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'];
const models: readonly ColorName[] = ['jem', 'wso', 'tfm'];
const spare: readonly ColorName[] = ['other-1', 'other-2', 'other-3'];
const changes: readonly ColorName[] = ['change-models', 'change-fewer', 'change-gone'];

describe.each(['light', 'dark'] as const)('the %s colors', (scheme) => {
  const palette = colorsOf(scheme);
  const contrast = (a: ColorName, b: ColorName): number => wcagContrast(palette[a], palette[b]);

  /** Every two of some colors are at least as far from each other as a number. */
  function expectApart(names: readonly ColorName[], least: number, seen: (color: string) => string): void {
    for (const [i, a] of names.entries()) {
      for (const b of names.slice(i + 1)) expect(distance(seen(palette[a]), seen(palette[b])), `${a} and ${b}`).toBeGreaterThan(least);
    }
  }

  it('read as text', () => {
    expect(contrast('text', 'surface')).toBeGreaterThan(7);
    expect(contrast('quiet', 'surface')).toBeGreaterThan(4.5);
    expect(contrast('focus', 'surface')).toBeGreaterThan(3);
    expect(contrast('cursor', 'border')).toBeGreaterThan(7);
  });

  it.each([...density, ...models, ...spare, ...changes, 'other', 'inset'] as const)(
    'set %s off from none listed and from the tint of a state',
    (name) => {
      expect(contrast(name, 'land')).toBeGreaterThan(3);
      // In stripes with the land, what shrank has no need of the tint, which a map of changes does not have.
      if (!changes.includes(name) && name !== 'other') expect(contrast(name, 'statewide')).toBeGreaterThan(3);
    },
  );

  it.each([...density, ...models, ...spare, ...changes, 'inset'] as const)('part %s from what lies beside it by a line', (name) => {
    expect(contrast(name, 'border')).toBeGreaterThan(3);
  });

  it('go one way from none listed to the most, away from the ground', () => {
    const steps = density.map((name) => contrast(name, 'surface'));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(contrast('land', 'surface')).toBeLessThan(steps[0] as number);
  });

  it('write on a color in words that can be read without their rim', () => {
    for (const name of [...density, ...models]) expect(contrast(name, 'surface'), name).toBeGreaterThan(4.5);
  });

  it.each(eyes)('tell how many apart %s', (_, seen) => {
    expectApart(['land', ...density], 6.8, seen);
    // Those two are parted by a line of another color as well.
    expectApart(['land', 'statewide'], 5, seen);
  });

  it.each(eyes)('tell the models apart %s', (eye, seen) => {
    expectApart(['land', ...models], eye === 'in grey' ? 9.4 : 10, seen);
  });

  it('use no color of a number for a model', () => {
    for (const a of [...models, ...spare]) {
      for (const b of density) expect(distance(palette[a], palette[b]), `${a} and ${b}`).toBeGreaterThan(10);
    }
  });

  // The spare colors are more than lightness alone can tell apart, so grey is left to the words of legend, tooltip and table.
  it.each(inColor)('tell further models from all else %s', (_, seen) => {
    expectApart(['land', ...models, 'other', ...spare], 10, seen);
  });

  // What shrank is striped, and so differs in grey too.
  it.each(inColor)('tell changes apart %s', (_, seen) => {
    expectApart(['land', 'class-4', 'class-2', 'change-models', 'inset'], 7, seen);
    expectApart(['land', 'change-fewer', 'change-gone'], 10, seen);
  });
});
