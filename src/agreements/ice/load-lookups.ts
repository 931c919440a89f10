import { loadOnce } from '../../memory/load-once.js';
import { type IceLookups, unpackLookups } from './ice-lookups.js';

/** The bundled tables, loaded on first use. */
export const loadLookups: () => Promise<IceLookups> = loadOnce(async () => {
  const { lookups } = await import('../../../data/lookups/lookups.js');
  return unpackLookups(lookups);
});
