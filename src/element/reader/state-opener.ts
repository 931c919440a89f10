import { stateOf } from '../../geography/fips.js';
import type { Fips, Unit } from '../../geography/geography.js';
import type { Settings } from '../../scene/settings.js';
import { loadElementView } from '../load-parts.js';
import type { ReaderHost } from './reader-stage.js';
import type { Sight } from './sight.js';

/** Draws the counties of one state alone, and what the author asked for again. */
export class StateOpener {
  readonly #host: ReaderHost;
  readonly #sight: Sight;
  readonly #leave: () => void;

  /** @param leave takes back what the reader looked for on the picture before */
  constructor(host: ReaderHost, sight: Sight, leave: () => void) {
    this.#host = host;
    this.#sight = sight;
    this.#leave = leave;
  }

  /** The state that a unit is or lies in, where its counties can be drawn alone. */
  stateOf(unit: Unit): Unit | undefined {
    const { level, within } = this.#sight.stage.asked.settings;
    return level === 'county' && within !== null ? undefined : this.#drawable(unit);
  }

  /** Draws the state of a place that was looked for on a map of counties, unless the author framed one: of the country it is a dot. */
  async frame(unit: Unit): Promise<void> {
    const { asked } = this.#sight.stage;
    const { level, within } = asked.settings;
    const state = level === 'county' && asked.author.within === null ? this.#drawable(unit) : undefined;
    if (state && state.id !== within) await this.#choose({ level, within: state.id });
  }

  /** Draws a state by county, or goes back to the states; the focus goes to the way back, or to the map. */
  async open(state: Fips | null): Promise<void> {
    await this.draw(state);
    await this.#host.updateComplete;
    this.#sight.focus(state === null ? '.tree' : '.opened .action');
  }

  /** The same, and the focus stays. */
  async draw(state: Fips | null): Promise<void> {
    this.#leave();
    const { level, within } = state === null ? this.#sight.stage.asked.author : ({ level: 'county', within: state } as const);
    await this.#choose({ level, within });
  }

  /** What it takes is loaded first: until then the picture that is there stays. What cannot be had is said by the map. */
  async #choose(choice: Pick<Settings, 'level' | 'within'>): Promise<void> {
    const { asked } = this.#sight.stage;
    await Promise.allSettled([loadElementView({ ...asked.settings, ...choice })]);
    asked.choose(choice, true);
  }

  #drawable({ id }: Unit): Unit | undefined {
    const { asked, load, vintage } = this.#sight.stage;
    const { states = [], counties = [] } = load.geography ?? {};
    if (asked.settings.level === 'county' && states.length < 2) return undefined;
    const hasCounties = vintage !== null || counties.some((county) => stateOf(county.id) === stateOf(id));
    return hasCounties ? states.find((state) => state.id === stateOf(id)) : undefined;
  }
}
