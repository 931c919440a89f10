import type { Loaded } from '../agreements/data-adapter.js';
import { drawnCounties, type DrawnCounties } from '../counts/drawn-counties.js';
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
  /** What it is about; `null` for agreements, of which there are several views. */
  readonly topic: CreateTopic | null;
}

/** What draws and words a measure, for whoever has one. */
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
  if (measure === null) return { ...data, topic: null };
  const [{ measureTopic }] = await Promise.all([loadMeasures(), loadRest()]);
  return { ...data, topic: measureTopic(measure) };
}
