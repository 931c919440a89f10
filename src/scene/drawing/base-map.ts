import type { Bounds, Fips, Geography, Inset, Level, Point } from '../../geography/geography.js';
import { findState } from '../../geography/names/states.js';
import type { Layer } from './layers.js';
import type { Frame } from './frame.js';

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
  /** The county that is framed; `null` for none. */
  readonly asked: Fips | null;
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
 * @param frame a state or county to frame; `null` for the whole country
 * @param names of insets, by state, in place of their own
 * @param level of what is drawn: on a map of states lines between counties part nothing
 * @param shown the part of it on show, in its own proportions; `null` for all
 */
export function createBaseMap(
  geography: Geography,
  width: number,
  frame: Frame | null,
  names: Readonly<Record<Fips, string>> = {},
  level: Level = 'county',
  shown: Bounds | null = null,
): BaseMap {
  const { bounds: whole, state, asked = null, around = [], lines = [] }: Pick<Frame, 'bounds'> & Partial<Frame> = frame ?? geography;
  const bounds = shown ?? whole;
  const scale = width / (bounds[2] - bounds[0]);
  // In a frame of its own a state is in no box.
  const insets = state ? [] : geography.insets;
  const land = state?.path ?? geography.land;
  const faint = around.map(({ path }) => path).join('');
  return {
    bounds,
    viewBox: [bounds[0], bounds[1], bounds[2] - bounds[0], bounds[3] - bounds[1]].map((value) => Number(value.toFixed(2))).join(' '),
    scale,
    within: state?.id ?? null,
    asked,
    around: around.map(({ id }) => id),
    clip: faint === '' ? '' : land + faint,
    layers: [
      ...(faint === '' ? [] : [landLayer(faint, 'around')]),
      landLayer(land, 'shown'),
      bordersLayer('county-borders', level === 'county' ? geography.countyBorders : ''),
      // A light line on dark classes and a dark one on light land: none of one color is seen on both.
      bordersLayer('state-casing', geography.stateBorders),
      bordersLayer('state-borders', geography.stateBorders),
      ...lines,
      ...insets.map(({ frame }): Layer => ({ kind: 'inset', name: '', d: frame, paint: null, group: 'insets' })),
    ],
    insetLabels: insets.map((inset, i) => labelInset(inset, insets[i + 1]?.labelAt[0] ?? 0, scale, names)),
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

// In CSS pixels. Where it is larger than the frames have room for, the postal code must do: capitals, which so small a map has room for.
const labelPixels = 12;
const mostForNames = 12.8;

function labelInset(
  { states, label, labelAt: [x, y], doesLabelHang }: Inset,
  next: number,
  scale: number,
  names: Readonly<Record<Fips, string>>,
): InsetLabel {
  const [state = ''] = states;
  const size = labelPixels / scale;
  const text = size > mostForNames ? (findState(state)?.postal ?? state) : (names[state] ?? label);
  // Two capitals and a gap, where the next label begins to the right and not below.
  return { text, at: [next - x > 9 ? Math.min(x, next - 1.9 * size) : x, doesLabelHang ? y + size : y], size };
}
