import type { ReactiveController, TemplateResult } from 'lit';
import type { Bounds, Fips, Geography, Point } from '../../geography/geography.js';
import { labelOf } from '../../geography/label-of.js';
import { closest } from '../../scene/drawing/closest.js';
import { boundsOfWindow, bringInto, type DetailWindow, wholeOf, zoomWindow } from '../../scene/drawing/detail-window.js';
import { zoomIn } from '../../scene/words/zoom-in.js';
import { isZoomable } from '../is-zoomable.js';
import type { PartStage } from '../reader/wished-parts.js';
import { ZoomGestures } from './zoom-gestures.js';
import { zoomView } from './zoom-view.js';

/** How much larger a press makes the map. */
const step = 2;

/** Milliseconds of a step, where motion is welcome; the style sheet says the same. */
const glide = 200;

/** Milliseconds that a hint is read in. */
const reading = 2000;

/** The least that can be had of a map, however near it is already. */
const least = 2;

/**
 * Lets a reader come closer to a map. While hands are on it the drawings are moved as they are; then the picture is made anew of the part
 * that is on show, with lines, discs and words of their usual size.
 */
export class Zoom implements ReactiveController {
  readonly #stage: PartStage;
  /** What the window is of: boundaries, what is framed of them, and how wide the page is. */
  #of: readonly unknown[] = [];
  /** The drawing as it is without a window. */
  #whole: Bounds | undefined;
  #window: DetailWindow | undefined;
  #shown: Bounds | null = null;
  /** Where the hands have moved it; `undefined` while they are off. */
  #moving: DetailWindow | undefined;
  #gestures: ZoomGestures | undefined;
  #frame: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #isExplained = false;
  #isByKey = false;
  #brought = '';
  #settingsPressed: unknown;

