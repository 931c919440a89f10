import { leastIndex } from 'd3';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fips, Point, Unit } from '../geography/geography.js';
import { unitAt } from '../scene/pointing/hit-test.js';
import { moveCursor, type Direction } from '../scene/pointing/move-cursor.js';
import type { Scene } from '../scene/scene.js';
import type { PointerHandlers } from './pointer-controller.js';

/** What attention is paid to: the picture, and where on the screen it is. */
export interface Stage {
  /** `undefined` until there is a picture: then nothing can be pointed at. */
  readonly scene: Scene | undefined;
  readonly units: readonly Unit[];
  readonly drawing: Element | null;
}

/** What follows when attention moves. */
export interface AttentionHandlers {
  /** The cursor is on a unit, at a point of the window; `undefined` when it is on none. */
  point(at: Point | undefined): void;
  /** A unit was chosen; `undefined` when the choice was taken back. */
  choose(unit: Unit | undefined): void;
}

/** What the reader points at and has chosen. Positions are in the list of units; -1 is none. */
export class AttentionController implements ReactiveController, PointerHandlers {
  cursor = -1;
  #chosen: Fips | null = null;
  #units: readonly Unit[] = [];
  #isByKeys = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly stage: () => Stage,
    private readonly handlers: AttentionHandlers,
  ) {
    host.addController(this);
  }

  /** The unit chosen. It is kept by its code, so that it outlives a change of boundaries that both have. */
  get selection(): number {
    return this.#chosen === null ? -1 : this.stage().units.findIndex(({ id }) => id === this.#chosen);
  }

  hostUpdate(): void {
    const { units } = this.stage();
    if (units !== this.#units) this.cursor = -1;
    this.#units = units;
  }

  point(at: Point, radius: number): void {
    this.#moveTo(this.#unitAt(at, radius), at);
  }

  leave(): void {
    this.#moveTo(-1);
  }

  /** The page moved: a cursor moved by keys keeps its place on the map, a pointer is elsewhere now. */
  scroll(): void {
    if (this.#isByKeys) this.#moveTo(this.cursor);
    else this.leave();
  }

  tap(at: Point, radius: number): void {
    const unit = this.#unitAt(at, radius);
    this.#moveTo(unit, at);
    this.choose(unit);
  }

  enter(): void {
    this.#moveTo(this.#entrance());
  }

  move(direction: Direction): void {
    this.#moveTo(this.cursor < 0 ? this.#entrance() : moveCursor(this.stage().units, this.cursor, direction));
  }

  confirm(): void {
    this.choose(this.cursor);
  }

  escape(): boolean {
    if (this.cursor < 0 && this.#chosen === null) return false;
    if (this.cursor >= 0) this.#moveTo(-1);
    else this.choose(-1);
    return true;
  }

  choose(unit: number): void {
    const chosen = this.stage().units[unit];
    this.#chosen = chosen?.id ?? null;
    this.handlers.choose(chosen);
    this.host.requestUpdate();
  }

  #moveTo(unit: number, at?: Point): void {
    this.cursor = unit;
    this.#isByKeys = unit >= 0 && at === undefined;
    this.handlers.point(unit >= 0 ? (at ?? this.#labelOf(unit)) : undefined);
    this.host.requestUpdate();
  }

  /** Where the keyboard comes in: the unit chosen, or the one nearest to the middle of the picture. */
  #entrance(): number {
    const { scene, units } = this.stage();
    if (!scene || this.selection >= 0) return this.selection;
    const [x0, y0, x1, y1] = scene.bounds;
    return leastIndex(units, ({ label }) => Math.hypot(label[0] - (x0 + x1) / 2, label[1] - (y0 + y1) / 2)) ?? -1;
  }

  #unitAt([x, y]: Point, radius: number): number {
    const { scene, units, drawing } = this.stage();
    const box = drawing?.getBoundingClientRect();
    if (!scene || !box || box.width === 0) return -1;
    const pixel = (scene.bounds[2] - scene.bounds[0]) / box.width;
    const at: Point = [scene.bounds[0] + (x - box.left) * pixel, scene.bounds[1] + (y - box.top) * pixel];
    const unit = unitAt(units, at, radius * pixel, scene.marks);
    return scene.isDrawn(units[unit]?.id ?? '') ? unit : -1;
  }

  /** The label point of a unit in the window. */
  #labelOf(unit: number): Point | undefined {
    const { scene, units, drawing } = this.stage();
    const box = drawing?.getBoundingClientRect();
    const shape = units[unit];
    if (!scene || !box || !shape) return undefined;
    const scale = box.width / (scene.bounds[2] - scene.bounds[0]);
    return [box.left + (shape.label[0] - scene.bounds[0]) * scale, box.top + (shape.label[1] - scene.bounds[1]) * scale];
  }
}
