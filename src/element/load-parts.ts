import type { DataAdapter } from '../agreements/data-adapter.js';
import type { Geography } from '../geography/geography.js';
import { loadOwnGeography } from '../geography/own/load-own-geography.js';
import { loadOnce } from '../memory/load-once.js';
import type { Data } from '../scene/load-data.js';
import { loadMessages } from '../scene/words/load-messages.js';
import type { CreateReader } from './reader/load-reader.js';

/** How much of the agreements is wanted: nothing, what can be counted, or what can be listed with its documents. */
export type Need = 'nothing' | 'counts' | 'list';

/** Data with the adapter it is of: that of another one must not pass for what is asked for now. */
export interface LoadedData extends Data {
  readonly adapter: DataAdapter | null;
  readonly need: Need;
}

/** What reads and counts lists. */
const loadLists = loadOnce(() => import('../scene/load-data.js'));

/** What acts on a reader's acts. */
const loadReaderPart = loadOnce(() => import('./reader/load-reader.js'));

const loadSvg = loadOnce(() => import('../scene/to-svg.js'));

const loadColors = loadOnce(() => import('./read-colors.js'));

/** Loads what writes the picture as a file. */
export async function loadWriter() {
  const [{ toSVG }, { readColors }] = await Promise.all([loadSvg(), loadColors()]);
  return { toSVG, readColors };
}

/** Loads what an adapter brings, or the bundled history, as far as it is wanted. */
export async function loadData(adapter: DataAdapter | null, need: Need, signal: AbortSignal): Promise<LoadedData | null> {
  if (need === 'nothing') return null;
  // The data is asked for beside what counts it, and not after it.
  const loading = adapter?.load({ signal });
  const [data] = await Promise.all([loadLists().then((lists) => lists.loadData(loading, need === 'list', signal)), loading]);
  return { adapter, need, ...data };
}

/** Loads what makes a reader of a map. */
export async function loadReader(): Promise<CreateReader> {
  const [{ loadReader: load }, messages] = await Promise.all([loadReaderPart(), loadMessages()]);
  return load(messages);
}

/** Loads an author's own boundaries. */
export async function loadOwn(own: string | object, object: string, signal: AbortSignal): Promise<Geography> {
  const { ownGeography } = await loadOwnGeography();
  return ownGeography(own, { signal, ...(object !== '' && { object }) });
}
