import { loadGeography } from '../united-states.js';
import { boundsOfLines } from './bounds-of-lines.js';
import type { CompleteTopology } from './complete-topology.js';
import { type Center, centerOf, compareCenters, type Lie } from './compare-centers.js';
import { GeographyError } from './geography-error.js';
import type { Fips } from '../geography.js';

/** A drawing with a longer side than this is no drawing but meters or feet, which count upwards. */
const largest = 20_000;

/**
 * A projected topology with north up. Coordinates of a sheet count downwards and those of a projection upwards, and no file says which it
 * has: the areas tell, by where they are in the bundled geography.
 * @throws {GeographyError} where it lies otherwise, or there are too few areas to tell and the coordinates are no sheet's
 */
export async function turnUpright(topology: CompleteTopology): Promise<CompleteTopology> {
  const lie = (await lieOf(topology, 'states')) ?? (await lieOf(topology, 'counties'));
  if (lie === 'upright') return topology;
  if (lie === 'upside down') return { ...topology, arcs: topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x, -y])) };
  if (lie !== null) throw new GeographyError('lies', { lie });
  const [x0, y0, x1, y1] = boundsOfLines(topology.arcs);
  if (Math.max(x1 - x0, y1 - y0) <= largest) return topology;
  throw new GeographyError('no-north', {});
}

async function lieOf(topology: CompleteTopology, level: 'states' | 'counties'): Promise<Lie | null> {
  const areas = topology.objects[level]?.geometries ?? [];
  // Asking is a request for the bundled file.
  if (areas.length < 3) return null;
  const bundled = await loadGeography(level === 'states' ? 'state' : 'county', 2023);
  const centers = new Map<Fips, Center>(
    areas.map(({ id, arcs }) => [id, centerOf(boundsOfLines(arcs.flat(2).map((arc) => topology.arcs[arc < 0 ? ~arc : arc] ?? [])))]),
  );
  return compareCenters(centers, new Map(bundled[level].map(({ id, bounds }) => [id, centerOf(bounds)])));
}
