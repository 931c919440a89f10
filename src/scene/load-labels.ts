import type { Level } from '../geography/geography.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { loadOnce } from '../memory/load-once.js';
import type { LabelMap } from './label-map.js';

const loadLabelMap = loadOnce(() => import('./label-map.js'));

/** What writes names and numbers on a map of a level. No picture waits for it. */
export async function loadLabels(level: Level): Promise<LabelMap> {
  const [{ createLabels }, gazetteer] = await Promise.all([loadLabelMap(), level === 'county' ? loadGazetteer() : null]);
  return createLabels(gazetteer);
}
