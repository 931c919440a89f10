import type { AboutMessages } from './about-messages.js';
import type { AnswerMessages } from './answer-messages.js';
import type { AtlasMessages } from './atlas-messages.js';
import type { ControlMessages } from './control-messages.js';
import type { CopyMessages } from './copy-messages.js';
import type { DayNoteMessages } from './day-note-messages.js';
import type { EditionMessages } from './edition-messages.js';
import type { FindMessages } from './find-messages.js';
import type { MeasureMessages } from './measure-messages.js';
import type { DataMessages, FigureMessages, Messages } from './messages.js';
import type { NewestMessages } from './newest-messages.js';
import type { NoteMessages } from './note-messages.js';
import type { OverviewMessages } from './overview-messages.js';
import type { PendingMessages } from './pending-messages.js';
import type { PolicyMessages } from './policy-messages.js';
import type { SharedLegendMessages } from './shared-legend-messages.js';
import type { SignerMessages } from './signer-messages.js';
import type { StepMessages } from './step-messages.js';
import type { TableMessages } from './table-messages.js';
import type { TapMessages } from './tap-messages.js';
import type { TreeMessages } from './tree-messages.js';
import type { ViewMessages } from './view-messages.js';
import type { ZoomMessages } from './zoom-messages.js';

/**
 * Every word of a language besides English, whose words come in parts, each with what says it. A feature that has words of its own adds
 * a member here or to {@link RestOfLanguage}, and no language compiles without it. One file may hold all of it.
 */
export interface Language {
  readonly figure: FigureMessages;
  readonly views: ViewMessages;
  readonly signers: SignerMessages;
  readonly pending: PendingMessages;
  readonly about: AboutMessages;
  /** What no first picture says. */
  readonly loadRest: () => Promise<RestOfLanguage>;
  /** What the map in words says, which nobody waits for. */
  readonly loadAtlas: () => Promise<AtlasMessages>;
  /** What is wrong with data, which sound data does not wait for. */
  readonly loadData: () => Promise<DataMessages>;
}

/** What answers a reader, what an author may add to a map, and numbers of an author's own. */
export interface RestOfLanguage {
  readonly answers: Messages;
  readonly answer: AnswerMessages;
  readonly tree: TreeMessages;
  readonly overview: OverviewMessages;
  readonly find: FindMessages;
  readonly steps: StepMessages;
  readonly sharedLegend: SharedLegendMessages;
  readonly table: TableMessages;
  readonly taps: TapMessages;
  readonly newest: NewestMessages;
  readonly measure: MeasureMessages;
  readonly controls: ControlMessages;
  readonly notes: NoteMessages;
  readonly dayNotes: DayNoteMessages;
  readonly policy: PolicyMessages;
  readonly zoom: ZoomMessages;
  readonly edition: EditionMessages;
  readonly copies: CopyMessages;
}
