import type { Level } from '../geography/geography.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { loadOnce } from '../memory/load-once.js';
import type { DetailMap } from './details.js';

const loadDetailMap = loadOnce(() => import('./details.js'));

/**
 * What adds to a picture of a level what no first picture waits for: discs for places too small to see, names and numbers.
 *
 * @param isFramed whether a state is framed, whose counties have their names written on them
 */
export async function loadDetails(level: Level, isFramed: boolean): Promise<DetailMap> {
  const [{ createDetails }, gazetteer] = await Promise.all([loadDetailMap(), level === 'county' && isFramed ? loadGazetteer() : null]);
  return createDetails(gazetteer);
}
