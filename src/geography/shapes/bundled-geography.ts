import type { Areas } from './arc-unit.js';
import type { Ring } from './arcs.js';
import type { EncodedPlane } from './decode-walk.js';
import type { Geography, Vintage } from '../geography.js';
import { groupStates } from './group-states.js';
import { lazy } from '../../memory/lazy.js';
import { makeGeography } from './make-geography.js';
import { measureArcs } from './measure-arcs.js';
import { insets, sheet } from './sheet.js';
import { areasAround, decodeSubdivision, traceArea } from './subdivision.js';

// The gazetteer has the names.
const nameOf = (): null => null;

/**
 * A bundled module made ready to draw, without going through a topology, which takes several times longer.
 *
 * @throws {RangeError} where its text is not whole
 */
export function bundledGeography(plane: EncodedPlane, vintage: Vintage): Geography {
  const subdivision = decodeSubdivision(plane);
  const states = groupStates(subdivision);
  const { arcs, ids, areaOf } = subdivision;
  const ringsOf = (area: number): Ring[] => traceArea(subdivision, area);
  const measures = lazy(() => measureArcs(arcs));
  const wholeStates: Areas = {
    arcs,
    measures,
    ids: states.ids,
    nameOf,
    ringsOf: (state) => states.rings()[state] ?? [],
    neighborsOf: (state) => areasAround(states.stateOf(), states.rings()[state] ?? []),
  };
  const counties: Areas = {
    arcs,
    measures,
    ids: states.hasCounties ? ids : [],
    nameOf,
    ringsOf,
    neighborsOf: (county) => areasAround(areaOf, ringsOf(county)),
  };
  return makeGeography(
    {
      arcs,
      states: wholeStates,
      counties,
      // Around the water is around the land, the other way.
      land: () => ringsOf(ids.length),
      stateBorders: () => [states.borders()],
      countyBorders: () => (states.hasCounties ? [states.countyBorders()] : []),
    },
    { vintage, bounds: sheet, insets },
  );
}
