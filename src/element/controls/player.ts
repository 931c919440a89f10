import type { IsoDate } from '../../calendar/day.js';
import { listAt, listOnWay, type Timeline } from '../../scene/timeline.js';
import { oncePainted } from './once-painted.js';

/** Milliseconds that the whole period is played in. */
const length = 10_000;

/** How many steps that takes where motion is not welcome. */
const steps = 10;

/** Plays a timeline from the day that is drawn, or from the start where that is the newest. It begins when a reader asks for it, and never else. */
export class Player {
  #isPlaying = false;
  readonly #changed: () => void;

  /** @param changed called when it begins and ends */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  stop(): void {
    if (!this.#isPlaying) return;
    this.#isPlaying = false;
    this.#changed();
  }

  /** @param first the earliest day that it may begin with @param draw draws a day, and is done when that is seen */
  async play(timeline: Timeline, shown: IsoDate, first: IsoDate, draw: (day: IsoDate) => Promise<void>): Promise<void> {
    const { days } = timeline;
    const last = days.length - 1;
    const from = listAt(timeline, shown) === last ? first : shown;
    this.#isPlaying = true;
    this.#changed();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const start = performance.now();
    let drawn = -1;
    while (this.#isPlaying && drawn !== last) {
      // Where a day takes longer than the next is off, the page would stand still until the end.
      await oncePainted();
      const passed = (performance.now() - start) / length;
      const at = listOnWay(timeline, from, isStill ? Math.floor(passed * steps) / steps : passed);
      if (this.#isPlaying && at !== drawn) await draw(days[(drawn = at)] as IsoDate);
    }
    this.stop();
  }
}
