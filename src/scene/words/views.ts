import { agencies } from '../../choropleth/amounts/agencies.js';
import { per100k } from '../../choropleth/amounts/per-100k.js';
import { share } from '../../choropleth/amounts/share.js';

export { selectModels } from '../../counts/select-models.js';
export { frameOf } from '../drawing/frame.js';
export { amountTopic } from './amount-topic.js';
export { changeTopic } from './change-topic.js';
export { englishViews } from './english-views.js';
export { modelsTopic } from './models-topic.js';

/** Every amount besides the number of agreements. */
export const amounts = { agencies, 'per-100k': per100k, share };
