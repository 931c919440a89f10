import { agencies } from '../choropleth/amounts/agencies.js';
import { per100k } from '../choropleth/amounts/per-100k.js';
import { share } from '../choropleth/amounts/share.js';
import { selectCounts } from '../counts/select-counts.js';
import type { Gazetteer } from '../geography/names/gazetteer.js';
import { frameOf } from './drawing/frame.js';
import type { LoadedView, ViewQuestion } from './load-view.js';
import { misreadIn } from './misread-in.js';
import { createPlates } from './plates.js';
import { agreementsTopic } from './words/agreements-topic.js';
import { amountTopic } from './words/amount-topic.js';
import { changeTopic } from './words/change-topic.js';
import { modelsTopic } from './words/models-topic.js';
import { pendingTopic } from './words/pending-topic.js';
import { signersTopic } from './words/signers-topic.js';
import type { CreateTopic } from './words/topic.js';
import { topicOfSigners } from './words/topic-of-signers.js';

/** Every amount besides the number of agreements. */
const amounts = { agencies, 'per-100k': per100k, share };

/** What each view but that of numbers is about. */
const topics = { model: modelsTopic, pending: pendingTopic, signer: signersTopic };

/** What draws and words a view of agreements. @param gazetteer for amounts that need names; `null` for the others */
export function viewOf(question: ViewQuestion, gazetteer: Gazetteer | null): LoadedView {
  const { view, compare, models, signers, within } = question;
  return {
    topic: topicOfSigners(topicOf(question, gazetteer), signers),
    select: signers === '' && models.length === 0 ? null : selectCounts,
    frame: within === null ? null : frameOf,
    plates: view === 'model' && within === null && compare === null ? createPlates : null,
    misreadIn,
  };
}

function topicOf({ view, measure, compare }: ViewQuestion, gazetteer: Gazetteer | null): CreateTopic {
  if (compare !== null) return changeTopic;
  if (view !== 'density') return topics[view];
  return measure === 'agreements' || gazetteer === null ? agreementsTopic : amountTopic(measure, amounts[measure], gazetteer);
}
