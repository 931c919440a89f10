import type { Bounds, Fips, Geography, Unit } from '../../geography/geography.js';

// Shares of the unit's own extent left free on each side: a state fills the frame, a county is shown among its neighbours.
const statePadding = 0.06;
const countyPadding = 0.9;

/** The least that is framed, as a share of the country: closer than this the borders' simplification would show. */
const closest = 1 / 40;

/** A state that is framed, in full or about a county of it. */
export interface Frame {
  readonly state: Unit;
  /** What is on show. */
  readonly bounds: Bounds;
  /** States drawn faintly around it. */
  readonly around: readonly Unit[];
}

/** What frames a place; `null` for one of a state that the geography does not draw. */
export type FrameOf = (geography: Geography, within: Fips) => Frame | null;

/** Frames a state or a county; of a county that is not drawn, its state. */
export const frameOf: FrameOf = (geography, within) => {
  const state = geography.states.find(({ id }) => id === within.slice(0, 2));
  if (!state) return null;
  const framed = geography.counties.some(({ id }) => id === within) ? within : state.id;
  return { state, bounds: frameFor(geography, framed), around: neighborhood(geography, state.id) };
};

/**
 * The part of a geography that shows one state or county: its bounds with some room around, widened to the country's own
 * proportions so that a focus does not change the height of the map. The whole country for a code the geography does not draw.
 */
function frameFor(geography: Geography, fips: Fips): Bounds {
  const units = fips.length === 2 ? geography.states : geography.counties;
  const unit = units.find(({ id }) => id === fips);
  if (!unit) return geography.bounds;
  const [left, top, right, bottom] = geography.bounds;
  const [x0, y0, x1, y1] = unit.bounds;
  const room = 1 + 2 * (fips.length === 2 ? statePadding : countyPadding);
  const aspect = (right - left) / (bottom - top);
  const width = Math.max((x1 - x0) * room, (y1 - y0) * room * aspect, (right - left) * closest);
  const height = width / aspect;
  const x = (x0 + x1 - width) / 2;
  const y = (y0 + y1 - height) / 2;
  return [x, y, x + width, y + height];
}

/** The other states of the same part of the sheet: what is in an inset is nobody's neighbor on the mainland. */
function neighborhood({ states, insets }: Geography, within: Fips): Unit[] {
  const insetOf = (state: Fips) => insets.findIndex((inset) => inset.states.includes(state));
  return states.filter(({ id }) => id !== within && insetOf(id) === insetOf(within));
}