  constructor(stage: PartStage) {
    this.#stage = stage;
    stage.host.addController(this);
    stage.enlarge((geography, within) => (isZoomable(stage.host) && this.#isOf(geography, within) ? this.#shown : null));
  }

  hostUpdated(): void {
    const { sight, host } = this.#stage;
    const { scene } = sight;
    if (!isZoomable(host)) return this.#leave();
    if (!scene) return;
    this.#hold(sight.find('.frame'));
    const { load, asked } = sight.stage;
    const { within } = asked.settings;
    if (!this.#isOf(load.geography, within) || !this.#whole) {
      this.#of = keyOf(load.geography, within);
      this.#whole = scene.bounds;
      this.#moving = undefined;
      this.#note(wholeOf(scene.bounds));
      // What its buttons can do is known now.
      host.requestUpdate();
    }
    this.#paint();
    this.#bring();
  }

  hostDisconnected(): void {
    this.#leave();
  }

  /** The buttons. */
  view(): TemplateResult {
    const { stage, messages } = this.#stage.sight;
    const { scale = 1 } = this.#moving ?? this.#window ?? {};
    const isOpened = stage.asked.choices.chosen.within !== undefined;
    return zoomView(zoomIn(messages), {
      closer: scale < this.#closest ? () => this.#step(step) : undefined,
      farther: scale > 1 ? () => this.#step(1 / step) : undefined,
      whole: scale > 1 ? () => this.#step(0) : isOpened ? () => this.#goBack() : undefined,
    });
  }

  /** The greatest scale: nearer than this, borders would be seen to be simplified. */
  get #closest(): number {
    const country = this.#stage.sight.stage.load.geography?.bounds;
    if (!country || !this.#whole) return 1;
    return Math.max(least, (this.#whole[2] - this.#whole[0]) / ((country[2] - country[0]) * closest));
  }

  #isOf(...of: Parameters<typeof keyOf>): boolean {
    return keyOf(...of).every((each, i) => each === this.#of[i]);
  }

  /** Hears what is done on the frame, and shows that it can be done. */
  #hold(frame: HTMLElement | null): void {
    if (!frame || frame === this.#frame) return;
    this.#leave();
    this.#frame = frame;
    frame.classList.add('zoomable');
    this.#gestures = new ZoomGestures(frame, {
      isNear: () => (this.#window?.scale ?? 1) > 1,
      move: (factor, from, to) => this.#move(factor, from, to),
      settle: () => this.#settle(),
      press: (isByKey, count) => {
        this.#isByKey = isByKey;
        if (count < 2) this.#settingsPressed = this.#stage.sight.stage.asked.settings;
      },
      twice: (at) => this.#pressTwice(at),
      explain: (how) => this.#explain(how),
    });
  }

  #leave(): void {
    this.#gestures?.stop();
    this.#hint(null);
    clearTimeout(this.#timer);
    this.#moving = undefined;
    this.#paint();
    this.#frame?.classList.remove('zoomable', 'near', 'gliding', 'held');
    this.#frame = null;
    this.#of = [];
    this.#shown = null;
  }

  /** A point of the window in the drawing as it is moved now. */
  #pointAt(at: Point): Point | undefined {
    const matrix = this.#stage.sight.matrix(at);
    const [from, to] = [this.#window, this.#moving ?? this.#window];
    if (!matrix || !from || !to) return undefined;
    const { x, y } = new DOMPoint(...at).matrixTransform(matrix.inverse());
    const share = from.scale / to.scale;
    return [to.corner[0] + (x - from.corner[0]) * share, to.corner[1] + (y - from.corner[1]) * share];
  }

  #move(factor: number, from: Point, to: Point): void {
    const [point, at] = [this.#pointAt(from), this.#pointAt(to)];
    const window = this.#moving ?? this.#window;
    if (!point || !at || !window || !this.#whole) return;
    if (!this.#moving) this.#stage.show(-1);
    this.#frame?.classList.remove('gliding');
    this.#moving = zoomWindow(this.#whole, window, factor, point, this.#closest, at);
    this.#paint();
  }

  /** The map is pressed twice where nothing else comes of it. */
  #pressTwice(at: Point): void {
    const point = this.#pointAt(at);
    if (point && this.#stage.sight.stage.asked.settings === this.#settingsPressed) this.#step(step, point);
  }

  /** @param factor 0 for all of the map */
  #step(factor: number, about?: Point): void {
    this.#settle();
    const { sight, unit } = this.#stage;
    if (!this.#whole || !this.#window) return;
    const [x0, y0, x1, y1] = boundsOfWindow(this.#whole, this.#window);
    const place = sight.units[unit];
    const point: Point = about ?? (place ? labelOf(place) : [(x0 + x1) / 2, (y0 + y1) / 2]);
    this.#stage.show(-1);
    this.#moving = zoomWindow(this.#whole, this.#window, factor, point, this.#closest);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.#settle();
    this.#frame?.classList.add('gliding');
    this.#paint();
    this.#timer = setTimeout(() => this.#settle(), glide);
    this.#stage.host.requestUpdate();
  }

  #goBack(): void {
    const { asked } = this.#stage.sight.stage;
    const { level, within } = asked.author;
    asked.choose({ level, within }, true);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    const moved = this.#moving;
    this.#moving = undefined;
    if (!moved) return;
    this.#note(moved);
    this.#stage.host.requestUpdate();
  }

  /** Notes what is on show: the next picture is of that. */
  #note(window: DetailWindow): void {
    this.#window = window;
    this.#shown = window.scale > 1 && this.#whole ? boundsOfWindow(this.#whole, window) : null;
    this.#frame?.classList.toggle('near', window.scale > 1);
  }

  /** Moves the drawings with the hands; a picture that has been painted anew stands where it is. */
  #paint(): void {
    const [whole, window, moving] = [this.#whole, this.#window, this.#moving];
    for (const map of this.#frame?.querySelectorAll<SVGSVGElement>('.map') ?? []) {
      if (!moving || !window || !whole) {
        map.style.removeProperty('transform');
        continue;
      }
      const pixels = ((map.parentElement?.clientWidth ?? 0) / (whole[2] - whole[0])) * moving.scale;
      const [x, y] = [window.corner[0] - moving.corner[0], window.corner[1] - moving.corner[1]].map((units) => units * pixels);
      map.style.setProperty('transform', `translate(${x}px,${y}px) scale(${moving.scale / window.scale})`);
    }
    if (!moving) this.#frame?.classList.remove('gliding');
  }

  /** Where the keyboard is and what was chosen from a list is to be seen. */
  #bring(): void {
    const [whole, window, shown] = [this.#whole, this.#window, this.#shown];
    if (!whole || !window || !shown || this.#moving) return;
    const place = this.#placeOf(this.#isByKey ? '.cursor' : '.selection');
    if (!place || place.join() === this.#brought) return;
    this.#brought = place.join();
    const isSeen = place[0] < shown[2] && place[2] > shown[0] && place[1] < shown[3] && place[3] > shown[1];
    // What a pointer chose is where the pointer is.
    const brought = isSeen && !this.#isByKey ? window : bringInto(whole, window, place);
    if (brought === window) return;
    this.#note(brought);
    const { unit, host } = this.#stage;
    host.requestUpdate();
    if (this.#isByKey && unit >= 0) void host.updateComplete.then(() => this.#stage.show(unit));
  }

  /** The bounds of an outline; `undefined` where there is none. */
  #placeOf(outline: '.cursor' | '.selection'): Bounds | undefined {
    const { x, y, width, height } = this.#frame?.querySelector<SVGGraphicsElement>(outline)?.getBBox() ?? new DOMRect();
    return width > 0 ? [x, y, x + width, y + height] : undefined;
  }

  /** Once for a map that is seen whole, so that a reader who scrolls past is left alone; always where it could be moved. */
  #explain(how: 'fingers' | 'wheel'): void {
    const words = zoomIn(this.#stage.sight.messages);
    if (this.#isExplained && this.#window?.scale === 1) return;
    this.#isExplained = true;
    this.#hint(how === 'fingers' ? words.fingers : words.wheel(/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl'));
  }

  #hint(text: string | null): void {
    clearTimeout(this.#hintTimer);
    const there = this.#frame?.querySelector('.zoom-hint');
    if (text === null) return there?.remove();
    const hint = there ?? document.createElement('p');
    hint.className = 'zoom-hint';
    hint.setAttribute('part', 'zoom-hint');
    // Those who hear the page have the buttons.
    hint.ariaHidden = 'true';
    hint.textContent = text;
    this.#frame?.append(hint);
    this.#hintTimer = setTimeout(() => this.#hint(null), reading);
  }
}

function keyOf(geography: Geography | undefined, within: Fips | null): readonly unknown[] {
  return [geography, within, innerWidth];
}
