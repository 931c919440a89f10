import type { ReactiveControllerHost } from 'lit';
import { dress, wardrobe } from '../dress.js';
import type { Later } from '../late-part.js';
import { Find, type FindHandlers, type FindStage } from './find.js';
import { findStyles } from './find-styles.js';

if (!wardrobe.includes(findStyles)) wardrobe.push(findStyles);

/** Makes what finds places for one map. */
export function createFind(
  host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
  look: () => FindStage,
  later: Later,
  handlers: FindHandlers,
): Find {
  dress(host.renderRoot as ShadowRoot);
  return new Find(host, look, later, handlers);
}

/** As it is loaded. */
export type CreateFind = typeof createFind;
