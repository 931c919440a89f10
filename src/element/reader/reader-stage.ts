import type { ReactiveControllerHost } from 'lit';
import type { Counts } from '../../counts/counts.js';
import type { Placement } from '../../counts/place.js';
import type { Filter } from '../../counts/select-counts.js';
import type { Fips, Geography, Vintage } from '../../geography/geography.js';
import type { Figure } from '../../scene/figure.js';
import type { Picture } from '../../scene/picture.js';
import type { PartName } from '../../scene/parts.js';
import type { Settings } from '../../scene/settings.js';
import type { FigureMessages } from '../../scene/words/messages.js';
import type { Topic } from '../../scene/words/topic.js';
import type { FaultBook } from '../late-part.js';
import type { CopiesHost } from '../copies/copies.js';
import type { ChoicesBook } from '../question-controller.js';

/** The element that a reader is in front of. */
export interface ReaderHost extends ReactiveControllerHost, CopiesHost {
  /** Code of the unit chosen; `''` for none. */
  selected: Fips;
  /** Fulfilled when what is asked for is drawn. */
  readonly loadComplete: Promise<void>;
  /** Finds what the author wrote inside the tag. */
  querySelector(selector: string): Element | null;
  readonly src: unknown;
  readonly adapter: unknown;
  /** The day that the author pinned; `''` for the newest. */
  readonly asOf: unknown;
  /** Names of what readers can change; `null` for nothing. */
  readonly controls: string | boolean | null | undefined;
  /** Where the reader's choices are kept; `''` for nowhere. */
  readonly link: string | null | undefined;
  /** Address of a file of laws, or the laws. */
  readonly policy: unknown;
  /** Whether readers can come closer: not where it is absent or `false`. */
  readonly zoom: string | boolean | null | undefined;
  /** What stands in the figure; `''` for all of it. */
  readonly parts: unknown;
  /** Names of the copies that readers can take; `''` for none. */
  readonly actions: string | null | undefined;
}

/** What the reader sees there, and what draws something else. */
export interface ReaderStage {
  readonly picture: Picture;
  readonly figure: Figure;
  readonly asked: Asked;
  readonly load: Lists & FaultBook;
  /** Of the boundaries drawn; `null` for an author's own. The bundled ones have counties for every state. */
  readonly vintage: Vintage | null;
}

/** What is loaded. */
export interface Lists {
  /** In the language of the page. */
  readonly messages: FigureMessages;
  readonly topic: Topic;
  readonly geography: Geography | undefined;
  /** Of all models and agencies; `undefined` until they are there. */
  readonly counts: Counts | undefined;
  /** The list behind the counts that a filter lets through; `null` until it is there. */
  placements(filter: Filter): readonly Placement[] | null;
}

/** What is asked of the map: by the author, and over it by the reader. */
export interface Asked {
  /** Of both. */
  readonly settings: Settings;
  readonly author: Settings;
  /** What of the figure the author wants. */
  readonly parts: readonly PartName[];
  choices: ChoicesBook;
  /** Draws what the reader chose over what they chose before; `null` takes it back. @param counties whether they asked for counties */
  choose(choice: Partial<Settings> | null, counties: boolean): void;
}
