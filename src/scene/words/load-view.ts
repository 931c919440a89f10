import type { Question } from '../../choropleth/question.js';
import type { FrameOf } from '../drawing/frame.js';
import type { SelectModels } from '../../counts/select-models.js';
import type { Fips } from '../../geography/geography.js';
import { loadGazetteer } from '../../geography/names/load-gazetteer.js';
import { loadOnce } from '../../memory/load-once.js';
import { agreementsTopic } from './agreements-topic.js';
import type { CreateTopic } from './topic.js';

/** What decides which view it is. */
export interface ViewQuestion extends Pick<Question, 'view' | 'measure' | 'compare' | 'models'> {
  /** A place to frame; `null` for the whole country. */
  readonly within: Fips | null;
}

/** What a picture of agreements needs besides their counts. */
export interface View {
  readonly topic: CreateTopic;
  /** Counts some program models alone; `null` where all are counted. */
  readonly select: SelectModels | null;
  /** Frames a place; `null` where none is framed. */
  readonly frame: FrameOf | null;
}

const loadViews = loadOnce(() => import('./views.js'));

/** Loads what draws and words a view of agreements. How many there are in the country, of all models, comes with the script. */
export async function loadView({ view, measure, compare, models, within }: ViewQuestion): Promise<View> {
  const isNumber = view === 'density' && measure === 'agreements' && compare === null;
  if (isNumber && models.length === 0 && within === null) return { topic: agreementsTopic, select: null, frame: null };
  const isOther = compare === null && view === 'density' && measure !== 'agreements';
  // Only a rate needs to know how many residents there are, but whoever points at any other amount needs the names.
  const [views, gazetteer] = await Promise.all([loadViews(), isOther ? loadGazetteer() : null]);
  const { amountTopic, amounts, changeTopic, englishViews, frameOf, modelsTopic, selectModels } = views;
  const rest = { select: models.length === 0 ? null : selectModels, frame: within === null ? null : frameOf };
  if (compare !== null) return { topic: changeTopic(englishViews), ...rest };
  if (view === 'model') return { topic: modelsTopic(englishViews), ...rest };
  if (measure === 'agreements' || gazetteer === null) return { topic: agreementsTopic, ...rest };
  return { topic: amountTopic(measure, amounts[measure], gazetteer, englishViews), ...rest };
}
