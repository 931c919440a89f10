import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../geography/geography.js';

/**
 * Places the tooltip beside a point of the window, in the top layer where the browser has one, so that no page's
 * `overflow: hidden` can cut it. The positioner is loaded with the first tooltip.
 */
export class TooltipController implements ReactiveController {
  #at: Point | undefined;
  #shownAt: Point | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => HTMLElement | null | undefined,
    /** The page was scrolled under the tooltip. */
    private readonly scrolled: () => void,
  ) {
    host.addController(this);
  }

  /** Shows it at a point of the window, or hides it. */
  place(at: Point | undefined): void {
    if (at) addEventListener('scroll', this.scrolled, { capture: true, passive: true });
    else removeEventListener('scroll', this.scrolled, { capture: true });
    this.#at = at;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const tooltip = this.find();
    if (!tooltip || this.#at === this.#shownAt) return;
    this.#shownAt = this.#at;
    const popover = typeof tooltip.showPopover === 'function';
    if (this.#at) {
      // Until its place is known it would stand in the corner of the window.
      if (tooltip.style.left === '') tooltip.style.setProperty('visibility', 'hidden');
      if (popover && !tooltip.matches(':popover-open')) tooltip.showPopover();
      void this.#position(tooltip, this.#at);
    } else if (popover && tooltip.matches(':popover-open')) {
      tooltip.hidePopover();
    }
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.scrolled, { capture: true });
    this.#at = undefined;
    this.#shownAt = undefined;
  }

  async #position(tooltip: HTMLElement, [x, y]: Point): Promise<void> {
    const { computePosition, flip, offset, shift } = await import('@floating-ui/dom');
    const pointer = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
    const placed = await computePosition(pointer, tooltip, {
      strategy: 'fixed',
      placement: 'top',
      middleware: [offset(14), flip(), shift({ padding: 6 })],
    });
    tooltip.style.setProperty('left', `${placed.x}px`);
    tooltip.style.setProperty('top', `${placed.y}px`);
    tooltip.style.removeProperty('visibility');
  }
}
