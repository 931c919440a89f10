import { bundledGeography } from './shapes/bundled-geography.js';
import type { Geography, Level, Vintage } from './geography.js';
import { loadOnce } from '../memory/load-once.js';
import { loadPlane } from './shapes/load-plane.js';

function loader(level: Level, vintage: Vintage): () => Promise<Geography> {
  return loadOnce(async () => bundledGeography(await loadPlane(level, vintage), vintage));
}

const loaders: Readonly<Record<Level, Readonly<Record<Vintage, () => Promise<Geography>>>>> = {
  county: { 2017: loader('county', 2017), 2023: loader('county', 2023) },
  state: { 2017: loader('state', 2017), 2023: loader('state', 2023) },
};

/**
 * The bundled United States with its territories. Level `state` comes without counties, in a quarter of the bytes; level `county` has
 * both, and its states are its counties merged. One load per page for all maps; a failed load is tried once more and then rejects,
 * and the next call starts anew.
 */
export function loadGeography(level: Level, vintage: Vintage): Promise<Geography> {
  return loaders[level][vintage]();
}
