import type { Model } from '../../agreements/agreement.js';
import type { Count } from '../../counts/counts.js';
import { type Class, noneListed, type Paint, type Scale } from './scale.js';

const models = ['JEM', 'WSO', 'TFM'];

/** How many models besides the three have a color: more are not told apart, by eyes that see no red least of all. */
const spareColors = 3;

/** The sets of program models a unit can hold, in the order of the legend, each with the angle of its stripes, so that sets differ without color. */
const sets: readonly (readonly [held: readonly Model[], angle: number])[] = [
  [['JEM'], 0],
  [['WSO'], 0],
  [['TFM'], 0],
  // Two models slant, one way for each pair; three stand upright.
  [['JEM', 'WSO'], 45],
  [['JEM', 'TFM'], -45],
  [['WSO', 'TFM'], 90],
  [['JEM', 'WSO', 'TFM'], 0],
];

/**
 * The color of a model: its own, a spare one, or that of the rest and of what is not known.
 *
 * @param further the models besides the three, in the order in which spare colors are given out
 */
export function modelColor(model: Model, further: readonly Model[]): string {
  if (models.includes(model)) return model.toLowerCase();
  const at = further.indexOf(model);
  return at >= 0 && at < spareColors ? `other-${at + 1}` : 'other';
}

/** The models that have a class of their own, and those of which there are too many. */
export function partModels(further: readonly Model[]): { readonly own: readonly Model[]; readonly rest: readonly Model[] } {
  return { own: [...models, ...further.slice(0, spareColors)], rest: further.slice(spareColors) };
}

/** Colors by which program models a unit holds, whatever the numbers: the three, and what else there is under its printed name. */
export function modelScale(further: readonly Model[], counts: readonly Count[]): Scale {
  const { own, rest } = partModels(further);
  const classOfSet = (held: readonly Model[], angle: number, isAlwaysShown: boolean): Class => {
    const colors = held.map((model) => modelColor(model, further));
    const [only = ''] = colors;
    const paint: Paint = colors.length === 1 ? { kind: 'color', color: only } : { kind: 'stripes', colors, angle };
    return { name: `class-${colors.join('-')}`, meaning: { kind: 'models', models: held }, paint, isAlwaysShown };
  };
  const heldIn = ({ byModel }: Count): readonly Model[] => {
    const held = own.filter((model) => byModel[model]);
    return held.length === 0 || rest.some((model) => byModel[model]) ? [...held, 'other'] : held;
  };
  const classes = [
    noneListed,
    ...sets.map(([held, angle]) => classOfSet(held, angle, true)),
    ...own.slice(models.length).map((model) => classOfSet([model], 0, true)),
  ];
  const positions = new Map(classes.map(({ name }, i) => [name, i]));
  const add = (added: Class): void => void positions.set(added.name, classes.push(added) - 1);
  const held = counts.filter(({ agreements }) => agreements > 0);
  // Further models beside others: only the sets that there are, each slanting between the angles above.
  for (const count of held) {
    const set = classOfSet(heldIn(count), 22.5 + 45 * (classes.length % 4), false);
    if (set.paint.kind === 'stripes' && !positions.has(set.name)) add(set);
  }
  const isUnknown = held.some(({ byModel }) => Object.keys(byModel).every((model) => model === 'unknown'));
  const meaning = { kind: 'other-models', models: isUnknown ? [...rest, 'unknown'] : rest } as const;
  add({ ...classOfSet(['other'], 0, false), meaning });
  return {
    classes,
    classOf: (count) => (count && count.agreements > 0 ? (positions.get(classOfSet(heldIn(count), 0, false).name) as number) : 0),
  };
}
