import type { EncodedPlane } from '../../src/geography/shapes/decode-walk.js';
import type { Vintage } from '../../src/geography/geography.js';
import { sheet } from '../../src/geography/shapes/sheet.js';
import { assertPlane } from './assert-plane.js';
import { cleanRings } from './clean-rings.js';
import { encodePlane } from './encode-plane.js';
import { type Displacement, measureDisplacement } from './measure-displacement.js';
import { mergeAreas } from './merge-areas.js';
import { type Plane, readSource, sources } from './read-source.js';
import { simplifyPlane } from './simplify-plane.js';

/** A module of the build, and what was measured of it. */
export interface BuiltModule {
  readonly file: string;
  readonly text: string;
  readonly units: number;
  readonly points: number;
  readonly displacement: Displacement;
}

// Drawing units. One decimal, so that path data need no more; an eighth of a pixel on a map 960 pixels wide.
const bound = { grid: 0.1, tolerance: 0.13 };

function moduleText(vintage: Vintage, plane: EncodedPlane, displacement: Displacement): string {
  const about = { vintage, source: sources[vintage], largestDisplacement: Number(displacement.largest.toFixed(4)) };
  const fields = Object.entries(plane).map(([name, value]) => `  ${name}: ${typeof value === 'string' ? `'${value}'` : value},\n`);
  return `// Written by \`npm run geography\` from ${sources[vintage]}: boundaries of ${vintage}. How to read it: docs/geography-format.md.
import type { EncodedPlane } from '../../src/geography/shapes/decode-walk.js';

/** Where it comes from, and how far, in drawing units, a boundary is from its source at most. */
export const about = ${JSON.stringify(about)};

export const plane: EncodedPlane = {
${fields.join('')}};
`;
}

function build(name: string, vintage: Vintage, source: Plane): BuiltModule {
  const plane = simplifyPlane(source, bound);
  assertPlane(vintage, source, plane, bound.grid, sheet);
  const displacement = measureDisplacement(source.lines, plane.lines, bound.grid);
  return {
    file: `${name}-${vintage}.ts`,
    text: moduleText(vintage, encodePlane(plane, bound.grid), displacement),
    units: plane.areas.length,
    points: plane.lines.reduce((sum, line) => sum + line.length / 2, 0),
    displacement,
  };
}

/** The modules of both vintages, from the published topologies alone. Throws where something is missing from them. */
export function buildGeography(): BuiltModule[] {
  return ([2017, 2023] as const).flatMap((vintage) => {
    const read = readSource(vintage);
    const counties = { ...read, areas: read.areas.map(({ id, rings }) => ({ id, rings: cleanRings(rings, read.lines) })) };
    return [build('counties', vintage, counties), build('states', vintage, mergeAreas(counties, 2))];
  });
}
