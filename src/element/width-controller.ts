import type { ReactiveController, ReactiveControllerHost } from 'lit';

// A map that was never laid out (a hidden tab) is drawn for this width, and again when it is shown.
const unseen = 960;

// The picture depends on the width only in the size of stripes, marks and words: a step this wide is not seen. Down, so that no word is smaller than it may be.
const step = 20;

/** Watches how wide the host is, in CSS pixels, in steps down. */
export class WidthController implements ReactiveController {
  value = unseen;
  #observer: ResizeObserver | undefined;

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // That of the document it stands in; where pages are only pretended, as in jsdom, there is none.
    const view = this.#host.ownerDocument.defaultView;
    this.#observer = view?.ResizeObserver && new view.ResizeObserver(([entry]) => this.#measure(entry?.contentRect.width ?? 0));
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(width: number): void {
    const rounded = Math.max(step, Math.floor(width / step) * step);
    if (width === 0 || rounded === this.value) return;
    this.value = rounded;
    // In the same frame, what changes its height would be an error of the observer's.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
