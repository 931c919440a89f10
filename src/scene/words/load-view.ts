import type { Question } from '../../choropleth/question.js';
import type { SelectModels } from '../../counts/select-models.js';
import { loadGazetteer } from '../../geography/names/load-gazetteer.js';
import { loadOnce } from '../../memory/load-once.js';
import { agreementsTopic } from './agreements-topic.js';
import type { CreateTopic } from './topic.js';

/** What a picture of agreements needs besides their counts. */
export interface View {
  readonly topic: CreateTopic;
  /** Counts some program models alone; `null` where all are counted. */
  readonly select: SelectModels | null;
}

const loadViews = loadOnce(() => import('./views.js'));

/** Loads what draws and words a view of agreements. How many there are, of all models, comes with the script. */
export async function loadView({
  view,
  measure,
  compare,
  models,
}: Pick<Question, 'view' | 'measure' | 'compare' | 'models'>): Promise<View> {
  if (view === 'density' && measure === 'agreements' && compare === null && models.length === 0)
    return { topic: agreementsTopic, select: null };
  const isOther = compare === null && view === 'density' && measure !== 'agreements';
  // Only a rate needs to know how many residents there are, but whoever points at any other amount needs the names.
  const [{ amountTopic, amounts, changeTopic, englishViews, modelsTopic, selectModels }, gazetteer] = await Promise.all([
    loadViews(),
    isOther ? loadGazetteer() : null,
  ]);
  const select = models.length === 0 ? null : selectModels;
  if (compare !== null) return { topic: changeTopic(englishViews), select };
  if (view === 'model') return { topic: modelsTopic(englishViews), select };
  if (measure === 'agreements' || gazetteer === null) return { topic: agreementsTopic, select };
  return { topic: amountTopic(measure, amounts[measure], gazetteer, englishViews), select };
}
