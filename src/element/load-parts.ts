import { loadOnce } from '../memory/load-once.js';

/** What reads and counts lists. */
export const loadLists = loadOnce(() => import('../scene/load-data.js'));

/** What acts on a reader's acts. */
export const loadReaderPart = loadOnce(() => import('./reader/load-reader.js'));

/** What draws several small maps. */
export const loadPlatesView = loadOnce(() => import('./plates-view.js'));

/** What writes the picture as a file. */
export const loadWriter = loadOnce(async () => {
  const [{ toSVG }, { readColors }] = await Promise.all([import('../scene/to-svg.js'), import('./read-colors.js')]);
  return { toSVG, readColors };
});
