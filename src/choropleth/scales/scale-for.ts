import type { Counts } from '../../counts/counts.js';
import type { Level } from '../../geography/geography.js';
import { countScale } from './count-scale.js';
import { modelScale } from './model-scale.js';
import type { Scale } from './scale.js';

/** How units are colored: by the number of agreements in each, or by the program models it holds. */
export type View = 'density' | 'model';

const scales: Readonly<Record<View, (level: Level, counts: Counts) => Scale>> = {
  density: countScale,
  model: (level, { furtherModels, counties, states }) => modelScale(furtherModels, Object.values(level === 'county' ? counties : states)),
};

/** The scale of a view at a level, for what is counted there. */
export function scaleFor(view: View, level: Level, counts: Counts): Scale {
  return scales[view](level, counts);
}
