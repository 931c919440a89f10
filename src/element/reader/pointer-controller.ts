import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../../geography/geography.js';

/** What the pointer asks for. Points are in CSS pixels of the window. */
export interface PointerHandlers {
  /** The pointer is over a point; `radius` is how far off, in CSS pixels, it may be and still mean a small unit. */
  point(at: Point, radius: number): void;
  /** The pointer left. @param to what it is over now; `null` where nothing says */
  leave(to: EventTarget | null): void;
  /** A point was clicked. */
  tap(at: Point, radius: number): void;
  /** A finger tapped on a point. */
  touch(at: Point, radius: number): void;
  /** The map was clicked, and not by a pointer. */
  enter(): void;
}

// Half of the 24 CSS pixels that WCAG 2.2 (2.5.8) asks of a target; a mouse is exact enough with a few.
const finger = 12;
const mouse = 3;

/** Turns pointer events on the map into what the reader means. It knows no data and renders nothing. */
export class PointerController implements ReactiveController {
  readonly #handlers: PointerHandlers;

  constructor(host: ReactiveControllerHost, handlers: PointerHandlers) {
    this.#handlers = handlers;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#handlers.leave(null);
  }

  /** An event of the map. It may be over by now: its target is not to be asked. */
  handle(event: Event): void {
    switch (event.type) {
      case 'pointermove':
        return this.#point(event as PointerEvent);
      case 'pointerleave':
        if ((event as PointerEvent).pointerType !== 'touch') this.#handlers.leave((event as PointerEvent).relatedTarget);
        return;
      case 'click':
        return this.#tap(event as MouseEvent);
    }
  }

  #point({ clientX, clientY, pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.#handlers.point([clientX, clientY], mouse);
  }

  #tap(event: MouseEvent): void {
    // What helps people to click without a pointer says a point that nobody pointed at.
    if (!hasPointer(event)) return this.#handlers.enter();
    const at: Point = [event.clientX, event.clientY];
    if ('pointerType' in event && event.pointerType === 'touch') this.#handlers.touch(at, finger);
    else this.#handlers.tap(at, mouse);
  }
}

/** Whether a click came of a pointer. Engines whose clicks do not say so count the presses of one. */
function hasPointer(event: MouseEvent): boolean {
  return 'pointerType' in event ? event.pointerType !== '' : event.detail > 0;
}
