import { sum } from '../../../arithmetic/sum.js';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Choropleth } from '../../../choropleth/classify.js';
import type { Fips } from '../../../geography/geography.js';
import type { Legend } from '../../../scene/words/legend.js';
import { anew } from '../../anew.js';
import type { LegendTie } from '../../legend-view.js';
import type { FigureMessages } from '../../../scene/words/messages.js';
import { stepsIn } from '../../../scene/words/steps-in.js';

/** What the steps of a key belong to. */
export interface StepsStage {
  readonly messages: FigureMessages;
  readonly choropleth: Choropleth | undefined;
  readonly legend: Legend | undefined;
  /** Position of the place pointed at, or else of the one chosen; -1 for none. */
  readonly unit: number;
  /** Says a thing to those who listen. */
  say(text: string): void;
}

/**
 * Ties the key to the map: pointing at a step shows its places, pointing at a place shows its step, and pressing steps keeps their places in
 * full color, on the map and in the table. It marks what is rendered already, so that no move of the pointer makes a picture anew.
 */
export class StepsController implements ReactiveController, LegendTie {
  /** Names of the classes pressed; another object after each press. */
  pressed: ReadonlySet<string> = new Set();
  #pointed: string | null = null;
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #look: () => StepsStage;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, look: () => StepsStage) {
    this.#host = host;
    this.#look = look;
    host.addController(this);
  }

  /** A press falls with the picture that it was made on: another one has other steps. */
  hostUpdate(): void {
    const { choropleth } = this.#look();
    if (!choropleth || this.pressed.size === 0) return;
    const left = [...this.pressed].filter((name) => choropleth.classes.some((each) => each.name === name));
    if (left.length < this.pressed.size) this.pressed = new Set(left);
  }

  hostUpdated(): void {
    this.#mark();
  }

  /** A step that can be pointed at and pressed. */
  readonly wrap = (step: TemplateResult, name: string): TemplateResult => html`
    <button type="button" part="legend-step" class="legend-step" value=${name} aria-pressed="false"
      @pointerenter=${() => this.#point(name)} @pointerleave=${() => this.#point(null)}
      @keydown=${(event: KeyboardEvent) => this.#walk(event)} @focus=${() => this.#point(name)} @blur=${() => this.#point(null)} @click=${() => this.#press(name)}
    >${step}</button>`;

  /** Which places alone are in full color, and the way back. */
  note(): TemplateResult | typeof nothing {
    const text = this.#words;
    if (text === '') return nothing;
    const { all } = stepsIn(this.#look().messages);
    return html`<p part="shown-steps" class="shown-steps">${anew([text])} <button type="button" part="action" class="action" @click=${() => this.#release()}>${all}</button></p>`;
  }

  /** The rows of places that are in a step that is pressed; all where none is. */
  keep<Row extends { readonly id: Fips }>(rows: readonly Row[]): readonly Row[] {
    const { choropleth } = this.#look();
    if (!choropleth || this.pressed.size === 0) return rows;
    const { units, classes, classOf } = choropleth;
    const kept = new Set(units.filter((_, i) => this.pressed.has(classes[classOf[i] as number]?.name ?? '')).map(({ id }) => id));
    return rows.filter(({ id }) => kept.has(id));
  }

  /** The key is one stop of the Tab key: arrows lead from step to step. */
  #walk(event: KeyboardEvent): void {
    const { key, currentTarget } = event;
    const onward = this.#look().messages.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (!key.startsWith('Arrow')) return;
    const steps = this.#steps;
    const next = steps.indexOf(currentTarget as HTMLButtonElement) + (key === onward || key === 'ArrowDown' ? 1 : -1);
    steps.at(next % steps.length)?.focus();
    event.preventDefault();
  }

  get #steps(): readonly HTMLButtonElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLButtonElement>('.legend-step')];
  }

  /** Which places alone are in full color; `''` where all are. */
  get #words(): string {
    const { legend, choropleth, messages } = this.#look();
    const entries = legend?.entries.filter(({ name }) => this.pressed.has(name)) ?? [];
    if (!choropleth || entries.length === 0) return '';
    return stepsIn(messages).only(
      entries.map(({ label }) => label),
      sum(entries, ({ units }) => units),
      choropleth.question.level,
    );
  }

  #point(name: string | null): void {
    this.#pointed = name;
    this.#mark();
  }

  #press(name: string): void {
    const pressed = new Set(this.pressed);
    if (!pressed.delete(name)) pressed.add(name);
    this.#keepPressed(pressed);
  }

  /** The focus was on a button that goes away. */
  #release(): void {
    this.#steps.find(({ value }) => this.pressed.has(value))?.focus();
    this.#pointed = null;
    this.#keepPressed(new Set());
  }

  #keepPressed(pressed: ReadonlySet<string>): void {
    this.pressed = pressed;
    // Asks for an update as well.
    this.#look().say(this.#words);
  }

  #mark(): void {
    const { choropleth, unit } = this.#look();
    const root = this.#host.renderRoot;
    const shown = this.#pointed === null ? this.pressed : new Set([this.#pointed]);
    for (const path of root.querySelectorAll('.map .class, .map .mark'))
      path.classList.toggle('faded', shown.size > 0 && ![...shown].some((name) => path.classList.contains(name)));
    const here = choropleth?.classes[choropleth.classOf[unit] ?? -1]?.name;
    const steps = this.#steps;
    const stop = steps.find((step) => step.value === this.#pointed) ?? steps.find(({ tabIndex }) => tabIndex === 0) ?? steps[0];
    for (const step of steps) {
      step.classList.toggle('here', step.value === here);
      step.ariaPressed = String(this.pressed.has(step.value));
      step.tabIndex = step === stop ? 0 : -1;
    }
    const legend = root.querySelector('.legend');
    legend?.setAttribute('role', 'toolbar');
    legend?.setAttribute('aria-labelledby', 'legend-title');
  }
}
