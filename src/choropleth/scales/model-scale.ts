import type { Model } from '../../agreements/agreement.js';
import type { Count, Counts } from '../../counts/counts.js';
import type { Level } from '../../geography/geography.js';
import { programModels } from './program-models.js';
import type { Class, Scale } from './scale.js';
import { unlisted, unlistedClass } from './unlisted.js';

/** How many models besides have a color: eyes that see no red tell no more of them apart. */
const spareColors = 3;

/** How many names a row of the legend has room for. */
const mostNamed = 8;

/** The sets of the models of today, in the order of the legend, each with the angle of its stripes, so that sets differ without color. */
const sets: readonly (readonly [held: string, angle: number])[] = [
  ['JEM', 0],
  ['WSO', 0],
  ['TFM', 0],
  // Two models slant, one way for each pair; three stand upright.
  ['JEM WSO', 45],
  ['JEM TFM', -45],
  ['WSO TFM', 90],
  ['JEM WSO TFM', 0],
];

/**
 * The models that have a class of their own, and those for which no color is left.
 *
 * @param further the models besides the three, in the order in which spare colors are given out
 */
export function partModels(further: readonly Model[]): { readonly own: readonly Model[]; readonly rest: readonly Model[] } {
  return { own: [...programModels, ...further.slice(0, spareColors)], rest: further.slice(spareColors) };
}

/**
 * The color of a model: its own, a spare one, or that of the rest and of what is not known.
 *
 * @param own the models that have a class of their own
 */
export function modelColor(model: Model, own: readonly Model[]): string {
  const at = own.indexOf(model);
  if (at < 0) return 'other';
  return at < programModels.length ? model.toLowerCase() : `other-${at - 2}`;
}

/**
 * Colors by which program models a unit holds, whatever the numbers: the three and their sets, what else there is under its printed
 * name, and of sets with these the ones that some unit holds.
 *
 */
export function modelScale(level: Level, counts: Counts): Scale {
  const { own, rest } = partModels(counts.furtherModels);
  const named = rest.length > mostNamed ? [...rest.slice(0, mostNamed), 'other'] : rest;
  const classOfSet = (held: readonly Model[], angle: number): Class => {
    const colors = held.map((model) => modelColor(model, own));
    const [only] = held;
    let name = `class-${colors.join('-')}`;
    if (only === 'unknown') {
      // Hatched, and in no model's color.
      name = 'class-unknown';
      colors.push('land');
    }
    return {
      name,
      meaning: only === 'other' ? { kind: 'other-models', models: named } : { kind: 'models', models: held },
      paint: colors.length > 1 ? { kind: 'stripes', colors, angle } : { kind: 'color', color: colors.join() },
      isAlwaysShown: false,
    };
  };
  const classes = [
    ...unlisted,
    ...sets.map(([held, angle]) => classOfSet(held.split(' '), angle)),
    ...own.slice(programModels.length).map((model) => classOfSet([model], 0)),
  ];
  const positions = new Map<Count | undefined, number>();
  for (const count of Object.values(level === 'county' ? counts.counties : counts.states)) {
    if (count.agreements === 0) continue;
    // Sets with further models slant between the angles above.
    const set = classOfSet(heldIn(count, own, rest), 22.5 + 45 * classes.length);
    const at = classes.findIndex(({ name }) => name === set.name);
    positions.set(count, at < 0 ? classes.push(set) - 1 : at);
  }
  return { classes, classOf: (count, unit) => positions.get(count) ?? unlistedClass(count, unit, counts) };
}

/** What is not known is said where nothing else is there to be said. */
function heldIn({ byModel }: Count, own: readonly Model[], rest: readonly Model[]): readonly Model[] {
  const held = own.filter((model) => byModel[model]);
  if (rest.some((model) => byModel[model])) held.push('other');
  return held.length > 0 ? held : ['unknown'];
}
