import { readFileSync } from 'node:fs';
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

const source = readFileSync(new URL('../../src/element/styles.ts', import.meta.url), 'utf8');
const names = [
  'land',
  'class-1',
  'class-2',
  'class-3',
  'class-4',
  'class-5',
  'jem',
  'wso',
  'tfm',
  'border',
  'cursor',
  'surface',
  'text',
  'quiet',
  'focus',
] as const;
type Palette = Record<(typeof names)[number], string>;

/** The defaults of one scheme, as the style sheet writes them. */
function paletteOf(scheme: 'light' | 'dark'): Palette {
  return Object.fromEntries(
    names.map((name) => {
      const [, light, dark] = new RegExp(`--agreement-map-${name}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(source) ?? [];
      return [name, (scheme === 'light' ? light : dark) as string];
    }),
  ) as Palette;
}

/** The color that an eye of that kind takes another for. */
function seenWith(filter: (color: Color) => Color): (color: string) => string {
  return (color) => formatHex(filter(parse(color) as Color));
}

const distance = differenceCiede2000();
const lightness = (color: string): number => converter('lab')(color)?.l ?? NaN;

describe.each(['light', 'dark'] as const)('the %s colors', (scheme) => {
  const palette = paletteOf(scheme);
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

  it('are those of a picture saved as a file, in light', () => {
    if (scheme === 'dark') return;
    const file = readFileSync(new URL('../../src/scene/svg.ts', import.meta.url), 'utf8');
    const painted: [string, string][] = [
      ['none', palette.land],
      ['class-jem', palette.jem],
      ['class-wso', palette.wso],
      ['class-tfm', palette.tfm],
    ];
    for (const name of ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'] as const) painted.push([name, palette[name]]);
    for (const [name, color] of painted) expect(file, name).toMatch(new RegExp(`'?${name}'?: '${color}'`));
  });

  it('are the same without light-dark(), in light', () => {
    if (scheme === 'dark') return;
    for (const name of names) expect(source, name).toMatch(new RegExp(`--agreement-map-${name}, ${palette[name]}\\)`));
  });
});
