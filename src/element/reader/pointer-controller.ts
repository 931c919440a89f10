import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../geography/geography.js';
import type { Direction } from '../scene/pointing/move-cursor.js';

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
  constructor(
    host: ReactiveControllerHost,
    private readonly handlers: PointerHandlers,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.handlers.leave();
  }

  readonly pointermove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.handlers.point([event.clientX, event.clientY], mouse);
  };

  readonly pointerleave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.handlers.leave();
  };

  readonly click = (event: MouseEvent): void => {
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    this.handlers.tap([event.clientX, event.clientY], touch ? finger : mouse);
  };

  readonly focusin = (event: FocusEvent): void => {
    if ((event.target as Element).matches(':focus-visible')) this.handlers.enter();
  };

  readonly focusout = (): void => this.handlers.leave();

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = directions[event.key];
    if (direction) this.handlers.move(direction);
    else if (event.key === 'Enter' || event.key === ' ') this.handlers.confirm();
    else if (event.key !== 'Escape' || !this.handlers.escape()) return;
    event.preventDefault();
  };
}
