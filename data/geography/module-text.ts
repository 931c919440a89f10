import type { PlaneDifference } from '../../src/geography/shapes/apply-difference.js';
import type { EncodedPlane } from '../../src/geography/shapes/decode-walk.js';
import type { Vintage } from '../../src/geography/geography.js';
import type { Displacement } from './measure-displacement.js';
import { sources } from './read-source.js';

function head(vintage: Vintage, what: string, type: string, file: string, displacement: Displacement): string {
  const about = { vintage, source: sources[vintage], largestDisplacement: Number(displacement.largest.toFixed(4)) };
  return `// Written by \`npm run geography\` from ${sources[vintage]}: ${what}. How to read it: docs/geography-format.md.
import type { ${type} } from '../../src/geography/shapes/${file}.js';

/** Where it comes from, and how far, in drawing units, a boundary is from its source at most. */
export const about = ${JSON.stringify(about)};
`;
}

/** A module that holds a plane. */
export function planeText(vintage: Vintage, plane: EncodedPlane, displacement: Displacement): string {
  const fields = Object.entries(plane).map(([name, value]) => `  ${name}: ${typeof value === 'string' ? `'${value}'` : value},\n`);
  return `${head(vintage, `boundaries of ${vintage}`, 'EncodedPlane', 'decode-walk', displacement)}
export const plane: EncodedPlane = {
${fields.join('')}};
`;
}

/** A module that holds what differs in a plane from the present one. */
export function differenceText(vintage: Vintage, difference: PlaneDifference, displacement: Displacement): string {
  const { from, ...texts } = difference;
  const fields = Object.entries(texts).map(([name, { edits, put }]) => `  ${name}: {\n    edits: '${edits}',\n    put: '${put}',\n  },\n`);
  return `${head(vintage, `what differs in the boundaries of ${vintage} from those of 2023`, 'PlaneDifference', 'apply-difference', displacement)}
export const difference: PlaneDifference = {
  from: ${from},
${fields.join('')}};
`;
}
