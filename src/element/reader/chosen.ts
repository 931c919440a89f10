import type { Fips, Unit } from '../../geography/geography.js';
import type { Hit } from '../../scene/find/place-index.js';
import { textOf } from '../../scene/text-of.js';
import { UnitSelectEvent } from '../events.js';
import type { Answer } from './answer.js';
import type { AttentionController } from './attention-controller.js';
import type { ReaderHost } from './reader-stage.js';
import type { Sight } from './sight.js';
import type { Speaker } from './speaker.js';
import type { StateOpener } from './state-opener.js';

/** The place that a reader chose, and what follows when they choose one or leave it. */
export class Chosen {
  readonly #host: ReaderHost;
  readonly #sight: Sight;
  readonly #attention: AttentionController;
  readonly #states: StateOpener;
  readonly #answer: Answer;
  readonly #speaker: Speaker;

  constructor(host: ReaderHost, sight: Sight, attention: AttentionController, states: StateOpener, answer: Answer, speaker: Speaker) {
    this.#host = host;
    this.#sight = sight;
    this.#attention = attention;
    this.#states = states;
    this.#answer = answer;
    this.#speaker = speaker;
  }

  /** A unit, or a state of a map of counties. */
  get place(): Unit | undefined {
    return this.#sight.units[this.#attention.selection] ?? this.#stateCalled(textOf(this.#host.selected));
  }

  /** Position of the place pointed at, or else of the one chosen; -1 for none. */
  get unit(): number {
    const { cursor, selection } = this.#attention;
    return cursor < 0 ? selection : cursor;
  }

  /** The state that can be drawn by county from there. */
  get stateToOpen(): Unit | undefined {
    return this.#stateToOpen(this.place);
  }

  /** Whether something is answered. */
  get isOpen(): boolean {
    return this.#answer.openPart !== null || this.place !== undefined;
  }

  /** A place was pressed: what is chosen already is opened. */
  press(unit: number): void {
    const state = unit === this.#attention.selection ? this.#stateToOpen(this.#sight.units[unit]) : undefined;
    if (state) void this.#states.open(state.id);
    else this.#attention.choose(unit);
  }

  choose(unit: Unit | undefined, hit: Hit | null = null): void {
    this.#answer.begin(hit);
    this.#host.selected = unit?.id ?? '';
    const found = this.#answer.found?.sentence ?? '';
    this.#speaker.say(this.#sight.messages.sentences([found, this.#sight.describe(unit)?.sentence ?? '']));
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new UnitSelectEvent(unit?.id ?? null, this.#sight.nameOf(unit)));
    if (unit) this.#answer.show();
  }

  /** A place that was offered, unless the boundaries changed since and it is not drawn any more. */
  async pick(id: Fips, hit: Hit | null = null): Promise<void> {
    const unit = this.#sight.units.find((each) => each.id === id) ?? this.#stateCalled(id);
    if (!unit) return;
    this.choose(unit, hit);
    if (!hit) return;
    await this.#states.frame(unit);
    await this.#host.loadComplete;
    this.#answer.show();
  }

  /** Focus goes back to what opened the panel. */
  close(): void {
    const { openPart, hit } = this.#answer;
    const opener = openPart ? '.number[aria-expanded="true"]' : hit ? '#search' : '.tree';
    this.#sight.focus(opener);
    if (openPart) this.#answer.toggle(openPart);
    else this.#attention.choose(-1);
  }

  /** A list of a number of the ledger leads to no state. */
  #stateToOpen(unit: Unit | undefined): Unit | undefined {
    return unit && this.#answer.openPart === null ? this.#states.stateOf(unit) : undefined;
  }

  /** A state of a map of counties, where it is an answer. */
  #stateCalled(id: Fips): Unit | undefined {
    const { choropleth } = this.#sight;
    return choropleth?.counts.measure === null ? choropleth.states.find((state) => state.id === id) : undefined;
  }
}
