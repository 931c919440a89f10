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

/** The color that an eye of that kind takes another for. */
function seenWith(filter: (color: Color) => Color): (color: string) => string {
  return (color) => formatHex(filter(parse(color) as Color));
}

const distance = differenceCiede2000();
const lightness = (color: string): number => converter('lab')(color)?.l ?? NaN;

describe.each(['light', 'dark'] as const)('the %s colors', (scheme) => {
  const palette = colorsOf(scheme);
  const classes = [palette.land, palette['class-1'], palette['class-2'], palette['class-3'], palette['class-4'], palette['class-5']];
  const models = [palette.land, palette.jem, palette.wso, palette.tfm];

  it('read as text', () => {
    expect(wcagContrast(palette.text, palette.surface)).toBeGreaterThan(7);
    expect(wcagContrast(palette.quiet, palette.surface)).toBeGreaterThan(4.5);
    expect(wcagContrast(palette.focus, palette.surface)).toBeGreaterThan(3);
    expect(wcagContrast(palette.cursor, palette.border)).toBeGreaterThan(7);
  });

  it('go one way from none listed to the most, in even steps that can be told apart', () => {
    const steps = classes.slice(1).map((color, i) => lightness(color) - lightness(classes[i] as string));
    expect(new Set(steps.map(Math.sign)).size).toBe(1);
    classes.slice(1).forEach((color, i) => expect(distance(color, classes[i] as string), `${classes[i]} and ${color}`).toBeGreaterThan(8));
  });

  // The spare colors are more than lightness alone can tell apart, so grey is left to the words of legend, tooltip and table.
  it.each(['with three kinds of cones', 'without red cones', 'without green cones', 'without blue cones'])(
    'tell further models from all else %s',
    (eye) => {
      const seen = eyes.find(([name]) => name === eye)?.[1] ?? ((color: string) => color);
      const spare = [palette['other-1'], palette['other-2'], palette['other-3']];
      const used = [...models, palette.other, ...spare];
      for (const a of spare) {
        expect(wcagContrast(a, palette.land), a).toBeGreaterThan(3);
        for (const b of used.filter((each) => each !== a)) expect(distance(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThan(10);
        for (const b of classes.slice(1)) expect(distance(a, b), `${a} and ${b}`).toBeGreaterThan(10);
      }
    },
  );

  const eyes: [string, (color: string) => string][] = [
    ['in grey', (color) => `lab(${lightness(color)}% 0 0)`],
    ['without red cones', seenWith(filterDeficiencyProt(1))],
    ['without green cones', seenWith(filterDeficiencyDeuter(1))],
    ['without blue cones', seenWith(filterDeficiencyTrit(1))],
  ];
  it.each(eyes)('tell the models apart %s', (_, seen) => {
    for (const [i, a] of models.entries()) {
      for (const b of models.slice(i + 1)) {
        expect(distance(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThan(10);
      }
    }
  });
});
