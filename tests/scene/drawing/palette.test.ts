import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { colorsOf } from '../../../src/scene/drawing/colors-of.js';
import type { ColorName } from '../../../src/scene/drawing/palette.js';
import { density, expectApart, expectOwnColors, expectRising, expectSetOff, eyes, eyesOfColor, models } from './expect-readable.js';

const spare: readonly ColorName[] = ['other-1', 'other-2', 'other-3'];
const changes: readonly ColorName[] = ['change-models', 'change-fewer', 'change-gone'];

describe.each(['light', 'dark'] as const)('the %s colors', (scheme) => {
  const palette = colorsOf(scheme);
  const contrast = (a: ColorName, b: ColorName): number => wcagContrast(palette[a], palette[b]);

  it('read as text', () => {
    expect(contrast('text', 'surface')).toBeGreaterThan(7);
    expect(contrast('quiet', 'surface')).toBeGreaterThan(4.5);
    expect(contrast('focus', 'surface')).toBeGreaterThan(3);
    expect(contrast('cursor', 'border')).toBeGreaterThan(7);
  });

  it.each([...density, ...models, ...spare, 'inset'] as const)(
    'set %s off from none listed, the tint of a state and the line beside it',
    (name) => {
      expectSetOff(palette, name);
    },
  );

  // A map of changes has no tint; of the rest of the models there is no more than a few.
  it.each([...changes, 'other'] as const)('set %s off from none listed and the line beside it', (name) => {
    expectSetOff(palette, name, ['land', 'border']);
  });

  it('go one way from none listed to the most, away from the ground', () => expectRising(palette));

  it('write on a color in words that can be read without their rim', () => {
    for (const name of [...density, ...models]) expect(contrast(name, 'surface'), name).toBeGreaterThan(4.5);
  });

  it.each(eyes)('tell how many apart %s', (_, seen) => {
    expectApart(palette, ['land', ...density], 6.8, seen);
    // Those two are parted by a line of another color as well.
    expectApart(palette, ['land', 'statewide'], 5, seen);
  });

  it.each(eyes)('tell the models apart %s', (eye, seen) => expectApart(palette, ['land', ...models], eye === 'in gray' ? 9.4 : 10, seen));

  it('use no color of a number for a model', () => expectOwnColors(palette, [...models, ...spare]));

  // The spare colors are more than lightness alone can tell apart, so gray is left to the words of legend, tooltip and table.
  it.each(eyesOfColor)('tell further models from all else %s', (_, seen) =>
    expectApart(palette, ['land', ...models, 'other', ...spare], 10, seen),
  );

  // What shrank is striped, and so differs in gray too.
  it.each(eyesOfColor)('tell changes apart %s', (_, seen) => {
    expectApart(palette, ['land', 'class-4', 'class-2', 'change-models', 'inset'], 7, seen);
    expectApart(palette, ['land', 'change-fewer', 'change-gone'], 10, seen);
  });
});
