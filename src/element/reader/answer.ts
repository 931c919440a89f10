import { html, nothing, type TemplateResult } from 'lit';
import type { LedgerPart } from '../../counts/list-placements.js';
import type { Unit } from '../../geography/geography.js';
import type { Hit } from '../../scene/find/place-index.js';
import { textOf } from '../../scene/text-of.js';
import type { Explained } from '../../scene/words/about-messages.js';
import type { Panel } from '../../scene/words/describe-panel.js';
import { anew } from '../anew.js';
import type { Find, Found } from '../find/find.js';
import { glossaryView } from './about-view.js';
import { panelView } from './panel-view.js';
import type { ReaderHost } from './reader-stage.js';
import type { Sight } from './sight.js';

/** What the answer needs of the reader. */
export interface AnswerStage {
  /** What is chosen: a unit, or a state of a map of counties. */
  readonly chosen: Unit | undefined;
  /** The state that can be drawn by county from there. */
  readonly toOpen: Unit | undefined;
  open(state: Unit): void;
  /** What finds places, and knows what was looked for. */
  readonly find: Pick<Find, 'found' | 'fit'>;
  close(): void;
}

/** Where an answer was asked for, and stands: under the search field, under the map, under the number whose list it is. */
export type AnswerPlace = 'search' | 'map' | 'ledger';

/** The answer to what a reader chose, or the list behind a number that they pressed. It stands where it was asked for. */
export class Answer {
  openPart: LedgerPart | null = null;
  #hit: Hit | null = null;
  readonly #host: ReaderHost;
  readonly #sight: Sight;
  readonly #look: () => AnswerStage;

  constructor(host: ReaderHost, sight: Sight, look: () => AnswerStage) {
    this.#host = host;
    this.#sight = sight;
    this.#look = look;
    // A list closes from its number as well as from within.
    host.renderRoot.addEventListener('keydown', (event) => {
      const { key, target } = event as KeyboardEvent;
      if (key === 'Escape' && this.openPart && (target as Element).matches('.number')) look().close();
    });
  }

  /** What was looked for, while it is what is chosen. */
  get hit(): Hit | null {
    return this.#hit?.place.id === textOf(this.#host.selected) ? this.#hit : null;
  }

  /** Another place is about to be answered about. @param hit what was looked for; `null` where it was pressed */
  begin(hit: Hit | null): void {
    this.openPart = null;
    this.#hit = hit;
  }

  /** Opens the list behind a number, or closes it. */
  toggle(part: LedgerPart): void {
    this.openPart = this.openPart === part ? null : part;
    this.#host.requestUpdate();
  }

  /** Brings its first words into sight, and what was looked for as well. */
  show(): void {
    void this.#host.updateComplete.then(() => {
      const answer = this.#sight.find('.panel');
      if (!answer) return;
      answer.style.maxHeight = '';
      this.#sight.find('.panel .answer')?.scrollIntoView({ block: 'nearest' });
      if (this.hit !== null) this.#look().find.fit(this.#host.renderRoot);
    });
  }

  /** What is said of a city or an agency before its place; `null` where none was looked for. */
  get found(): Found | null {
    return this.hit && this.#look().find.found(this.hit);
  }

  /** What stands in a place. */
  at(place: AnswerPlace): TemplateResult | typeof nothing {
    return place === this.#place ? this.#view() : nothing;
  }

  /** What the words mean, where there are words of numbers under the map. */
  glossary(): TemplateResult | typeof nothing {
    const { choropleth, messages, stage } = this.#sight;
    if (choropleth?.counts.measure !== null || !stage.asked.parts.includes('ledger')) return nothing;
    return html`${anew([messages], () => glossaryView(messages, this.#publisher))}`;
  }

  get #place(): AnswerPlace {
    if (this.openPart) return 'ledger';
    return this.hit ? 'search' : 'map';
  }

  #view(): TemplateResult {
    const { toOpen, open, close } = this.#look();
    return panelView(this.#panel, this.#sight.messages, this.#place === 'search', {
      close,
      open: toOpen && { state: this.#sight.nameOf(toOpen), act: () => open(toOpen) },
      found: this.found,
      publisher: this.#publisher,
    });
  }

  get #panel(): Panel | undefined {
    const { choropleth, scene, stage, answers, messages } = this.#sight;
    if (!choropleth || !scene) return undefined;
    const placements = stage.load.placements(stage.asked.settings);
    if (this.openPart) return answers.part(choropleth.counts, placements, this.openPart, scene.within, messages);
    const { chosen } = this.#look();
    return chosen && answers.place(choropleth, placements, chosen, messages);
  }

  /** What the publisher says of a model in place of the map's own sentence. */
  readonly #publisher = (word: Explained): string => this.#host.querySelector(`:scope > [slot="about-${word}"]`)?.textContent?.trim() ?? '';
}
