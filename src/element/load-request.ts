import type { DataAdapter } from '../agreements/data-adapter.js';
import type { IsoDate } from '../calendar/day.js';
import type { Level, Vintage } from '../geography/geography.js';
import type { ViewQuestion } from '../scene/load-view.js';
import type { TopicOptions } from '../scene/words/topic.js';

/** What to load. Compared by identity, member by member. */
export interface LoadRequest extends TopicOptions, ViewQuestion {
  /** `null` for the bundled lists. */
  readonly adapter: DataAdapter | null;
  readonly asOf: IsoDate | null;
  readonly vintage: 'auto' | Vintage;
  /** Whether the county boundaries are needed; those of states always are. */
  readonly level: Level;
  /** An author's own TopoJSON, or its address; `null` for the bundled geography. */
  readonly geography: string | object | null;
  /** Which object of it to draw from; `''` for the usual ones. */
  readonly geographyObject: string;
  /** The language of the page, as `lang` has it, and after a blank the terms of the publisher's own. */
  readonly lang: string;
  /** Whether somebody looks at the list behind the counts. */
  readonly isListWanted: boolean;
  /** Whether what acts on a reader's acts is needed, whether somebody acted or not. */
  readonly isReaderWanted: boolean;
}

/** What of a request decides which view is drawn. */
export const viewKeys = ['view', 'measure', 'compare', 'models', 'signers', 'within'] as const;
