import { bbox } from 'topojson-client';
import { checkTopology } from './check-topology.js';
import { completeTopology } from './complete-topology.js';
import { GeographyError } from './geography-error.js';
import type { Topology } from 'topojson-specification';
import type { Geography } from '../geography.js';
import { readGeography } from '../shapes/read-geography.js';

/**
 * An author's own geography: a TopoJSON topology, or the address of one, with objects `counties` and/or `states` whose
 * areas have FIPS codes. States, the nation and borders are worked out where they are missing; longitudes and latitudes
 * are projected to the sheet of the bundled United States. Areas that have no place on that sheet are left out.
 * @throws {GeographyError} (as a rejection) with a sentence that says what is missing; the signal's reason when aborted
 */
export async function ownGeography(source: string | object, { signal }: { readonly signal?: AbortSignal } = {}): Promise<Geography> {
  const checked = checkTopology(typeof source === 'string' ? await fetchJson(source, signal) : source);
  if (!isInDegrees(checked.base)) return readGeography(completeTopology(checked));
  const { projectGeography } = await import('./project-geography.js');
  return projectGeography(checked);
}

/** Milliseconds after which a server that has not sent everything is taken for silent, as with data. */
const patience = 30_000;

async function fetchJson(url: string, signal: AbortSignal | undefined): Promise<unknown> {
  const stop = new AbortController();
  const follow = (): void => stop.abort(signal?.reason);
  const silent = new GeographyError(`The geography ${url} could not be loaded: its server does not answer.`);
  const timer = setTimeout(() => stop.abort(silent), patience);
  signal?.addEventListener('abort', follow, { once: true });
  const request = (): Promise<Response> => fetch(url, { signal: stop.signal });
  try {
    signal?.throwIfAborted();
    const response = await request().catch(request);
    if (!response.ok) throw new GeographyError(`The geography ${url} could not be loaded: the server answered ${response.status}.`);
    return await response.json();
  } catch (error) {
    signal?.throwIfAborted();
    stop.signal.throwIfAborted();
    if (error instanceof GeographyError) throw error;
    const unreachable = 'could not be reached: the address may be wrong, or its server may not let this page read it';
    throw new GeographyError(`The geography ${url} ${error instanceof SyntaxError ? 'is not JSON' : unreachable}.`, { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', follow);
  }
}

/**
 * Whether coordinates are longitudes and latitudes. A small drawing would pass for a piece of the globe, but no place of the United
 * States lies between 64° west and 144° east.
 */
function isInDegrees(topology: Topology): boolean {
  const [west, south, east, north] = bbox(topology) as [number, number, number, number];
  const isOnGlobe = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return isOnGlobe && (west < -64 || west > 144);
}
