import { loadCounts } from '../counts/load-counts.js';
import { loadGeography } from '../geography/united-states.js';
import { vintages } from '../geography/vintages.js';
import { savesData } from './saves-data.js';

/** What asks for another picture than the newest of the bundled lists. */
const askForMore = ['src', 'adapter', 'geography', 'vintage', 'as-of', 'compare'];

/** Sends for what the first map on the page will need, as far as its attributes say so. Whatever fails here is asked for and said by the map. */
function sendAhead(): void {
  // A server that renders the tag has no document, and a map that a script has set already may ask for anything.
  const map = globalThis.document?.querySelector('agreement-map');
  if (!map || Object.keys(map).length > 0 || askForMore.some((name) => map.hasAttribute(name))) return;
  const isOfStates = map.getAttribute('level')?.toLowerCase() === 'state' || savesData();
  for (const sent of [loadGeography(isOfStates ? 'state' : 'county', vintages[0]), loadCounts()]) sent.catch(() => undefined);
}

// Before the modules that draw are run: the engine takes as long for them as the network for these.
sendAhead();
