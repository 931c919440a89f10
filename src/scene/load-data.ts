import type { Loaded } from '../agreements/data-adapter.js';
import { drawnCounties, type DrawnCounties, everywhere } from '../counts/drawn-counties.js';
import type { Listings } from '../counts/listings.js';
import { listPlaced, loadHistory } from '../counts/load-listings.js';
import { chooseVintage, type VintageChoice } from '../geography/choose-vintage.js';
import type { Geography, Vintage } from '../geography/geography.js';
import { memoize } from '../memory/memoize.js';
import { loadOnce } from '../memory/load-once.js';
import { loadRest } from './words/load-rest.js';
import type { CreateTopic } from './words/topic.js';

/** Data with its places found. */
export interface Data {
  readonly listings: Listings;
  /** The boundaries to draw, following the codes in the data where the author leaves it to them. */
  chooseVintage(asked: 'auto' | Vintage): VintageChoice;
  /** Which counties boundaries have. @param vintage `null` for an author's own */
  drawnIn(geography: Geography, vintage: Vintage | null): DrawnCounties;
  /** What it is about, where agreements are shown in this view. */
  readonly topicIn: (view: CreateTopic) => CreateTopic;
}

/** What draws and words what is no list of agreements of counties, for whoever has one. */
const loadMeasures = loadOnce(() => import('./words/measures.js'));

/**
 * Makes what an adapter brings, or the bundled history, ready to be counted and worded.
 *
 * @param loading what an adapter is about to bring; `undefined` for the history
 * @param withLinks whether the addresses of the history's memoranda are wanted
 */
export async function loadData(loading: Promise<Loaded> | undefined, withLinks: boolean, signal: AbortSignal): Promise<Data> {
  const listings = await (loading ? listPlaced(loading) : loadHistory(withLinks, signal));
  const { measure } = listings.dataset;
  const choose = memoize(chooseVintage);
  const data = { listings, chooseVintage: (asked: 'auto' | Vintage) => choose(listings.codes, asked), drawnIn: memoize(drawnCounties) };
  const isKnown = measure === null && !listings.countsOn(everywhere, null).areCountiesUnknown;
  if (isKnown) return { ...data, topicIn: (view) => view };
  const [{ measureTopic, unknownCountiesTopic }] = await Promise.all([loadMeasures(), loadRest()]);
  const ofMeasure = measure && measureTopic(measure);
  return { ...data, topicIn: memoize((view: CreateTopic) => ofMeasure ?? unknownCountiesTopic(view)) };
}
