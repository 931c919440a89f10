import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fips, Point, Unit } from '../../geography/geography.js';
import { labelOf } from '../../geography/label-of.js';
import type { Answers } from '../../scene/answers.js';
import type { Scene } from '../../scene/scene.js';

/** What attention is paid to: the picture, and where on the screen it is. */
export interface Stage {
  /** `undefined` until there is a picture: then nothing can be pointed at. */
  readonly scene: Scene | undefined;
  readonly units: readonly Unit[];
  /** From the drawing that a point of the window is on to the window, of the first where none is given; `undefined` before there is one. */
  onScreen(at?: Point): DOMMatrix | undefined;
  readonly answers: Answers;
  /** Code of the unit chosen; `''` for none. */
  readonly selected: Fips;
}

/** What follows when attention moves. */
export interface AttentionHandlers {
  /** The cursor is on another unit; `undefined` when it is on none. */
  hover(unit: Unit | undefined): void;
  /** The cursor is on the same unit, at another point. */
  follow(): void;
  /** A unit was chosen; `undefined` when the choice was taken back. */
  choose(unit: Unit | undefined): void;
}

/** What the reader points at. Positions are in the list of units; -1 is none. */
export class AttentionController implements ReactiveController {
  cursor = -1;
  /** Where in the window the cursor is pointed at; `undefined` while there is none. */
  at: Point | undefined;
  #units: readonly Unit[] = [];
  #isByKeys = false;
  readonly #host: ReactiveControllerHost;
  readonly #stage: () => Stage;
  readonly #handlers: AttentionHandlers;

  constructor(host: ReactiveControllerHost, stage: () => Stage, handlers: AttentionHandlers) {
    this.#host = host;
    this.#stage = stage;
    this.#handlers = handlers;
    host.addController(this);
  }

  /** The unit chosen. It is kept by its code, so that it outlives a change of boundaries that both have. */
  get selection(): number {
    const { selected, units } = this.#stage();
    return selected ? units.findIndex(({ id }) => id === selected) : -1;
  }

  /** Where in the window the pointer is over a unit; `undefined` where it is over none, or a key led there. */
  get pointed(): Point | undefined {
    return this.#isByKeys ? undefined : this.at;
  }

  hostUpdate(): void {
    const { units } = this.#stage();
    if (units !== this.#units) this.cursor = -1;
    this.#units = units;
  }

  leave(): void {
    this.#moveTo(-1);
  }

  /** The page moved: a cursor moved by keys keeps its place on the map, a pointer is elsewhere now. */
  scroll(): void {
    if (this.#isByKeys) this.#moveTo(this.cursor);
    else this.leave();
  }

  /** Points at what is there, and gives its position; -1 for none. */
  point(at: Point, radius: number): number {
    const unit = this.#unitAt(at, radius);
    this.#moveTo(unit, at);
    return unit;
  }

  /** A key led to a unit; -1 for none. */
  show(unit: number): void {
    this.#moveTo(unit);
  }

  choose(unit: number): void {
    this.#handlers.choose(this.#stage().units[unit]);
  }

  /** Within one unit only the tooltip moves, which takes no update. */
  #moveTo(unit: number, at?: Point): void {
    const isOther = unit !== this.cursor;
    this.cursor = unit;
    this.#isByKeys = unit >= 0 && at === undefined;
    this.at = unit >= 0 ? (at ?? this.#labelOf(unit)) : undefined;
    if (isOther) {
      this.#handlers.hover(this.#stage().units[unit]);
      this.#host.requestUpdate();
    } else if (unit >= 0) {
      this.#handlers.follow();
    }
  }

  #unitAt(at: Point, radius: number): number {
    const { scene, units, onScreen, answers } = this.#stage();
    const matrix = onScreen(at);
    if (!scene || !matrix) return -1;
    const { x, y } = new DOMPoint(...at).matrixTransform(matrix.inverse());
    return answers.unitAt(scene, units, [x, y], radius / Math.hypot(matrix.a, matrix.b));
  }

  /** The label point of a unit in the window. */
  #labelOf(unit: number): Point | undefined {
    const { units, onScreen } = this.#stage();
    const shape = units[unit];
    const matrix = onScreen();
    if (!shape || !matrix) return undefined;
    const { x, y } = new DOMPoint(...labelOf(shape)).matrixTransform(matrix);
    return [x, y];
  }
}
