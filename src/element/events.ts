import type { Fips } from '../geography/geography.js';

/** Fired as `error` when the map or its data could not be had. Does not bubble, as on `<img>`. */
export class LoadErrorEvent extends Event {
  constructor(
    /** What went wrong; its message is the sentence shown on the map. */
    readonly error: Error,
  ) {
    super('error');
  }
}

/** Fired as `unit-select` when a reader chooses a county or state, or leaves it. Bubbles. */
export class UnitSelectEvent extends Event {
  constructor(
    /** FIPS code; `null` when the choice was taken back. */
    readonly unit: Fips | null,
    /** "Palm Beach County, Florida"; `''` when the choice was taken back. */
    readonly name: string,
  ) {
    super('unit-select', { bubbles: true, composed: true });
  }
}
