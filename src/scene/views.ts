import { agencies } from '../choropleth/amounts/agencies.js';
import { per100k } from '../choropleth/amounts/per-100k.js';
import { share } from '../choropleth/amounts/share.js';
import { modelsTopic } from './words/models-topic.js';
import { pendingTopic } from './words/pending-topic.js';
import { signersTopic } from './words/signers-topic.js';

export { selectModels } from '../counts/select-models.js';
export { frameOf } from './drawing/frame.js';
export { misreadWithin } from './misread-within.js';
export { createPlates } from './plates.js';
export { amountTopic } from './words/amount-topic.js';
export { changeTopic } from './words/change-topic.js';

/** Every amount besides the number of agreements. */
export const amounts = { agencies, 'per-100k': per100k, share };

/** What each view but that of numbers is about. */
export const topics = { model: modelsTopic, pending: pendingTopic, signer: signersTopic };
