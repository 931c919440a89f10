import type { EncodedPlane } from '../../src/geography/shapes/decode-walk.js';
import { encodePlane } from './encode-plane.js';
import { facesOf } from './faces.js';
import { matchSides } from './match-sides.js';
import type { Plane } from './read-source.js';
import { shortRoute, similarRoute } from './route.js';
import { turnIslands } from './turn-islands.js';

/** Writes a plane on a walk like the one on which another plane is written, so that the texts of both run alike. */
export function encodeAlike(plane: Plane, other: Plane, grid: number): EncodedPlane {
  const [faces, otherFaces] = [facesOf(plane), facesOf(other)];
  const matches = matchSides(plane, faces, other, otherFaces);
  const route = similarRoute(plane, faces, shortRoute(other, otherFaces), matches);
  return encodePlane(turnIslands(plane, faces, other, matches), grid, faces, route);
}
