import { loadOnce } from '../../memory/load-once.js';
import type { Gazetteer } from './gazetteer.js';

/**
 * The bundled table of places and what reads it, loaded once per page. Engines older than the HTML standard of 2026 remember that a module
 * could not be fetched and fail the second try without asking (whatwg/html#6768).
 */
export const loadGazetteer: () => Promise<Gazetteer> = loadOnce(async () => {
  const [{ packedGazetteer }, { readGazetteer }] = await Promise.all([
    import('../../../data/gazetteer/gazetteer.js'),
    import('./read-gazetteer.js'),
  ]);
  return readGazetteer(packedGazetteer);
});
