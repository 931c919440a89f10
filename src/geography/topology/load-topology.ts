import type { Level, Vintage } from '../geography.js';
import { loadGazetteer } from '../names/load-gazetteer.js';
import { loadPlane } from '../shapes/load-plane.js';
import { describePlace, type PlaceProperties } from './describe-place.js';
import { makeTopology } from './make-topology.js';
import type { CountyObjects, StateObjects, Topology } from './topology.js';

/**
 * The bundled United States with its territories as a standard TopoJSON topology, with names and population. It is projected: a sheet
 * 975 wide, y pointing down, so that `d3.geoPath()` draws it without a projection. Each call makes a new one, to be changed at will.
 *
 * @param vintage - Year of the boundaries, 2023 or 2017.
 * @param level - `state` for an eighth of the bytes: no counties, and state lines that were simplified by themselves.
 * @throws {RangeError} (as a rejection) where there are no such boundaries.
 */
export function loadTopology(vintage?: Vintage, level?: 'county'): Promise<Topology<CountyObjects<PlaceProperties>>>;
export function loadTopology(vintage: Vintage, level: 'state'): Promise<Topology<StateObjects<PlaceProperties>>>;
export async function loadTopology(
  vintage: Vintage = 2023,
  level: Level = 'county',
): Promise<Topology<StateObjects<PlaceProperties> & Partial<CountyObjects<PlaceProperties>>>> {
  if (vintage !== 2017 && vintage !== 2023) throw new RangeError(`there are boundaries of 2017 and 2023, not of ${String(vintage)}`);
  if (level !== 'county' && level !== 'state') throw new RangeError(`there are the levels county and state, not ${String(level)}`);
  const [plane, gazetteer] = await Promise.all([loadPlane(level, vintage), loadGazetteer()]);
  return makeTopology(plane, (id) => describePlace(gazetteer, id));
}
