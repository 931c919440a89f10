import type { Gazetteer } from './gazetteer.js';
import { readGazetteer } from './read-gazetteer.js';

let loading: Promise<Gazetteer> | undefined;

/**
 * The bundled table of places, loaded once per page however often it is asked for. A failed load is tried once more; if that
 * fails too the promise rejects, and the next call starts anew. Engines older than the HTML standard of 2026 remember that a module
 * could not be fetched and fail the second time without asking (whatwg/html#6768).
 */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Gazetteer> {
  const { packedGazetteer } = await importGazetteer().catch(importGazetteer);
  return readGazetteer(packedGazetteer);
}

function importGazetteer(): Promise<{ readonly packedGazetteer: string }> {
  return import('../../data/gazetteer/gazetteer.js');
}
