import type { ReactiveController, ReactiveControllerHost } from 'lit';

// A map that was never laid out (a hidden tab) is drawn for this width, and again when it is shown.
const unseen = 960;

// The picture depends on the width only in the size of stripes and marks: a step this wide is not seen.
const step = 40;

/** Watches how wide the host is, in CSS pixels, in steps. */
export class WidthController implements ReactiveController {
  value = unseen;
  #observer: ResizeObserver | undefined;

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Where nothing is laid out, as in jsdom, there is none.
    this.#observer = globalThis.ResizeObserver && new ResizeObserver(([entry]) => this.#measure(entry?.contentRect.width ?? 0));
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(width: number): void {
    const rounded = Math.max(step, Math.round(width / step) * step);
    if (width === 0 || rounded === this.value) return;
    this.value = rounded;
    this.#host.requestUpdate();
  }
}
