import { sum } from '../arithmetic/sum.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import type { IsoDate } from '../calendar/day.js';
import { chooseVintage, isDrawnIn } from '../geography/choose-vintage.js';
import { isCounty, stateOf } from '../geography/fips.js';
import type { Fips, Vintage } from '../geography/geography.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { stateSizes } from '../geography/names/state-sizes.js';
import { loadOnce } from '../memory/load-once.js';
import type { Counts } from './counts.js';
import type { DrawnCounties } from './drawn-counties.js';
import type { Listings } from './listings.js';
import { answerOn, isNewest, loadCounts } from './load-counts.js';
import type { PlaceSize } from './quantity.js';

/** Counts, and which boundaries they were placed in. */
export interface PlacedCounts {
  readonly counts: Counts;
  readonly vintage: Vintage;
}

const drawnIn: Readonly<Record<Vintage, DrawnCounties>> = {
  2017: (county) => isDrawnIn(2017, county),
  2023: (county) => isDrawnIn(2023, county),
};

/** What counts lists of any day. */
const loadListings = loadOnce(() => import('./load-listings.js'));

/** What is listed and placed, for any day. */
export type CountsOn = (asked: IsoDate | null) => Promise<PlacedCounts>;

/** The bundled lists: the counts of the newest day alone where they answer, and the history where another day is asked about. */
export function bundledCountsOn(): CountsOn {
  let history: Promise<Listings> | undefined;
  const load = async (): Promise<Listings> => {
    const { loadHistory } = await loadListings();
    return loadHistory(false, new AbortController().signal);
  };
  return async (asked) => {
    if (isNewest(asked)) return { counts: answerOn(await loadCounts(), asked), vintage: 2023 };
    history ??= load().catch((error: unknown) => {
      history = undefined;
      throw error;
    });
    return countIn(await history, asked);
  };
}

/** An author's own data, read as a map reads it. */
export function ownCountsOn(adapter: DataAdapter): CountsOn {
  const listings = loadListings().then(({ listPlaced }) => listPlaced(adapter.load({ signal: new AbortController().signal })));
  return async (asked) => countIn(await listings, asked);
}

function countIn(listings: Listings, asked: IsoDate | null): PlacedCounts {
  const { vintage } = chooseVintage(listings.codes, 'auto');
  return { counts: listings.countsOn(drawnIn[vintage], asked), vintage };
}

/**
 * How large a place is; `null` where there is no such place. Of counties the gazetteer knows, which is loaded for them alone.
 *
 * @param within a state or county; `null` for the whole country
 */
export async function loadSize(within: Fips | null, vintage: Vintage): Promise<PlaceSize | null> {
  const { states, residentsYear } = stateSizes();
  const isCounted = (state: Fips): boolean => (states.get(state)?.residents ?? null) !== null;
  if (within !== null && isCounty(within)) {
    const place = (await loadGazetteer()).get(within);
    return place?.vintages.includes(vintage)
      ? { counties: 1, residents: place.population, residentsYear: place.populationYear, isCounted: () => isCounted(stateOf(within)) }
      : null;
  }
  if (within !== null) {
    const size = states.get(within);
    return size ? { counties: size.counties[vintage], residents: size.residents, residentsYear, isCounted } : null;
  }
  const all = [...states.values()];
  return {
    counties: sum(all, ({ counties }) => counties[vintage]),
    residents: sum(all, ({ residents }) => residents ?? 0),
    residentsYear,
    isCounted,
  };
}
