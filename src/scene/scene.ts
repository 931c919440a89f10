import type { Choropleth } from '../choropleth/choropleth.js';
import type { Gazetteer } from '../geography/gazetteer.js';
import type { Bounds, Fips, Geography, Inset, Point, Unit } from '../geography/geography.js';
import { findState } from '../geography/states.js';
import { describeLedger, type LedgerWords } from './describe-ledger.js';
import { frameFor } from './frame.js';
import { modelPatterns, paintClasses, stripeWidth, type Layer, type Pattern } from './layers.js';
import { describeLegend, type Legend } from './legend.js';
import { marksFor, type Mark } from './marks.js';
import type { Messages } from './messages.js';

/** An inset with its label in words and a size that can be read. */
export interface InsetWords {
  readonly frame: string;
  readonly label: string;
  /** Start of the baseline. */
  readonly at: Point;
  /** Font size in drawing units. */
  readonly size: number;
}

/** The map without data: what can be painted at once. */
export interface BaseMap {
  readonly bounds: Bounds;
  /** CSS pixels per drawing unit. */
  readonly scale: number;
  readonly land: string;
  readonly countyBorders: string;
  readonly stateBorders: string;
  readonly insets: readonly InsetWords[];
  /** Covers everything but the state in focus; `''` without a focus. */
  readonly veil: string;
}

/** The picture as a value: what the element draws, what is exported, what the tests read. */
export interface Scene extends BaseMap {
  /** One per class, from 1. */
  readonly classes: readonly Layer[];
  /** Discs that stand in for units too small to see: what is pointed at. */
  readonly marks: readonly Mark[];
  /** The same discs as paths, one per class; `none` first. */
  readonly markLayers: readonly Layer[];
  readonly patterns: readonly Pattern[];
  /** Width of one stripe of a pattern, in drawing units. */
  readonly stripe: number;
  readonly legend: Legend;
  readonly title: string;
  readonly dateline: string;
  readonly summary: string;
  readonly ledger: LedgerWords;
}

/**
 * Land and borders: needs no data.
 *
 * @param width CSS pixels that the picture is wide; decides which units are too small to be seen without a mark
 * @param focus a state or county to frame; `null` for the whole country
 */
export function createBaseMap(geography: Geography, width: number, focus: Fips | null): BaseMap {
  const focused = focus === null ? undefined : unitOf(geography, focus);
  const state = focus === null ? undefined : unitOf(geography, focus.slice(0, 2));
  const bounds = focused ? frameFor(geography, focused.id) : geography.bounds;
  const scale = width / (bounds[2] - bounds[0]);
  return {
    bounds,
    scale,
    land: geography.land,
    countyBorders: geography.countyBorders,
    stateBorders: geography.stateBorders,
    insets: geography.insets.map((inset) => labelInset(inset, scale)),
    veil: state ? `${rectangle(geography.bounds)}${state.path}` : '',
  };
}

/** The whole picture and its words. */
export function createScene(base: BaseMap, choropleth: Choropleth, gazetteer: Gazetteer, messages: Messages): Scene {
  const { question, units, classes } = choropleth;
  const held = classes.reduce((n, number) => n + (number > 0 ? 1 : 0), 0);
  const marks = marksFor(units, base.scale);
  const only = question.models.length > 0 ? ` ${messages.modelsShown(question.models)}` : '';
  return {
    ...base,
    classes: paintClasses(choropleth),
    marks,
    markLayers: paintMarks(choropleth, marks),
    patterns: question.view === 'model' ? modelPatterns : [],
    stripe: stripeWidth(units, base.scale),
    legend: describeLegend(choropleth, messages),
    title: messages.title(question.level, question.view),
    dateline: messages.asOf(choropleth.asOf),
    summary: `${messages.summary(held, units.length, question.level, choropleth.asOf)}${only}`,
    ledger: describeLedger(choropleth, messages),
  };
}

// The frames leave room for 11 units of text; less than 9 CSS pixels is not read, and then the postal code must do.
const labelSize = 11;
const leastLabel = 9;

function labelInset({ frame, states, label, labelAt: [x, y] }: Inset, scale: number): InsetWords {
  const size = scale > 1 ? labelSize / scale : Math.max(labelSize, leastLabel / scale);
  const short = states.map((state) => findState(state)?.postal ?? state).join(', ');
  return { frame, label: size > labelSize * 1.2 ? short : label, at: [x, y + (size - labelSize) * 0.8], size };
}

function paintMarks(choropleth: Choropleth, marks: readonly Mark[]): Layer[] {
  const discs = new Map(marks.map(({ unit, path }) => [choropleth.units[unit]?.id, path]));
  const drawn = paintClasses(choropleth, ({ id }) => discs.get(id) ?? '');
  const none = marks.filter(({ unit }) => choropleth.classes[unit] === 0);
  return [{ name: 'none', d: none.map(({ path }) => path).join('') }, ...drawn];
}

function unitOf(geography: Geography, id: Fips): Unit | undefined {
  return (id.length === 2 ? geography.states : geography.counties).find((unit) => unit.id === id);
}

function rectangle([x0, y0, x1, y1]: Bounds): string {
  return `M${x0},${y0}H${x1}V${y1}H${x0}Z`;
}

/** Path data that outlines a unit as it is drawn: its mark where it has one. */
export function outlineUnit({ marks }: Pick<Scene, 'marks'>, units: readonly Unit[], unit: number): string {
  return marks.find((mark) => mark.unit === unit)?.path ?? units[unit]?.path ?? '';
}
