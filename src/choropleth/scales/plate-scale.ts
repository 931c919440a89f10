import type { Model } from '../../agreements/agreement.js';
import type { Counts } from '../../counts/counts.js';
import { isCounty, stateOf } from '../../geography/fips.js';
import { modelColor, partModels } from './model-scale.js';
import type { Scale } from './scale.js';
import { unlisted } from './unlisted.js';

/** Colors by whether one program model is held: a map of its own for each says what stripes of all cannot. */
export function plateScale(model: Model, { furtherModels, states }: Counts): Scale {
  const color = modelColor(model, partModels(furtherModels).own);
  const held = {
    name: `class-${color}`,
    meaning: { kind: 'models', models: [model] },
    paint: { kind: 'color', color },
    isAlwaysShown: true,
  } as const;
  const covered = new Set(
    Object.keys(states).filter((state) =>
      states[state]?.holdings.some(({ scope, signed }) => scope === 'statewide' && (signed[model] ?? 0) > 0),
    ),
  );
  const statewide = unlisted.findIndex(({ name }) => name === 'statewide');
  return {
    classes: [...unlisted, held],
    classOf(count, unit) {
      if (count?.byModel[model]) return unlisted.length;
      return isCounty(unit) && covered.has(stateOf(unit)) ? statewide : 0;
    },
  };
}
