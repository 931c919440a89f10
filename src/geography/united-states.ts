import { decodeGeography } from './decode-geography.js';
import type { EncodedPlane } from './decode-walk.js';
import type { Geography, Level, Vintage } from './geography.js';
import { readGeography } from './read-geography.js';
import { insets, sheet } from './sheet.js';

/** Each module is named in full so that every bundler sees it. */
const modules: Readonly<Record<Level, Readonly<Record<Vintage, () => Promise<{ readonly plane: EncodedPlane }>>>>> = {
  county: {
    2017: () => import('../../data/geography/counties-2017.js'),
    2023: () => import('../../data/geography/counties-2023.js'),
  },
  state: {
    2017: () => import('../../data/geography/states-2017.js'),
    2023: () => import('../../data/geography/states-2023.js'),
  },
};

const loading = new Map<string, Promise<Geography>>();

async function load(level: Level, vintage: Vintage): Promise<Geography> {
  const read = modules[level][vintage];
  const { plane } = await read().catch(read);
  return readGeography(decodeGeography(plane), { vintage, bounds: sheet, insets });
}

/**
 * The bundled United States, with its territories. Level `state` comes without counties and is a sixth of the size. One load per page
 * for all maps; a failed load is retried once and then rejects, and the next call tries again.
 */
export function loadGeography(level: Level, vintage: Vintage): Promise<Geography> {
  const key = `${level} ${vintage}`;
  const known = loading.get(key);
  if (known !== undefined) return known;
  const geography = load(level, vintage);
  loading.set(key, geography);
  geography.catch(() => loading.delete(key));
  return geography;
}
