import type { ReactiveControllerHost } from 'lit';
import { loadGazetteer } from '../../geography/names/load-gazetteer.js';
import { wardrobe } from '../dress.js';
import type { Later } from '../late-part.js';
import { Find, type FindHandlers, type FindStage } from './find.js';
import { findStyles } from './find-styles.js';

/** Makes what finds places for one map. */
export type CreateFind = (host: ReactiveControllerHost, look: () => FindStage, later: Later, handlers: FindHandlers) => Find;

/** Brings the names of places. */
export async function loadFind(): Promise<CreateFind> {
  const gazetteer = await loadGazetteer();
  if (!wardrobe.includes(findStyles)) wardrobe.push(findStyles);
  return (host, look, later, handlers) => new Find(host, look, later, gazetteer, handlers);
}
