import { readBundled } from '../agreements/read-bundled.js';
import { loadReaders } from '../agreements/adapters/load-readers.js';
import type { Loaded } from '../agreements/data-adapter.js';
import { loadPlaceFinder } from '../geography/names/load-place-finder.js';
import { createListings, type Listings } from './listings.js';
import type { PlaceFinder } from '../geography/names/gazetteer.js';

/**
 * Finds the places of what an adapter brings, and loads what that takes while the adapter is at work.
 *
 * @throws {DataError} where what it brought is not what a `Dataset` is; whatever the adapter rejects with
 */
export async function listPlaced(loading: Promise<Loaded>): Promise<Listings> {
  const [loaded, { completeDataset }, places] = await Promise.all([loading, loadReaders(), loadPlaceFinder()]);
  return createListings(completeDataset(loaded), places);
}

/**
 * Loads the bundled history. The build has checked it and written all its counties as codes, so neither is done again and no names are
 * needed.
 *
 * @param withLinks whether the addresses of the memoranda are wanted, a third of its bytes
 */
export async function loadHistory(withLinks: boolean, signal: AbortSignal): Promise<Listings> {
  return createListings(await readBundled({ signal, withLinks }), byCode);
}

/** Guam and the District of Columbia are each a single county equivalent; a test holds the rest equal to what the gazetteer finds. */
const byCode: PlaceFinder = {
  counties: [{ id: '11001' }, { id: '66010' }],
  findCounty: (_, text) => ({ fips: text }),
};
