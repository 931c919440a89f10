import type { Point } from '../../geography/geography.js';

/** What a reader's hands ask of the map. Points are in CSS pixels of the window. */
export interface GestureHandlers {
  /** Whether the map is larger than its frame, and can be moved in it. */
  isNear(): boolean;
  /** So many times as large, and what was at one point at another. @param isOver whether the hand is off the map */
  move(factor: number, from: Point, to: Point): void;
  /** The hands are off the map. */
  settle(): void;
  /** A key, or the pointer, went down. @param count how many times in a row */
  press(isByKey: boolean, count: number): void;
  /** It was pressed twice at one point. */
  twice(at: Point): void;
  /** What was done moves the page: this is what would move the map. */
  explain(how: 'fingers' | 'wheel'): void;
}

/** CSS pixels that a hand may tremble before it drags. */
const tremble = 4;

/** CSS pixels that a finger moves before it is taken to have meant the map. */
const meant = 24;

/** How much larger a step of the wheel makes it. A pinch on a touchpad comes as small steps. */
const perPixel = 1.002;

/** Milliseconds without a step after which the wheel is at rest. */
const rest = 160;

/** Hears the hands of a reader on the frame of a map, and never takes from the page what scrolls it: one finger, or the wheel alone. */
export class ZoomGestures {
  readonly #frame: HTMLElement;
  readonly #handlers: GestureHandlers;
  readonly #off = new AbortController();
  #letGo = new AbortController();
  #fingers: readonly Point[] = [];
  #drag: { readonly start: Point; last: Point; isMoving: boolean } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: HTMLElement, handlers: GestureHandlers) {
    this.#frame = frame;
    this.#handlers = handlers;
    const { signal } = this.#off;
    const hear = <K extends keyof HTMLElementEventMap>(kind: K, act: (event: HTMLElementEventMap[K]) => void): void =>
      // In front of what points at places, which a map on the move does not have.
      frame.addEventListener(kind, act, { signal, capture: true, passive: false });
    hear('touchstart', (event) => this.#touch(event));
    hear('touchmove', (event) => this.#pinch(event));
    hear('touchend', (event) => this.#lift(event));
    hear('touchcancel', (event) => this.#lift(event));
    hear('wheel', (event) => this.#turn(event));
    hear('keydown', () => handlers.press(true, 1));
    hear('click', ({ detail }) => handlers.press(false, detail));
    hear('pointerdown', (event) => this.#grip(event));
    hear('dblclick', (event) => handlers.twice([event.clientX, event.clientY]));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#off.abort();
    this.#letGo.abort();
  }

  #touch({ touches }: TouchEvent): void {
    this.#fingers = pointsOf(touches);
  }

  #pinch(event: TouchEvent): void {
    const fingers = pointsOf(event.touches);
    const [a, b] = this.#fingers;
    const [c, d] = fingers;
    if (c && d && a && b && event.cancelable) {
      event.preventDefault();
      this.#handlers.move(between(c, d) / (between(a, b) || 1), middle(a, b), middle(c, d));
      this.#fingers = fingers;
    } else if (c && !d && a && between(a, c) > meant) {
      this.#handlers.explain('fingers');
    }
  }

  #lift({ touches }: TouchEvent): void {
    if (this.#fingers.length > 1 && touches.length < 2) this.#handlers.settle();
    this.#fingers = pointsOf(touches);
  }

  #turn(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return this.#handlers.explain('wheel');
    event.preventDefault();
    const at: Point = [event.clientX, event.clientY];
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    // A wheel with notches says 100 and more of each.
    this.#handlers.move(
      perPixel ** -Math.max(-200, Math.min(200, event.deltaY * lines * (event.ctrlKey && Math.abs(event.deltaY) < 50 ? 5 : 1))),
      at,
      at,
    );
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#handlers.settle(), rest);
  }

  #grip({ pointerType, button, clientX, clientY }: PointerEvent): void {
    if (pointerType === 'touch' || button !== 0 || !this.#handlers.isNear()) return;
    this.#drag = { start: [clientX, clientY], last: [clientX, clientY], isMoving: false };
    // The hand may leave the frame, and even the window, while it holds the map.
    this.#letGo.abort();
    this.#letGo = new AbortController();
    const options = { signal: this.#letGo.signal, capture: true };
    addEventListener('pointermove', (event) => this.#pull(event), options);
    for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, () => this.#release(), options);
  }

  #pull(event: PointerEvent): void {
    const drag = this.#drag;
    if (!drag) return;
    const at: Point = [event.clientX, event.clientY];
    if (!drag.isMoving && between(drag.start, at) < tremble) return;
    event.stopImmediatePropagation();
    drag.isMoving = true;
    this.#frame.classList.add('held');
    this.#handlers.move(1, drag.last, at);
    drag.last = at;
  }

  #release(): void {
    this.#letGo.abort();
    if (this.#drag?.isMoving) {
      this.#handlers.settle();
      // The click that ends it chooses nothing; where none comes, the next one is another.
      const swallow = (event: Event): void => event.stopImmediatePropagation();
      this.#frame.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => this.#frame.removeEventListener('click', swallow, { capture: true }));
    }
    this.#frame.classList.remove('held');
    this.#drag = undefined;
  }
}

function pointsOf(touches: TouchList): Point[] {
  return [...touches].map(({ clientX, clientY }): Point => [clientX, clientY]);
}

function between(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
