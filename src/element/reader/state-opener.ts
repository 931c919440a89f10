import { stateOf } from '../../geography/fips.js';
import type { Fips, Unit } from '../../geography/geography.js';
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
  stateOf({ id }: Unit): Unit | undefined {
    const { asked, load, vintage } = this.#sight.stage;
    const { level, within } = asked.settings;
    const { states = [], counties = [] } = load.geography ?? {};
    if (level === 'county' && (within !== null || states.length < 2)) return undefined;
    const hasCounties = vintage !== null || counties.some((county) => stateOf(county.id) === stateOf(id));
    return hasCounties ? states.find((state) => state.id === stateOf(id)) : undefined;
  }

  /** Draws a state by county, or goes back to the states; the focus goes to the way back, or to the map. */
  open(state: Fips | null): void {
    this.draw(state);
    void this.#host.updateComplete.then(() => this.#sight.focus(state === null ? '.tree' : '.opened .action'));
  }

  /** The same, and the focus stays. */
  draw(state: Fips | null): void {
    this.#leave();
    const { asked } = this.#sight.stage;
    const { level, within } = state === null ? asked.author : ({ level: 'county', within: state } as const);
    asked.choose({ level, within }, true);
  }
}
