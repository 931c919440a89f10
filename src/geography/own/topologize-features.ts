// @ts-expect-error: the package comes without types.
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { readFeatures } from './read-features.js';

/** The name that the areas of GeoJSON are given among the objects of their topology. */
export const featuresName = 'features';

const makeTopology = topology as (objects: Record<string, object>) => Topology;

/**
 * GeoJSON as a topology: borders that areas share point for point become one line.
 * @throws {GeographyError} where its features are not as GeoJSON has them, or none of them is an area
 */
export function topologizeFeatures(source: Readonly<Record<string, unknown>>): Topology {
  return makeTopology({ [featuresName]: { type: 'FeatureCollection', features: readFeatures(source) } });
}
