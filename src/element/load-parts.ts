import type { Geography, Level } from '../geography/geography.js';
import { loadOwnGeography } from '../geography/own/load-own-geography.js';
import { loadOnce } from '../memory/load-once.js';
import { loadMessages } from '../scene/words/load-messages.js';
import { loadView, type LoadedView, type ViewQuestion } from '../scene/load-view.js';
import type { PlatesView } from './plates-view.js';
import { warnOnce } from './warn-once.js';
import type { CreateReader } from './reader/load-reader.js';

/** A view of agreements, with what draws it here. */
export interface ElementView extends LoadedView {
  readonly platesView?: PlatesView;
}

/** What reads and counts lists. */
export const loadLists = loadOnce(() => import('../scene/load-data.js'));

/** What acts on a reader's acts. */
const loadReaderPart = loadOnce(() => import('./reader/load-reader.js'));

/** What draws several small maps. */
const loadPlatesView = loadOnce(() => import('./plates-view.js'));

/** What waits for an adapter that is registered later. */
export const loadLateAdapter = loadOnce(() => import('./late-adapter.js'));

/** The words for what an author wrote and was not understood. */
export const loadFaults = loadOnce(() => import('../scene/describe-misreading.js'));

/** What writes the picture as a file. */
export const loadWriter = loadOnce(() => import('./write-svg.js'));

/** Loads what draws and words a view of agreements. */
export async function loadElementView(question: ViewQuestion): Promise<ElementView> {
  if (question.view !== 'model') return loadView(question);
  const [view, { platesView }] = await Promise.all([loadView(question), loadPlatesView()]);
  return { ...view, platesView };
}

/** Loads what makes a reader of a map. */
export async function loadReader(): Promise<CreateReader> {
  const [{ loadReader: load }, english] = await Promise.all([loadReaderPart(), loadMessages()]);
  return load(english);
}

/** Loads an author's own boundaries; that a map by county will be one of states is said to the author. */
export async function loadOwn(level: Level, own: string | object, object: string, signal: AbortSignal): Promise<Geography> {
  const { ownGeography } = await loadOwnGeography();
  const geography = await ownGeography(own, { signal, ...(object !== '' && { object }) });
  if (level === 'county' && geography.counties.length === 0) warnOnce('agreement-map: no counties in the geography; using "state".');
  return geography;
}
