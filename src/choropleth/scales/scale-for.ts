import type { Level } from '../../geography/geography.js';
import { countScale } from './count-scale.js';
import { modelScale } from './model-scale.js';
import type { Scale } from './scale.js';

/** How units are colored: by the number of agreements in each, or by the program models it holds. */
export type View = 'density' | 'model';

const scales: Readonly<Record<View, (level: Level) => Scale>> = { density: countScale, model: modelScale };

/** The scale of a view at a level. */
export function scaleFor(view: View, level: Level): Scale {
  return scales[view](level);
}
