import { html, nothing, type TemplateResult } from 'lit';
import type { Choropleth } from '../../choropleth/classify.js';
import type { Fips, Point, Unit } from '../../geography/geography.js';
import type { Answers } from '../../scene/answers.js';
import { isDrawn } from '../../scene/drawing/base-map.js';
import { usualArea } from '../../scene/drawing/usual-area.js';
import { unitAt } from '../../scene/pointing/hit-test.js';
import { leastTarget, unitsNear } from '../../scene/pointing/units-near.js';
import type { Scene } from '../../scene/scene.js';
import type { Messages } from '../../scene/words/messages.js';
import { tapsIn } from '../../scene/words/taps-in.js';

/** More names than this are a list to be read, and no question. */
const most = 6;

/** What is tapped on. */
export interface TapsStage {
  readonly scene: Scene;
  readonly choropleth: Choropleth;
  readonly answers: Answers;
  readonly messages: Messages;
  /** Code of the unit chosen; `''` for none. */
  readonly selected: Fips;
  /** From the drawing that a point of the window is on to the window. */
  onScreen(at: Point): DOMMatrix | undefined;
}

/** What a tap does. */
export interface TapActs {
  /** Draws a state in its own shape. */
  open(state: Fips): void;
  /** Chooses what lies under the finger. */
  tap(at: Point, reach: number): void;
  /** Chooses a place by its code. */
  choose(unit: Fips): void;
}

/**
 * What a finger does on a map: counties of the whole country are far too small for one, so the first tap draws the state in its own shape,
 * and the next picks the county. What it may have meant instead is offered by name.
 */
export class Taps {
  #near: readonly Unit[] = [];
  readonly #look: () => TapsStage | undefined;
  readonly #acts: TapActs;

  constructor(look: () => TapsStage | undefined, acts: TapActs) {
    this.#look = look;
    this.#acts = acts;
  }

  /** @param reach of the finger, in CSS pixels */
  tap(at: Point, reach: number): void {
    const stage = this.#look();
    const matrix = stage?.onScreen(at);
    if (!stage || !matrix) return;
    const { scene, choropleth } = stage;
    const { x, y } = new DOMPoint(...at).matrixTransform(matrix.inverse());
    const point: Point = [x, y];
    const scale = Math.hypot(matrix.a, matrix.b);
    const { units, states } = choropleth;
    if (isOpenedByTap(scene, choropleth)) {
      const state = states[unitAt(states, point, reach / scale)];
      // What is meant is a county: its state may begin beside the finger, however large it is.
      this.#near = unitsNear(states, point, scale, reach, [], Infinity)
        .map((i) => states[i] as Unit)
        .slice(0, most);
      if (state) return this.#acts.open(state.id);
    } else {
      const near = unitsNear(units, point, scale, reach, scene.marks).map((i) => units[i] as Unit);
      this.#near = near.filter(({ id }) => isDrawn(scene, id)).slice(0, most);
    }
    this.#acts.tap(at, reach);
  }

  /** The places close by, while one of them is what is drawn or chosen. */
  view(): TemplateResult | typeof nothing {
    const stage = this.#look();
    if (!stage) return nothing;
    const { scene, answers, messages, selected } = stage;
    const [first] = this.#near;
    const isOfStates = first?.id.length === 2 && scene.within !== null;
    const current = isOfStates ? scene.within : selected;
    const others = this.#near.filter(({ id }) => id !== current);
    if (others.length === 0 || others.length === this.#near.length) return nothing;
    const nameOf = (unit: Unit): string =>
      unit.id.startsWith(scene.within ?? '-') ? answers.nameAlone(unit, messages) : answers.name(unit, messages);
    const act = ({ id }: Unit): void => (isOfStates ? this.#acts.open(id) : this.#acts.choose(id));
    const { meant } = tapsIn(messages);
    return html`<div part="nearby" class="nearby" role="group" aria-label=${meant}>
      ${meant} ${others.map((unit) => html`<button type="button" part="action" class="action" translate="no" @click=${() => act(unit)}>${nameOf(unit)}</button>`)}
    </div>`;
  }
}

/** A reader who came closer by other means meets what they see. */
function isOpenedByTap({ within, scale }: Scene, { question, states, units }: Choropleth): boolean {
  const isSmall = Math.sqrt(usualArea(units)) * scale < leastTarget;
  return within === null && question.level === 'county' && states.length > 1 && isSmall;
}
