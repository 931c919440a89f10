import { geoAlbers, geoAzimuthalEqualArea, geoConicEqualArea, type GeoProjection } from 'd3';
import type { Bounds } from '../geography.js';

/** A region of the globe and where it goes on the sheet. */
interface Piece {
  /** `[west, south, east, north]` in degrees; `west > east` crosses the antimeridian. */
  readonly region: Bounds;
  readonly projection: GeoProjection;
}

// Radius of the globe in drawing units: the scale of d3's geoAlbersUsa on its customary sheet, 975 wide.
const scale = 1300;

// Projections and parallels of the three main pieces are those of d3's geoAlbersUsa. Only the places differ: there
// the Aleutians run off the left edge.
const contiguous = geoAlbers().scale(scale).translate([487.5, 305]);
const alaska = geoConicEqualArea()
  .rotate([154, 0])
  .center([-2, 58.5])
  .parallels([55, 65])
  .scale(scale * 0.33)
  .translate([145, 577]);
const hawaii = geoConicEqualArea().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]).scale(scale).translate([277, 592]);

/** An island, enlarged, with the given place of the globe at the given place of the sheet. */
function island(region: Bounds, enlarged: number, [longitude, latitude]: [number, number], at: [number, number]): Piece {
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale * enlarged)
    .translate(at);
  return { region, projection };
}

const pieces: readonly Piece[] = [
  { region: [-125, 24, -66, 50], projection: contiguous },
  { region: [170, 50, -129, 72], projection: alaska },
  { region: [-179, 18, -154, 29], projection: hawaii },
  // Puerto Rico with Mona and Vieques in their true places.
  island([-68, 17.8, -65.2, 18.6], 2.2, [-66.605, 18.23], [905, 598]),
  // Saint Croix is 60 km south of the others: moved up.
  island([-65.15, 18.25, -64.6, 18.5], 5, [-64.87, 18.34], [886, 519]),
  island([-65, 17.6, -64.5, 17.9], 5, [-64.74, 17.73], [931, 540]),
  island([144, 13, 145, 14], 5, [144.79, 13.45], [547, 593]),
  // Saipan and Tinian in their true places; Rota, 100 km south, and the northern islands, spread over 300 km, moved in.
  island([145.5, 14.8, 145.9, 15.4], 5, [145.7, 15.1], [622, 593]),
  island([145, 14, 145.4, 14.3], 5, [145.2, 14.15], [595, 611]),
  island([145.6, 18.6, 145.8, 18.9], 5, [145.67, 18.77], [653, 574]),
  island([145.6, 17.9, 145.9, 18.3], 5, [145.75, 18.11], [653, 588]),
  island([145.8, 17.4, 145.9, 17.7], 5, [145.83, 17.6], [653, 599]),
  island([145.6, 16.2, 145.8, 16.5], 5, [145.675, 16.35], [653, 606]),
  island([145.9, 15.9, 146.2, 16.1], 5, [146.06, 16.02], [653, 613]),
  // Manuʻa is 100 km east of Tutuila: moved in.
  island([-171, -14.5, -170.5, -14.1], 6, [-170.7, -14.3], [699, 601]),
  island([-169.8, -14.3, -169.3, -14.1], 6, [-169.55, -14.21], [741, 592]),
];

function isWithin([west, south, east, north]: Bounds, longitude: number, latitude: number): boolean {
  const isBetween = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isBetween && latitude >= south && latitude <= north;
}

/** The projection for a line that starts at the given place. Throws where the sheet has no room for it. */
export function projectionAt(longitude: number, latitude: number): (place: [number, number]) => [number, number] {
  const piece = pieces.find(({ region }) => isWithin(region, longitude, latitude));
  if (piece === undefined) throw new Error(`no place on the sheet for ${longitude}, ${latitude}`);
  return (place) => piece.projection(place) ?? [NaN, NaN];
}
