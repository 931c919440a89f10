import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  modeLab,
  modeLab65,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';
import type { Color } from 'culori/fn';
import type { ColorName, Colors } from './palette.js';

/** Who looks at a map: every kind of cones, or a photocopier. */
export type Eye = 'three-cones' | 'no-red-cones' | 'no-green-cones' | 'no-blue-cones' | 'gray';

/** What is wrong with the colors of a map. */
export type ThemeFinding =
  | { readonly kind: 'contrast'; readonly names: readonly [ColorName, ColorName]; readonly is: number; readonly least: number }
  | {
      readonly kind: 'alike';
      readonly names: readonly [ColorName, ColorName];
      readonly eye: Eye;
      readonly is: number;
      readonly least: number;
    }
  | { readonly kind: 'order'; readonly names: readonly [ColorName, ColorName] };

const density = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'] as const;
const models = ['jem', 'wso', 'tfm'] as const;

/** The least contrast of words and of what carries meaning (WCAG 1.4.3, 1.4.11). */
const leastOfWords = 4.5;
const leastOfMeaning = 3;

// Distances by CIEDE2000. What five classes leave room for; and what models, of which a reader compares three, are held to.
const leastBetweenClasses = 6.5;
const leastBetweenModels = 9;
// Those two are parted by a line of another color as well.
const leastBetweenGrounds = 5;

// What style sheets write, and browsers make of it; each kind of color weighs something.
for (const mode of [modeRgb, modeLrgb, modeLab, modeLab65, modeOklab, modeOklch, modeP3, modeXyz50, modeXyz65]) useMode(mode);

const lightnessOf = converter('lab');

const eyes: Readonly<Record<Eye, (color: Color) => Color>> = {
  'three-cones': (color) => color,
  'no-red-cones': filterDeficiencyProt(1),
  'no-green-cones': filterDeficiencyDeuter(1),
  'no-blue-cones': filterDeficiencyTrit(1),
  gray: (color) => ({ mode: 'lab', l: lightnessOf(color).l, a: 0, b: 0 }),
};

const distance = differenceCiede2000();

/** Holds the colors of a map to what the map's own are held to. All must be colors that can be read without a page. */
export function checkTheme(colors: Colors): readonly ThemeFinding[] {
  return [
    ...checkContrast(colors, ['text', 'quiet'], ['surface'], leastOfWords),
    ...checkContrast(colors, ['text'], ['land', 'statewide'], leastOfWords),
    ...checkContrast(colors, [...density, ...models, 'inset'], ['land', 'statewide', 'border'], leastOfMeaning),
    ...checkContrast(colors, ['change-models', 'change-fewer', 'change-gone', 'other'], ['land', 'border'], leastOfMeaning),
    ...checkOrder(colors),
    ...(Object.keys(eyes) as Eye[]).flatMap((eye) => [
      ...checkApart(colors, ['land', ...density], leastBetweenClasses, eye),
      ...checkApart(colors, ['land', 'statewide'], leastBetweenGrounds, eye),
      ...checkApart(colors, ['land', ...models], leastBetweenModels, eye),
    ]),
  ];
}

function checkContrast(colors: Colors, names: readonly ColorName[], grounds: readonly ColorName[], least: number): ThemeFinding[] {
  return names.flatMap((name) =>
    grounds.flatMap((ground): ThemeFinding[] => {
      const is = wcagContrast(colors[name], colors[ground]);
      return is < least ? [{ kind: 'contrast', names: [name, ground], is, least }] : [];
    }),
  );
}

/** More is more contrast against what is behind the map. */
function checkOrder(colors: Colors): ThemeFinding[] {
  const steps = ['land', ...density] as const;
  const contrastOf = (name: ColorName): number => wcagContrast(colors[name], colors.surface);
  return steps.slice(1).flatMap((name, i): ThemeFinding[] => {
    const before = steps[i] as ColorName;
    return contrastOf(name) > contrastOf(before) ? [] : [{ kind: 'order', names: [before, name] }];
  });
}

function checkApart(colors: Colors, names: readonly ColorName[], least: number, eye: Eye): ThemeFinding[] {
  const seen = names.map((name) => ({ name, color: eyes[eye](parse(colors[name]) as Color) }));
  return seen.flatMap((a, i) =>
    seen.slice(i + 1).flatMap((b): ThemeFinding[] => {
      const is = distance(a.color, b.color);
      return is < least ? [{ kind: 'alike', names: [a.name, b.name], eye, is, least }] : [];
    }),
  );
}
