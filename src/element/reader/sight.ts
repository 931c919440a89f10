import type { Choropleth } from '../../choropleth/classify.js';
import type { Point, Unit } from '../../geography/geography.js';
import { memoize } from '../../memory/memoize.js';
import type { Answers } from '../../scene/answers.js';
import type { Scene } from '../../scene/scene.js';
import type { UnitWords } from '../../scene/words/describe-unit.js';
import { wordsIn } from '../../scene/words/languages.js';
import type { Messages } from '../../scene/words/messages.js';
import type { Topic } from '../../scene/words/topic.js';
import { findOnScreen } from './outlines-view.js';
import type { ReaderHost, ReaderStage } from './reader-stage.js';

/** What stands before a reader now, and what is answered about it. */
export class Sight {
  /** What answers where the language of the page has no words. */
  readonly english: Messages;
  /** What parts of the map have to say of a place besides. */
  readonly remarks: ((unit: Unit) => readonly string[])[] = [];
  readonly #remarked = memoize((words: UnitWords, remarks: string, { sentence, sentences }: Messages): UnitWords => {
    const notes = remarks.split('\n').filter(Boolean);
    return { ...words, notes: [...words.notes, ...notes], sentence: sentences([words.sentence, ...notes.map(sentence)]) };
  });
  readonly #host: ReaderHost;
  readonly #look: () => ReaderStage;
  readonly #answersAbout: (topic: Topic) => Answers;

  constructor(host: ReaderHost, look: () => ReaderStage, answersAbout: (topic: Topic) => Answers, english: Messages) {
    this.#host = host;
    this.#look = look;
    this.#answersAbout = answersAbout;
    this.english = english;
  }

  get stage(): ReaderStage {
    return this.#look();
  }

  get answers(): Answers {
    return this.#answersAbout(this.stage.load.topic);
  }

  /** What answers, in the language of the page. */
  get messages(): Messages {
    return wordsIn(this.stage.load.messages)?.answers ?? this.english;
  }

  /** `undefined` until there is a picture, as is the next. */
  get choropleth(): Choropleth | undefined {
    const { picture } = this.stage;
    return picture.kind === 'drawn' ? picture.choropleth : undefined;
  }

  get scene(): Scene | undefined {
    const { picture } = this.stage;
    return picture.kind === 'drawn' ? picture.scene : undefined;
  }

  get units(): readonly Unit[] {
    return this.choropleth?.units ?? [];
  }

  nameOf(unit: Unit | undefined): string {
    return unit ? this.answers.name(unit, this.messages) : '';
  }

  describe(unit: Unit | undefined): UnitWords | undefined {
    const { choropleth } = this;
    const words = unit && choropleth && this.answers.describe(choropleth, unit, this.messages);
    return words && this.#remarked(words, this.remarks.flatMap((remark) => remark(unit)).join('\n'), this.messages);
  }

  find<E extends HTMLElement>(selector: string): E | null {
    return this.#host.renderRoot.querySelector<E>(selector);
  }

  focus(selector: string): void {
    this.find(selector)?.focus();
  }

  /** Where points of the drawing are in the window. */
  matrix(at?: Point): DOMMatrix | undefined {
    return this.scene && findOnScreen(this.#host.renderRoot, this.scene, at);
  }

  /** A point of the drawing in the window. */
  onScreen(point: Point | undefined): Point | undefined {
    const matrix = point && this.matrix();
    if (!point || !matrix) return undefined;
    const { x, y } = new DOMPoint(...point).matrixTransform(matrix);
    return [x, y];
  }
}
