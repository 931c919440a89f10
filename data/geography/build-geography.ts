import type { Vintage } from '../../src/geography/geography.js';
import { bound, type Drawn, drawLevels } from './draw-levels.js';
import { encodeAlike } from './encode-alike.js';
import { encodePlane } from './encode-plane.js';
import { type Displacement, measureDisplacement } from './measure-displacement.js';
import { differenceText, planeText } from './module-text.js';
import { planeDifference } from './plane-difference.js';

/** A module of the build, and what was measured of it. */
export interface BuiltModule {
  readonly file: string;
  readonly text: string;
  readonly units: number;
  readonly points: number;
  readonly displacement: Displacement;
}

function measure({ source, plane }: Drawn): Pick<BuiltModule, 'units' | 'points' | 'displacement'> {
  return {
    units: plane.areas.length,
    points: plane.lines.reduce((sum, line) => sum + line.length / 2, 0),
    displacement: measureDisplacement(source.lines, plane.lines, bound.grid),
  };
}

/** The modules of a level: the present plane whole, and the earlier one as what differs from it. */
function build(level: string, earlier: Drawn, present: Drawn): Readonly<Record<Vintage, BuiltModule>> {
  const [before, now] = [measure(earlier), measure(present)];
  const plane = encodePlane(present.plane, bound.grid);
  const difference = planeDifference(plane, encodeAlike(earlier.plane, present.plane, bound.grid));
  return {
    2017: { file: `${level}-2017.ts`, text: differenceText(2017, difference, before.displacement), ...before },
    2023: { file: `${level}-2023.ts`, text: planeText(2023, plane, now.displacement), ...now },
  };
}

/** The modules of both vintages, from the published topologies alone. Throws where something is missing from them. */
export function buildGeography(): BuiltModule[] {
  const [earlier, present] = [drawLevels(2017), drawLevels(2023)];
  const counties = build('counties', earlier.counties, present.counties);
  const states = build('states', earlier.states, present.states);
  return ([2017, 2023] as const).flatMap((vintage) => [counties[vintage], states[vintage]]);
}
