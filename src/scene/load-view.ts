import type { Question } from '../choropleth/question.js';
import type { FrameOf } from './drawing/frame.js';
import type { SelectModels } from '../counts/select-models.js';
import type { Fips } from '../geography/geography.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { loadOnce } from '../memory/load-once.js';
import type { MisreadWithin } from './misread-within.js';
import type { CreatePlates } from './plates.js';
import { agreementsTopic } from './words/agreements-topic.js';
import type { CreateTopic } from './words/topic.js';

/** What decides which view it is. */
export interface ViewQuestion extends Pick<Question, 'view' | 'measure' | 'compare' | 'models'> {
  /** A place to frame; `null` for the whole country. */
  readonly within: Fips | null;
}

/** What a picture of agreements needs besides their counts. */
export interface LoadedView {
  readonly topic: CreateTopic;
  /** Counts some program models alone; `null` where all are counted. */
  readonly select: SelectModels | null;
  /** Frames a place; `null` where none is framed. */
  readonly frame: FrameOf | null;
  /** Draws several small maps; `null` where one map says it all. */
  readonly plates: CreatePlates | null;
  /** Notices a place to frame that is not there; absent where none is framed. */
  readonly misreadWithin?: MisreadWithin;
}

const loadViews = loadOnce(() => import('./views.js'));

/** Loads what draws and words a view of agreements. How many there are in the country, of all models, comes with the script. */
export async function loadView({ view, measure, compare, models, within }: ViewQuestion): Promise<LoadedView> {
  const isNumber = view === 'density' && measure === 'agreements' && compare === null;
  if (isNumber && models.length === 0 && within === null) return { topic: agreementsTopic, select: null, frame: null, plates: null };
  const isOther = compare === null && view === 'density' && measure !== 'agreements';
  // Only a rate needs to know how many residents there are, but whoever points at any other amount needs the names.
  const [views, gazetteer] = await Promise.all([loadViews(), isOther ? loadGazetteer() : null]);
  const { amountTopic, amounts, changeTopic, createPlates, frameOf, misreadWithin, selectModels, topics } = views;
  const framed = within === null ? { frame: null } : { frame: frameOf, misreadWithin };
  const rest = { select: models.length === 0 ? null : selectModels, ...framed, plates: null };
  if (compare !== null) return { topic: changeTopic, ...rest };
  if (view !== 'density') return { topic: topics[view], ...rest, plates: view === 'model' && within === null ? createPlates : null };
  if (measure === 'agreements' || gazetteer === null) return { topic: agreementsTopic, ...rest };
  return { topic: amountTopic(measure, amounts[measure], gazetteer), ...rest };
}
