import { loadOnce } from '../../memory/load-once.js';

/** What parses text with delimiters. */
export const loadPapaParse = loadOnce(() => import('papaparse'));
