import type { Choropleth } from '../choropleth/choropleth.js';
import { ledgerOf, type Ledger } from '../counts/tally.js';
import type { Gazetteer } from '../geography/names/gazetteer.js';
import type { Bounds, Fips, Geography, Inset, Point, Unit } from '../geography/geography.js';
import { findState } from '../geography/names/states.js';
import { describeLedger, type LedgerWords } from './words/describe-ledger.js';
import { frameFor } from './drawing/viewport.js';
import { modelPatterns, paintClasses, stripeWidth, type Layer, type Pattern } from './drawing/layers.js';
import { describeLegend, type Legend } from './words/legend.js';
import { marksFor, type Mark } from './drawing/marks.js';
import type { Messages } from './words/english.js';

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
  /** The bounds as SVG writes them. */
  readonly viewBox: string;
  /** CSS pixels per drawing unit. */
  readonly scale: number;
  /** The state that is framed, or that the framed county is in; `null` for the whole country. */
  readonly focus: Fips | null;
  /** What is drawn in full: the country, or the state in focus. */
  readonly land: string;
  /** What is drawn faintly around it; `''` without a focus. */
  readonly context: string;
  readonly countyBorders: string;
  readonly stateBorders: string;
  readonly insets: readonly InsetWords[];
  /** Whether a unit is in the picture, in full or faintly; what is in another inset than the focus is not. */
  isDrawn(unit: Fips): boolean;
}

/** The picture as a value: what the element draws, what is exported, what the tests read. */
export interface Scene extends BaseMap {
  /** One per class, from 1. */
  readonly classes: readonly Layer[];
  /** The same for the faint part; empty without a focus. */
  readonly contextClasses: readonly Layer[];
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
  /** Of the country, or of the state in focus. */
  readonly ledger: Ledger;
  readonly ledgerWords: LedgerWords;
  /** What is counted and not drawn, as a sentence; `''` for nothing. */
  readonly undrawn: string;
}

/**
 * Land and borders: needs no data.
 *
 * @param width CSS pixels that the picture is wide; decides which units are too small to be seen without a mark
 * @param focus a state or county to frame; `null`, or one that is not drawn, for the whole country
 */
export function createBaseMap(geography: Geography, width: number, focus: Fips | null): BaseMap {
  const focused = geography.states.find(({ id }) => id === focus?.slice(0, 2));
  const framed = geography.counties.some(({ id }) => id === focus) ? focus : focused?.id;
  const bounds = framed ? frameFor(geography, framed) : geography.bounds;
  const scale = width / (bounds[2] - bounds[0]);
  const insets = geography.insets.filter(({ states }) => !focused || states.includes(focused.id));
  const around = focused ? neighborhood(geography, focused.id) : [];
  const faint = new Set(around.map(({ id }) => id));
  return {
    bounds,
    viewBox: [bounds[0], bounds[1], bounds[2] - bounds[0], bounds[3] - bounds[1]].map((value) => Number(value.toFixed(2))).join(' '),
    scale,
    focus: focused?.id ?? null,
    land: focused?.path ?? geography.land,
    context: around.map(({ path }) => path).join(''),
    countyBorders: geography.countyBorders,
    stateBorders: geography.stateBorders,
    insets: insets.map((inset) => labelInset(inset, scale)),
    isDrawn: (unit) => !focused || unit.startsWith(focused.id) || faint.has(unit.slice(0, 2)),
  };
}

/** The other states of the same part of the sheet: what is in an inset is nobody's neighbor on the mainland. */
function neighborhood({ states, insets }: Geography, focus: Fips): Unit[] {
  const insetOf = (state: Fips) => insets.findIndex((inset) => inset.states.includes(state));
  return states.filter(({ id }) => id !== focus && insetOf(id) === insetOf(focus));
}

/** The whole picture and its words. */
export function createScene(base: BaseMap, choropleth: Choropleth, gazetteer: Gazetteer, messages: Messages): Scene {
  const { question, units, classes, tally } = choropleth;
  const isShown = ({ id }: Unit) => base.focus === null || id.startsWith(base.focus);
  const marks = marksFor(units, base.scale).filter(({ unit }) => isShown(units[unit] as Unit));
  const shown = [...units.keys()].filter((i) => isShown(units[i] as Unit));
  const held = shown.filter((i) => (classes[i] ?? 0) > 0).length;
  const only = question.models.length > 0 ? ` ${messages.modelsShown(question.models)}` : '';
  const state = base.focus === null ? null : (gazetteer.get(base.focus)?.name ?? base.focus);
  const pending = tally.pending.filter((each) => base.focus === null || each.state === base.focus);
  const ledger = base.focus === null ? tally.ledger : ledgerOf(tally.ledger, base.focus);
  return {
    ...base,
    classes: paintClasses(choropleth, (unit) => (isShown(unit) ? unit.path : '')),
    contextClasses:
      base.focus === null ? [] : paintClasses(choropleth, (unit) => (!isShown(unit) && base.isDrawn(unit.id) ? unit.path : '')),
    marks,
    markLayers: paintMarks(choropleth, marks),
    patterns: question.view === 'model' ? modelPatterns : [],
    stripe: stripeWidth(units, base.scale),
    legend: describeLegend(choropleth, shown, messages),
    title: messages.title(question.level, question.view, state),
    dateline: messages.asOf(choropleth.asOf),
    summary: `${messages.summary(held, shown.length, question.level, choropleth.asOf, state)}${only}`,
    ledger,
    ledgerWords: describeLedger(ledger, pending, state, messages),
    undrawn: describeUndrawn(choropleth, gazetteer, messages),
  };
}

function describeUndrawn({ undrawn, tally }: Choropleth, gazetteer: Gazetteer, messages: Messages): string {
  if (undrawn.length === 0) return '';
  const agreements = undrawn.reduce((n, state) => n + (tally.states.get(state)?.agreements ?? 0), 0);
  return messages.undrawn(
    undrawn.map((state) => gazetteer.get(state)?.name ?? state),
    agreements,
  );
}

// The frames leave room for 11 units of text; less than 9 CSS pixels is not read, and then the postal code must do.
const labelSize = 11;
const leastLabel = 9;
const roomForLabels = 1.08;

function labelInset({ frame, states, label, labelAt: [x, y] }: Inset, scale: number): InsetWords {
  const size = scale > 1 ? labelSize / scale : Math.max(labelSize, leastLabel / scale);
  const short = states.map((state) => findState(state)?.postal ?? state).join(', ');
  return { frame, label: size > labelSize * roomForLabels ? short : label, at: [x, y + (size - labelSize) * 0.8], size };
}

function paintMarks(choropleth: Choropleth, marks: readonly Mark[]): Layer[] {
  const discs = new Map(marks.map(({ unit, path }) => [choropleth.units[unit]?.id, path]));
  const drawn = paintClasses(choropleth, ({ id }) => discs.get(id) ?? '');
  const none = marks.filter(({ unit }) => choropleth.classes[unit] === 0);
  return [{ name: 'none', d: none.map(({ path }) => path).join('') }, ...drawn];
}

/** Path data that outlines a unit as it is drawn: its mark where it has one. */
export function outlineUnit({ marks }: Pick<Scene, 'marks'>, units: readonly Unit[], unit: number): string {
  return marks.find((mark) => mark.unit === unit)?.path ?? units[unit]?.path ?? '';
}
