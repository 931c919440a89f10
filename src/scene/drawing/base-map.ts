import type { Bounds, Fips, Geography, Inset, Point, Unit } from '../../geography/geography.js';
import { hasPlace } from '../../geography/has-place.js';
import { findState } from '../../geography/names/states.js';
import type { Layer } from './layers.js';
import { frameFor } from './viewport.js';

/** The words of an inset, at a size that can be read. */
export interface InsetLabel {
  readonly text: string;
  /** Start of the baseline. */
  readonly at: Point;
  /** Font size in drawing units. */
  readonly size: number;
}

/** The map without data: what can be painted at once. */
export interface BaseMap {
  readonly bounds: Bounds;
  /** The bounds as SVG writes them. */
  readonly viewBox: string;
  /** CSS pixels per drawing unit. */
  readonly scale: number;
  /** The state that is framed, or that the framed county is in; `null` for the whole country. */
  readonly within: Fips | null;
  /** The state or county that was to be framed and is not in the boundaries; `null` where it is, or none was asked for. */
  readonly absent: Fips | null;
  /** States drawn faintly around it; empty without one. */
  readonly around: readonly Fips[];
  /** Path data of all that is drawn, which border lines are cut off by; `''` where that is everything. */
  readonly clip: string;
  /** The drawing, bottom first. */
  readonly layers: readonly Layer[];
  readonly insetLabels: readonly InsetLabel[];
}

/**
 * Land and borders: needs no data.
 *
 * @param width CSS pixels that the picture is wide; decides which units are too small to be seen without a mark
 * @param within a state or county to frame; `null`, or one that is not drawn, for the whole country
 */
export function createBaseMap(geography: Geography, width: number, within: Fips | null): BaseMap {
  const state = geography.states.find(({ id }) => id === within?.slice(0, 2));
  const framed = geography.counties.some(({ id }) => id === within) ? within : state?.id;
  const bounds = framed ? frameFor(geography, framed) : geography.bounds;
  const scale = width / (bounds[2] - bounds[0]);
  const insets = geography.insets.filter(({ states }) => !state || states.includes(state.id));
  const around = state ? neighborhood(geography, state.id) : [];
  const land = state?.path ?? geography.land;
  const faint = around.map(({ path }) => path).join('');
  return {
    bounds,
    viewBox: [bounds[0], bounds[1], bounds[2] - bounds[0], bounds[3] - bounds[1]].map((value) => Number(value.toFixed(2))).join(' '),
    scale,
    within: state?.id ?? null,
    absent: within === null || hasPlace(geography, within) ? null : within,
    around: around.map(({ id }) => id),
    clip: faint === '' ? '' : land + faint,
    layers: [
      ...(faint === '' ? [] : [landLayer(faint, 'around')]),
      landLayer(land, 'shown'),
      bordersLayer('county-borders', geography.countyBorders),
      bordersLayer('state-borders', geography.stateBorders),
      ...insets.map(({ frame }): Layer => ({ kind: 'inset', name: '', d: frame, paint: null, group: 'insets' })),
    ],
    insetLabels: insets.map((inset) => labelInset(inset, scale)),
  };
}

/** Whether a unit is in the picture, in full or faintly; what is in another inset than the state framed is not. */
export function isDrawn({ within, around }: Pick<BaseMap, 'within' | 'around'>, unit: Fips): boolean {
  return within === null || unit.startsWith(within) || around.includes(unit.slice(0, 2));
}

function landLayer(d: string, group: 'around' | 'shown'): Layer {
  return { kind: 'land', name: '', d, paint: { kind: 'color', color: 'land' }, group };
}

function bordersLayer(name: string, d: string): Layer {
  return { kind: 'borders', name, d, paint: null, group: 'lines' };
}

/** The other states of the same part of the sheet: what is in an inset is nobody's neighbor on the mainland. */
function neighborhood({ states, insets }: Geography, within: Fips): Unit[] {
  const insetOf = (state: Fips) => insets.findIndex((inset) => inset.states.includes(state));
  return states.filter(({ id }) => id !== within && insetOf(id) === insetOf(within));
}

// The frames leave room for 11 units of text; less than 9 CSS pixels is not read, and then the postal code must do.
const labelSize = 11;
const leastLabel = 9;
const roomForLabels = 1.08;

function labelInset({ states, label, labelAt: [x, y] }: Inset, scale: number): InsetLabel {
  const size = scale > 1 ? labelSize / scale : Math.max(labelSize, leastLabel / scale);
  const short = states.map((state) => findState(state)?.postal ?? state).join(', ');
  return { text: size > labelSize * roomForLabels ? short : label, at: [x, y + (size - labelSize) * 0.8], size };
}
