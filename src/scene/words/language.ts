import type { AboutMessages } from './about-messages.js';
import type { AnswerMessages } from './answer-messages.js';
import type { AtlasMessages } from './atlas-messages.js';
import type { ControlMessages } from './control-messages.js';
import type { CopyMessages } from './copy-messages.js';
import type { EditionMessages } from './edition-messages.js';
import type { FindMessages } from './find-messages.js';
import type { MeasureMessages } from './measure-messages.js';
import type { DataMessages, FigureMessages, Messages } from './messages.js';
import type { NewestMessages } from './newest-messages.js';
import type { NoteMessages } from './note-messages.js';
import type { PendingMessages } from './pending-messages.js';
import type { PolicyMessages } from './policy-messages.js';
import type { SignerMessages } from './signer-messages.js';
import type { StepMessages } from './step-messages.js';
import type { TapMessages } from './tap-messages.js';
import type { TreeMessages } from './tree-messages.js';
import type { ViewMessages } from './view-messages.js';
import type { ZoomMessages } from './zoom-messages.js';

/**
 * Every word of a language besides English, whose words come in parts, each with what says it. A feature that has words of its own adds
 * a member, and no language compiles without it.
 */
export interface Language {
  readonly figure: FigureMessages;
  readonly answers: Messages;
  readonly views: ViewMessages;
  readonly measure: MeasureMessages;
  readonly controls: ControlMessages;
  readonly signers: SignerMessages;
  readonly notes: NoteMessages;
  readonly pending: PendingMessages;
  readonly policy: PolicyMessages;
  readonly steps: StepMessages;
  readonly taps: TapMessages;
  readonly tree: TreeMessages;
  readonly find: FindMessages;
  readonly answer: AnswerMessages;
  readonly about: AboutMessages;
  readonly zoom: ZoomMessages;
  readonly edition: EditionMessages;
  readonly copies: CopyMessages;
  /** What the map in words says, which nobody waits for. */
  readonly loadAtlas: () => Promise<AtlasMessages>;
  readonly newest: NewestMessages;
  /** What is wrong with data, which sound data does not wait for. */
  readonly loadData: () => Promise<DataMessages>;
}
