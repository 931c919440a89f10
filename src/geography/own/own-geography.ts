import { boundsOfLines } from './bounds-of-lines.js';
import { checkCodes } from './check-codes.js';
import { checkTopology } from './check-topology.js';
import { completeTopology } from './complete-topology.js';
import { fetchGeography } from './fetch-geography.js';
import { fitDrawing } from './fit-drawing.js';
import { GeographyError } from './geography-error.js';
import type { Geography } from '../geography.js';
import { isRecord } from './is-record.js';
import { loadGazetteer } from '../names/load-gazetteer.js';
import { loadProjection, loadTopologizer } from './load-tools.js';
import { parseGeography } from './parse-geography.js';
import { readGeography } from '../shapes/read-geography.js';
import { readPlainly } from './read-plainly.js';
import { turnUpright } from './turn-upright.js';
import { windRings } from './wind-rings.js';

/** How an own geography is to be read. */
export interface OwnGeographyOptions {
  readonly signal?: AbortSignal;
  /** The name of the object of a topology that has the areas, where it is neither `counties` nor `states`. */
  readonly object?: string;
}

/**
 * An author's own geography: a TopoJSON topology or a GeoJSON FeatureCollection, or the address of one, with counties and/or states that
 * have FIPS codes. States, the nation and borders are worked out where they are missing; longitudes and latitudes are projected to the sheet
 * of the bundled United States, and projected coordinates are turned so that north is up. Areas that have no place on that sheet are left out.
 *
 * All of it is checked before the geography is given: nothing in it throws when it is drawn.
 * @throws {GeographyError} (as a rejection) with a sentence that says what is missing or malformed; the signal's reason when aborted
 */
export async function ownGeography(source: string | object, { signal, object }: OwnGeographyOptions = {}): Promise<Geography> {
  const [{ given }, gazetteer] = await Promise.all([load(source, signal), loadGazetteer()]);
  const checked = await check(given, object);
  checkCodes(checked.counties, gazetteer);
  if (!isInDegrees(checked.base.arcs)) return readGeography(windRings(fitDrawing(await turnUpright(completeTopology(checked)))));
  const { projectGeography } = await loadProjection();
  const { topology, options } = projectGeography(checked);
  const complete = completeTopology(topology);
  return readGeography(windRings(options.bounds ? complete : fitDrawing(complete)), options);
}

/** What was given or fetched. In an object of its own, since a promise of it would call a method `then` that it may have. */
async function load(source: string | object, signal: AbortSignal | undefined): Promise<{ readonly given: unknown }> {
  const address = typeof source === 'string' ? source : readPlainly(() => (source instanceof URL ? source.href : null));
  if (address !== null) return { given: parseGeography(await fetchGeography(address, signal), address) };
  if (!readPlainly(() => isPromise(source))) return { given: source };
  const given: unknown = await (source as Promise<unknown>).catch((cause: unknown) => {
    throw new GeographyError('promise-not-kept', {}, { cause });
  });
  return { given };
}

/** `Promise` itself may be a library's, on whose pages an async function still gives the browser's. */
function isPromise(source: string | object): boolean {
  return ['then', 'catch'].every((name) => typeof (source as unknown as Record<string, unknown> | null)?.[name] === 'function');
}

async function check(given: unknown, object: string | undefined): Promise<ReturnType<typeof checkTopology>> {
  const isGeoJson = readPlainly(() => isRecord(given) && (given['type'] === 'FeatureCollection' || given['type'] === 'Feature'));
  if (!isGeoJson) return readPlainly(() => checkTopology(given, object));
  if (object !== undefined) throw new GeographyError('no-objects-to-choose', {});
  const { featuresName, topologizeFeatures } = await loadTopologizer();
  return readPlainly(() => checkTopology(topologizeFeatures(given as Record<string, unknown>), featuresName));
}

/**
 * Whether coordinates are longitudes, of −180 to 180° or of 0 to 360°, and latitudes. A small drawing would pass for a piece of the globe, but
 * no place of the United States lies between 64° west and 144° east.
 */
function isInDegrees(lines: readonly (readonly (readonly number[])[])[]): boolean {
  const [west, south, east, north] = boundsOfLines(lines);
  if (south < -90 || north > 90) return false;
  return west >= -180 && east <= 180 ? west < -64 || west > 144 : west >= 144 && east <= 360 - 64;
}
