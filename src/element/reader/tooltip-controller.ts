import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Point } from '../../geography/geography.js';
import { loadOnce } from '../../memory/load-once.js';

/** Where the tooltip goes, and what happens when the page moves under it. */
export interface TooltipStage {
  /** The tooltip, and the point that it is anchored to. */
  find(): { readonly tooltip: HTMLElement; readonly pointer: HTMLElement } | null;
  /** Where in the window it belongs; `undefined` while nothing is pointed at. */
  at(): Point | undefined;
  scrolled(): void;
}

const loadPositioner = loadOnce(() => import('./place-beside.js'));

type Positioner = Awaited<ReturnType<typeof loadPositioner>>;

/**
 * Places the tooltip beside a point of the window, in the top layer where the browser has one, so that no page's
 * `overflow: hidden` can cut it. Browsers with CSS anchors place it themselves; for others a positioner is loaded with the first tooltip.
 */
export class TooltipController implements ReactiveController {
  readonly #stage: TooltipStage;
  readonly #scrolled = (): void => this.#stage.scrolled();
  #shownAt: Point | undefined;
  /** Whether the browser's anchors do it; `undefined` until one was tried. */
  #anchors: boolean | undefined;
  /** `null` where it did not arrive; asked for again when the tooltip is shown the next time. */
  #positioner: Promise<Positioner | null> | undefined;

  constructor(host: ReactiveControllerHost, stage: TooltipStage) {
    this.#stage = stage;
    host.addController(this);
  }

  hostUpdated(): void {
    this.follow();
  }

  /** Puts the tooltip where it belongs now. */
  follow(): void {
    const at = this.#stage.at();
    if (at === this.#shownAt) return;
    const parts = this.#stage.find();
    if (!parts) return;
    const { tooltip, pointer } = parts;
    // Its words come with the update that is on its way, and until then it has no place.
    if (at && tooltip.hidden) return;
    if (at && !this.#shownAt) addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
    else if (!at) removeEventListener('scroll', this.#scrolled, { capture: true });
    this.#shownAt = at;
    if (!at) {
      this.#positioner = undefined;
      toggle(tooltip, false);
      return;
    }
    this.#anchors ??= canAnchor();
    if (this.#anchors && this.#anchor(tooltip, pointer, at)) return;
    // Until its place is known it would stand in the corner of the window.
    if (tooltip.style.left === '') tooltip.style.setProperty('visibility', 'hidden');
    toggle(tooltip, true);
    this.#positioner ??= loadPositioner().catch(() => null);
    void this.#positioner.then((positioner) => position(positioner, tooltip, at));
  }

  /** Has the browser place the tooltip. False where it says that it can and the first one shown is not there, as in WebKitGTK 2.50. */
  #anchor(tooltip: HTMLElement, pointer: HTMLElement, at: Point): boolean {
    putAt(pointer, at);
    toggle(pointer, true);
    toggle(tooltip, true);
    if (tooltip.classList.contains('anchored')) return true;
    tooltip.classList.add('anchored');
    this.#anchors = isBeside(tooltip.getBoundingClientRect(), at);
    if (!this.#anchors) tooltip.classList.remove('anchored');
    return this.#anchors;
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#scrolled, { capture: true });
    this.#shownAt = undefined;
  }
}

/** The tooltip in a shadow tree, and the point it is anchored to; `null` before they are rendered. */
export function findTooltip(root: ParentNode): ReturnType<TooltipStage['find']> {
  const tooltip = root.querySelector<HTMLElement>('.tooltip');
  const pointer = root.querySelector<HTMLElement>('.pointer');
  return tooltip && pointer ? { tooltip, pointer } : null;
}

function putAt(element: HTMLElement, [x, y]: Point): void {
  const zoom = zoomAt(element);
  element.style.setProperty('left', `${x / zoom}px`);
  element.style.setProperty('top', `${y / zoom}px`);
}

/** A page that is zoomed by its style sheet measures in other pixels than the window. What is not shown says nothing of it. */
function zoomAt({ parentElement }: HTMLElement): number {
  return (parentElement as { readonly currentCSSZoom?: number } | null)?.currentCSSZoom ?? 1;
}

// Farther off than this, in CSS pixels, it does not stand beside the point.
const reach = 60;

function isBeside({ left, right, top, bottom, width }: DOMRect, [x, y]: Point): boolean {
  return width > 0 && left <= x + reach && right >= x - reach && Math.min(Math.abs(y - top), Math.abs(y - bottom)) < reach;
}

// Firefox and Safari have had anchors for a year or less.
function canAnchor(): boolean {
  return CSS.supports('position-area', 'top') && 'showPopover' in HTMLElement.prototype;
}

function toggle(element: HTMLElement, isShown: boolean): void {
  if (typeof element.showPopover !== 'function' || element.matches(':popover-open') === isShown) return;
  if (isShown) element.showPopover();
  else element.hidePopover();
}

// Between point and tooltip, and between tooltip and window, in CSS pixels.
const gap = 14;
const margin = 6;

async function position(positioner: Positioner | null, tooltip: HTMLElement, at: Point): Promise<void> {
  const { x, y } = positioner ? await positioner.placeBeside(tooltip, at, gap, margin) : placeAbove(tooltip, at);
  putAt(tooltip, [x, y]);
  tooltip.style.removeProperty('visibility');
}

/** Where the tooltip can be read, if no more: there is no positioner. */
function placeAbove(tooltip: HTMLElement, [x, y]: Point): { x: number; y: number } {
  const { width, height } = tooltip.getBoundingClientRect();
  const above = y - gap - height;
  return { x: Math.max(margin, Math.min(x - width / 2, innerWidth - width - margin)), y: above < margin ? y + gap : above };
}
