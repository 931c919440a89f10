import { packedGazetteer } from '../../../data/gazetteer/gazetteer.js';
import type { Gazetteer } from './gazetteer.js';
import { readGazetteer } from './read-gazetteer.js';

/** Who the places are, as the library brings it. */
export function bundledGazetteer(): Gazetteer {
  return readGazetteer(packedGazetteer);
}
