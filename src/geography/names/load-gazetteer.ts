import { loadOnce } from '../../memory/load-once.js';
import type { Gazetteer } from './gazetteer.js';

// Each by itself: what is tried again is what failed.
const loadTable = loadOnce(() => import('../../../data/gazetteer/gazetteer.js'));
const loadReading = loadOnce(() => import('./read-gazetteer.js'));

let gazetteer: Gazetteer | undefined;

/** The bundled table of places and what reads it, loaded and read once per page. */
export async function loadGazetteer(): Promise<Gazetteer> {
  const [{ packedGazetteer }, { readGazetteer }] = await Promise.all([loadTable(), loadReading()]);
  return (gazetteer ??= readGazetteer(packedGazetteer));
}
