import { loadOnce } from '../../memory/load-once.js';

/** What puts the map into words. */
export const loadAtlas = loadOnce(() => import('../atlas/load-atlas.js'));

/** What lets the tooltip be entered. */
export const loadHover = loadOnce(() => import('../hover/load-hover.js'));

/** The figures as a table. */
export const loadTable = loadOnce(() => import('../table/load-table.js'));

/** What ties the key to the map. */
export const loadSteps = loadOnce(() => import('./steps/load-steps.js'));
