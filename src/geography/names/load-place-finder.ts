import { loadOnce } from '../../memory/load-once.js';
import type { PlaceFinder } from './gazetteer.js';
import { loadGazetteer } from './load-gazetteer.js';

const loadIndex = loadOnce(() => import('./index-counties.js'));

/** Loads what finds places by the names that lists print: the names themselves, and how they are read. */
export async function loadPlaceFinder(): Promise<PlaceFinder> {
  const [{ counties }, { indexCounties }] = await Promise.all([loadGazetteer(), loadIndex()]);
  return indexCounties(counties);
}
