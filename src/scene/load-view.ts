import type { Question } from '../choropleth/question.js';
import type { FrameOf } from './drawing/frame.js';
import type { SelectCounts } from '../counts/select-counts.js';
import type { Fips } from '../geography/geography.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { loadOnce } from '../memory/load-once.js';
import type { MisreadIn } from './misread-in.js';
import type { CreatePlates } from './plates.js';
import { agreementsTopic } from './words/agreements-topic.js';
import type { CreateTopic } from './words/topic.js';

/** What decides which view it is. */
export interface ViewQuestion extends Pick<Question, 'view' | 'measure' | 'compare' | 'models' | 'signers'> {
  /** A place to frame; `null` for the whole country. */
  readonly within: Fips | null;
}

/** What a picture of agreements needs besides their counts. */
export interface LoadedView {
  readonly topic: CreateTopic;
  /** Counts some agreements alone; `null` where all are counted. */
  readonly select: SelectCounts | null;
  /** Frames a place; `null` where none is framed. */
  readonly frame: FrameOf | null;
  /** Draws several small maps; `null` where one map says it all. */
  readonly plates: CreatePlates | null;
  /** Notices what is asked for and is not there; absent where nothing of it needs to be looked for. */
  readonly misreadIn?: MisreadIn;
}

const loadViews = loadOnce(() => import('./views.js'));

/** Loads what draws and words a view of agreements. How many there are in the country, of all models, comes with the script. */
export async function loadView(question: ViewQuestion): Promise<LoadedView> {
  const { view, measure, compare, models, signers, within } = question;
  const isNumber = view === 'density' && measure === 'agreements' && compare === null;
  if (isNumber && models.length === 0 && !signers && within === null)
    return { topic: agreementsTopic, select: null, frame: null, plates: null };
  // Only a rate needs to know how many residents there are, but whoever points at any other amount needs the names.
  const isOther = compare === null && view === 'density' && measure !== 'agreements';
  const [{ viewOf }, gazetteer] = await Promise.all([loadViews(), isOther ? loadGazetteer() : null]);
  return viewOf(question, gazetteer);
}
