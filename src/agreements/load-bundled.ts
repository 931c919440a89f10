import { loadOnce } from '../memory/load-once.js';
import type { readBundled } from './read-bundled.js';

const loadReading = loadOnce(() => import('./read-bundled.js'));

/** Reads the bundled dataset; what reads it comes when it is wished for. */
export const loadBundled: typeof readBundled = async (options) => (await loadReading()).readBundled(options);
