import type { ReactiveControllerHost } from 'lit';
import type { Model } from '../agreements/agreement.js';
import { type PartName, readParts } from '../scene/parts.js';
import { type Attributes, createSettings, type Settings, type SettingsReading } from '../scene/settings.js';
import { textOf } from '../scene/text-of.js';
import { misnamed } from './misnamed.js';
import { savesData } from './saves-data.js';

/** The element as its author wrote it. */
export interface QuestionHost
  extends ReactiveControllerHost, Attributes, Pick<Element, 'getAttribute' | 'hasAttribute'>, Partial<Pick<Element, 'getAttributeNames'>> {
  readonly geography: unknown;
  readonly selected: unknown;
  readonly parts: unknown;
}

/** What a reader chose over what the author asks for. */
export interface ChoicesBook {
  /** What was chosen last, and stands. */
  readonly chosen: Partial<Settings>;
  /** What is in force. */
  over(asked: Settings): Settings;
  add(choice: Partial<Settings>, asked: Settings): void;
  clear(): void;
}

/** Nothing is chosen before there is what a reader chooses with. */
const nothingChosen: ChoicesBook = { chosen: {}, over: (asked) => asked, add() {}, clear() {} };

/** What is asked of the map now: what the author says, under what the reader chose. */
export class QuestionController {
  /** The models of the data besides the three, by which `models` is understood; `undefined` until there is data. */
  furtherModels: readonly Model[] | undefined;
  /** What was understood and is not in the boundaries. */
  notDrawn: SettingsReading['misread'] = [];
  /** Terms of the author's own in a language that has none. */
  unsaidTerms = '';
  /** What the reader chose, once there is one. */
  choices = nothingChosen;
  readonly #host: QuestionHost;
  readonly #changed: () => void;
  readonly #read = createSettings();
  /** Whether a reader who saves data asked for counties all the same. */
  #countiesAnyway = false;

  /** @param changed called after the reader chose something or took it back */
  constructor(host: QuestionHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get misread(): SettingsReading['misread'] {
    const { misread } = this.#parts;
    return [
      ...this.#reading.misread,
      ...(misread ? [misread] : []),
      ...misnamed(this.#host),
      ...readSelected(textOf(this.#host.selected)),
      ...this.notDrawn,
      ...(this.unsaidTerms ? [{ attribute: 'terms', text: this.unsaidTerms, used: 'the usual', isUnderstood: true } as const] : []),
    ];
  }

  /** What of the figure is wanted, in which order. */
  get parts(): readonly PartName[] {
    return this.#parts.names;
  }

  get settings(): Settings {
    return this.choices.over(this.author);
  }

  /** What is drawn, of states where there are no counties to draw. */
  questionOf(hasCounties: boolean): Settings {
    return this.savesData || !hasCounties ? { ...this.settings, level: 'state' } : this.settings;
  }

  /** Readers who ask to save data get states until they ask for counties. */
  get savesData(): boolean {
    return savesData() && !this.#countiesAnyway && !this.#host.geography && this.settings.level === 'county';
  }

  /** What the author asks for. */
  get author(): Settings {
    return this.#reading.settings;
  }

  /**
   * Draws what the reader chose, over what they chose before.
   *
   * @param choice `null` takes all of it back
   * @param counties whether they asked for counties: whoever does gets them, though they save data
   */
  choose(choice: Partial<Settings> | null, counties: boolean): void {
    this.#countiesAnyway ||= counties;
    if (choice) this.choices.add(choice, this.author);
    else this.choices.clear();
    this.#host.requestUpdate();
    this.#changed();
  }

  get #parts(): ReturnType<typeof readParts> {
    return readParts(textOf(this.#host.parts));
  }

  get #reading(): SettingsReading {
    return this.#read(this.#host, this.furtherModels);
  }
}

/** A place is chosen by its code: what is none chooses nothing. */
function readSelected(text: string): SettingsReading['misread'] {
  return /^\d*$/.test(text) ? [] : [{ attribute: 'selected', text, used: 'none' }];
}
