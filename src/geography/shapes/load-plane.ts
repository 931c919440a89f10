import type { EncodedPlane } from './decode-walk.js';
import type { Level, Vintage } from '../geography.js';

// Each module is named in full, so that every bundler sees it.
const modules: Readonly<Record<Level, Readonly<Record<Vintage, () => Promise<{ readonly plane: EncodedPlane }>>>>> = {
  county: {
    2017: () => import('../../../data/geography/counties-2017.js'),
    2023: () => import('../../../data/geography/counties-2023.js'),
  },
  state: {
    2017: () => import('../../../data/geography/states-2017.js'),
    2023: () => import('../../../data/geography/states-2023.js'),
  },
};

/** The text of a bundled geography. */
export async function loadPlane(level: Level, vintage: Vintage): Promise<EncodedPlane> {
  return (await modules[level][vintage]()).plane;
}
