import { loadOnce } from '../../memory/load-once.js';
import { type City, readCities } from './read-cities.js';

const loadTable = loadOnce(() => import('../../../data/cities/cities.js'));

/** The bundled table of larger cities. */
export async function loadCities(): Promise<readonly City[]> {
  const { packedCities } = await loadTable();
  return readCities(packedCities);
}
