import { nothing } from 'lit';
import type { Point } from '../../geography/geography.js';
import { loadOnce } from '../../memory/load-once.js';
import { textOf } from '../../scene/text-of.js';
import type { Later, LatePart } from '../late-part.js';
import type { TapActs, Taps, TapsStage } from '../taps/taps.js';
import type { ReaderHost } from './reader-stage.js';
import type { Sight } from './sight.js';

/** What a finger does. */
const loadTaps = loadOnce(() => import('../taps/load-taps.js'));

/** A finger on the map. What it does is loaded with the first tap. */
export class Touch {
  #isTouched = false;
  readonly #acts: TapActs;
  readonly #taps: LatePart<Taps>;

  constructor(host: ReaderHost, sight: Sight, later: Later, acts: TapActs) {
    this.#acts = acts;
    const look = (): TapsStage | undefined => {
      const { choropleth, scene, answers, messages } = sight;
      if (!choropleth || !scene) return undefined;
      return { scene, choropleth, answers, messages, selected: textOf(host.selected), onScreen: (at) => sight.matrix(at) };
    };
    this.#taps = later(async () => (await loadTaps()).createTaps(host.renderRoot as ShadowRoot, look, acts));
  }

  /** What it may have meant besides. */
  view(): unknown {
    return this.#isTouched ? this.#taps.wish()?.view() : nothing;
  }

  async tap(at: Point, radius: number): Promise<void> {
    this.#isTouched = true;
    const taps = await this.#taps.whenThere();
    if (taps) taps.tap(at, radius);
    else this.#acts.tap(at, radius);
  }
}
