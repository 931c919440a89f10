import { bundledGeography } from './shapes/bundled-geography.js';
import type { EncodedPlane } from './shapes/decode-walk.js';
import type { Geography, Level, Vintage } from './geography.js';
import { loadOnce } from '../memory/load-once.js';

function loader(vintage: Vintage, load: () => Promise<{ readonly plane: EncodedPlane }>): () => Promise<Geography> {
  return loadOnce(async () => bundledGeography((await load()).plane, vintage));
}

// Each module is named in full, so that every bundler sees it.
const loaders: Readonly<Record<Level, Readonly<Record<Vintage, () => Promise<Geography>>>>> = {
  county: {
    2017: loader(2017, () => import('../../data/geography/counties-2017.js')),
    2023: loader(2023, () => import('../../data/geography/counties-2023.js')),
  },
  state: {
    2017: loader(2017, () => import('../../data/geography/states-2017.js')),
    2023: loader(2023, () => import('../../data/geography/states-2023.js')),
  },
};

/**
 * The bundled United States with its territories. Level `state` comes without counties, in a quarter of the bytes; level `county` has
 * both, and its states are its counties merged. One load per page for all maps; a failed load is tried once more and then rejects,
 * and the next call starts anew.
 */
export function loadGeography(level: Level, vintage: Vintage): Promise<Geography> {
  return loaders[level][vintage]();
}
