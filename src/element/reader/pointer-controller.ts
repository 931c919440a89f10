import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../../geography/geography.js';
import type { Direction } from '../../scene/pointing/move-cursor.js';

/** What pointer and keys ask for. Points are in CSS pixels of the window. */
export interface PointerHandlers {
  /** The pointer is over a point; `radius` is how far off, in CSS pixels, it may be and still mean a small unit. */
  point(at: Point, radius: number): void;
  /** The pointer left. */
  leave(): void;
  /** A point was clicked or tapped. */
  tap(at: Point, radius: number): void;
  /** The map got the focus by keyboard. */
  enter(): void;
  /** An arrow key. */
  move(direction: Direction): void;
  /** Enter or space on the cursor. */
  confirm(): void;
  /** Escape: true when there was something to leave. */
  escape(): boolean;
}

// Half of the 24 CSS pixels that WCAG 2.2 (2.5.8) asks of a target; a mouse is exact enough with a few.
const finger = 12;
const mouse = 3;

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Turns pointer and key events on the map into what the reader means. It knows no data and renders nothing. */
export class PointerController implements ReactiveController {
  readonly #handlers: PointerHandlers;

  constructor(host: ReactiveControllerHost, handlers: PointerHandlers) {
    this.#handlers = handlers;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#handlers.leave();
  }

  /** An event of the map. It may be over by now: its target is not to be asked. */
  handle(event: Event): void {
    switch (event.type) {
      case 'pointermove':
        return this.#point(event as PointerEvent);
      case 'pointerleave':
        if ((event as PointerEvent).pointerType !== 'touch') this.#handlers.leave();
        return;
      case 'click':
        return this.#tap(event as MouseEvent);
      case 'keydown':
        return this.#press(event as KeyboardEvent);
      case 'focusin':
        return this.#handlers.enter();
      case 'focusout':
        return this.#handlers.leave();
    }
  }

  #point({ clientX, clientY, pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.#handlers.point([clientX, clientY], mouse);
  }

  #tap(event: MouseEvent): void {
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    this.#handlers.tap([event.clientX, event.clientY], touch ? finger : mouse);
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = directions[event.key];
    if (direction) this.#handlers.move(direction);
    else if (event.key === 'Enter' || event.key === ' ') this.#handlers.confirm();
    else if (event.key !== 'Escape' || !this.#handlers.escape()) return;
    event.preventDefault();
  }
}
