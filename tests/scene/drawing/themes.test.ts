import { readdirSync, readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { colorsOf } from '../../../src/scene/drawing/colors-of.js';
import { palette, type ColorName, type Colors } from '../../../src/scene/drawing/palette.js';
import { density, expectApart, expectOwnColors, expectRising, expectSetOff, eyes, models } from './expect-readable.js';

const names = readdirSync('themes').filter((name) => name.endsWith('.css'));

/** The colors of a map that wears a theme: those it declares, over those of the side it is on. */
function colorsIn(css: string): Colors {
  const declared = [...css.matchAll(/--agreement-map-([\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]);
  expect(declared.map(([name]) => name).filter((name) => !((name as string) in palette))).toEqual([]);
  return { ...colorsOf(css.includes('color-scheme: dark') ? 'dark' : 'light'), ...(Object.fromEntries(declared) as Partial<Colors>) };
}

it('there are five themes', () => expect(names).toHaveLength(5));

describe.each(names)('the theme %s', (name) => {
  const css = readFileSync(`themes/${name}`, 'utf8');
  const colors = colorsIn(css);
  // Three models in grays alone, as in print, are each a map of its own.
  const isGray = name === 'print.css';

  it('brings its ground along', () => {
    expect(css).toMatch(/color-scheme: (light|dark);/);
    expect(css).toMatch(new RegExp(`background: ${colors.surface};`));
    expect(wcagContrast(colors.text, colors.surface)).toBeGreaterThan(7);
    expect(wcagContrast(colors.quiet, colors.surface)).toBeGreaterThan(4.5);
  });

  it.each([...density, ...models, 'inset'] as ColorName[])(
    'sets %s off from none listed, the tint of a state and the line beside it',
    (color) => expectSetOff(colors, color),
  );

  it('goes one way from none listed to the most', () => expectRising(colors));

  it.each(eyes)('tells classes and models apart %s', (eye, seen) => {
    expectApart(colors, ['land', ...density], 6.5, seen);
    expectApart(colors, ['land', 'statewide'], 5, seen);
    expectApart(colors, ['land', ...models], eye === 'in gray' || isGray ? 9 : 10, seen);
  });

  it.skipIf(isGray)('uses no color of a number for a model', () => expectOwnColors(colors, models));
});
