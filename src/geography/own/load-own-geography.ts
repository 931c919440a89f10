import { loadOnce } from '../../memory/load-once.js';

/** What reads an author's own boundaries; most maps have none. */
export const loadOwnGeography = loadOnce(() => import('./own-geography.js'));
