import { loadOnce } from '../../memory/load-once.js';

/** What puts degrees on the sheet; those who bring a projected file need nothing of it. */
export const loadProjection = loadOnce(() => import('./project-geography.js'));

/** What makes a topology of GeoJSON; those who bring a topology need nothing of it. */
export const loadTopologizer = loadOnce(() => import('./topologize-features.js'));
