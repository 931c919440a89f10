import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../../geography/geography.js';

/** The element whose tooltip it is. */
export interface HoverHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode & Node;
}

/** What is pointed at. */
export interface HoverStage {
  /** Where in the window the pointer is over a place; `undefined` while it is over none, or a key led there. */
  pointed(): Point | undefined;
  /** The pointer left. */
  leave(): void;
}

/** How long a pointer rests, in milliseconds, before the tooltip may be entered: on its way over the map it is in nobody's way. */
const rest = 200;

/**
 * Lets a pointer that rests move into the tooltip, where its words can be read in peace and copied, and lets Escape send it away wherever the
 * focus is. Nothing of it runs when the pointer moves: whether it rests is looked at a few times a second.
 */
export class HoverController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Point | undefined;
  /** The tooltip while it can be entered. */
  #resting: HTMLElement | null = null;
  readonly #host: HoverHost;
  readonly #stage: HoverStage;

  constructor(host: HoverHost, stage: HoverStage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  hostUpdated(): void {
    const isPointed = this.#stage.pointed() !== undefined;
    if (isPointed && this.#timer === undefined) {
      addEventListener('keydown', this.#press, { capture: true });
      this.#look();
    } else if (!isPointed) this.#end();
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Whether the pointer left the map for its tooltip. */
  holds(to: EventTarget | null): boolean {
    return this.#resting !== null && to instanceof Node && this.#resting.contains(to);
  }

  /** The point is another object after each move. */
  readonly #look = (): void => {
    const at = this.#stage.pointed();
    if (at !== undefined && at === this.#last) this.#offer(at);
    else this.#withdraw();
    this.#last = at;
    this.#timer = setTimeout(this.#look, rest);
  };

  #offer(at: Point): void {
    const tooltip = this.#host.renderRoot.querySelector<HTMLElement>('.tooltip');
    if (!tooltip || this.#resting) return;
    const { left, top } = tooltip.getBoundingClientRect();
    tooltip.style.setProperty('--from', `${at[0] - left}px`);
    tooltip.classList.toggle('under', top > at[1]);
    tooltip.classList.add('resting');
    tooltip.addEventListener('pointerleave', this.#leave);
    this.#resting = tooltip;
  }

  #withdraw(): void {
    this.#resting?.classList.remove('resting');
    this.#resting?.removeEventListener('pointerleave', this.#leave);
    this.#resting = null;
  }

  /** Back on the map, its next move says what is pointed at. */
  readonly #leave = ({ relatedTarget }: PointerEvent): void => {
    if (!(relatedTarget instanceof Element && relatedTarget.closest('.frame'))) this.#stage.leave();
  };

  /** One press does one thing: what else Escape closes stays. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#stage.leave();
  };

  #end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = undefined;
    this.#withdraw();
    removeEventListener('keydown', this.#press, { capture: true });
  }
}
