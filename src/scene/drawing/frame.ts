import type { Bounds, Fips, Geography, Unit } from '../../geography/geography.js';
import { closest } from './closest.js';
import type { Layer } from './layers.js';

// Shares of the unit's own extent left free on each side: a state fills the frame, a county is shown among its neighbors.
const statePadding = 0.05;
const countyPadding = 0.9;

/** A state wider than this, as Tennessee, gets a frame of this shape: a strip says little of what lies around it. */
const widest = 2.2;

/** A state taller than this, as New Jersey, gets a frame of this shape, which a phone can hold with its heading. */
const tallest = 0.8;

/** CSS pixels that a frame is high at most, where the whole country would not be higher. */
const highest = 640;

/** A state that is framed, in full or about a county of it. */
export interface Frame {
  readonly state: Unit;
  /** The county asked for; `null` for a state in full. */
  readonly asked: Fips | null;
  /** What is on show. */
  readonly bounds: Bounds;
  /** States drawn faintly around it. */
  readonly around: readonly Unit[];
  /** Lines that the country has no room for, bottom first. */
  readonly lines: readonly Layer[];
}

/** What frames a place; `null` for one of a state that the geography does not draw. @param width CSS pixels that the picture is wide */
export type FrameOf = (geography: Geography, within: Fips, width: number) => Frame | null;

/** Frames a state in its own shape, or a county; of a county that is not drawn, its state. */
export const frameOf: FrameOf = (geography, within, width) => {
  const state = geography.states.find(({ id }) => id === within.slice(0, 2));
  if (!state) return null;
  const county = geography.counties.find(({ id }) => id === within);
  return {
    state,
    asked: county?.id ?? null,
    bounds: frameFor(geography, county ?? state, county ? countyPadding : statePadding, width),
    around: neighborhood(geography, state.id),
    lines: [...outline(geography, state), ...(county ? mark(county) : [])],
  };
};

/** The bounds of a unit with some room around, in its own proportions as far as a page can hold them. */
function frameFor({ bounds }: Geography, unit: Unit, padding: number, width: number): Bounds {
  const [left, top, right, bottom] = bounds;
  const [x0, y0, x1, y1] = unit.bounds;
  const room = 1 + 2 * padding;
  const country = (right - left) / (bottom - top);
  const narrowest = Math.min(country, Math.max(tallest, width / highest));
  const own = (x1 - x0) / (y1 - y0) || country;
  const aspect = Math.min(Math.max(own, narrowest), Math.max(widest, country));
  const across = Math.max((x1 - x0) * room, (y1 - y0) * room * aspect, (right - left) * closest);
  const down = across / aspect;
  const x = (x0 + x1 - across) / 2;
  const y = (y0 + y1 - down) / 2;
  return [x, y, x + across, y + down];
}

/** Borders and coast of a state's counties, with the look of a state's: those of a country of counties are too light to be seen on the land. */
function outline({ counties }: Geography, state: Unit): Layer[] {
  const own = counties.filter(({ id }) => id.startsWith(state.id)).map(({ path }) => path);
  const d = own.length === 0 ? state.path : own.join('');
  return [line('state-casing', d), line('state-borders', d)];
}

/** The county asked for: its outline leaves its color in sight. */
function mark({ path }: Unit): Layer[] {
  return [line('asked-rim', path), line('asked', path)];
}

function line(name: string, d: string): Layer {
  return { kind: 'borders', name, d, paint: null, group: 'marks' };
}

/** The other states of the same part of the sheet: what is in an inset is nobody's neighbor on the mainland. */
function neighborhood({ states, insets }: Geography, within: Fips): Unit[] {
  const insetOf = (state: Fips) => insets.findIndex((inset) => inset.states.includes(state));
  return states.filter(({ id }) => id !== within && insetOf(id) === insetOf(within));
}
