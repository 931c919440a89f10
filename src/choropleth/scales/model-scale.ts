import type { ProgramModel } from '../../agreements/agreement.js';
import type { Count } from '../../counts/counts.js';
import { type Class, noneListed, type Paint, type Scale } from './scale.js';

const models = ['JEM', 'WSO', 'TFM'] as const;

/** The sets of program models a unit can hold, in the order of the legend, each with the angle of its stripes, so that sets differ without color. */
const sets: readonly (readonly [held: readonly ProgramModel[], angle: number])[] = [
  [['JEM'], 0],
  [['WSO'], 0],
  [['TFM'], 0],
  // Two models slant, one way for each pair; three stand upright.
  [['JEM', 'WSO'], 45],
  [['JEM', 'TFM'], -45],
  [['WSO', 'TFM'], 90],
  [['JEM', 'WSO', 'TFM'], 0],
];

function classOfSet([held, angle]: (typeof sets)[number]): Class {
  const colors = held.map((model) => model.toLowerCase());
  const [only = ''] = colors;
  const paint: Paint = colors.length === 1 ? { kind: 'color', color: only } : { kind: 'stripes', colors, angle };
  return { name: `class-${colors.join('-')}`, meaning: { kind: 'models', models: held }, paint, isAlwaysShown: true };
}

/** For models outside the three. */
const other: Class = {
  name: 'class-other',
  meaning: { kind: 'other-models' },
  paint: { kind: 'color', color: 'other' },
  isAlwaysShown: false,
};

/** Colors by which program models a unit holds, whatever the numbers. */
export function modelScale(): Scale {
  const classes = [noneListed, ...sets.map(classOfSet), other];
  const positions = new Map(classes.map(({ name }, i) => [name, i]));
  return {
    classes,
    classOf: (count) => {
      if (!count || count.agreements === 0) return 0;
      return positions.get(`class-${heldIn(count)}`) ?? classes.length - 1;
    },
  };
}

function heldIn({ byModel }: Count): string {
  return models
    .filter((model) => (byModel[model] ?? 0) > 0)
    .join('-')
    .toLowerCase();
}
