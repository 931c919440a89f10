import type { Choropleth } from '../choropleth/classify.js';
import type { Unit } from '../geography/geography.js';
import { isDrawn, type BaseMap } from './drawing/base-map.js';
import { groups, paintClasses, paintMarks, patternsOf, type Layer, type Pattern } from './drawing/layers.js';
import { marksFor, type Mark } from './drawing/marks.js';
import type { UnitLabel } from './drawing/unit-labels.js';

/** The drawing as a value: what the element paints, what is written as SVG, what the tests read. */
export interface Scene extends BaseMap {
  /** Discs that stand in for units too small to see: what is pointed at. */
  readonly marks: readonly Mark[];
  readonly patterns: readonly Pattern[];
  /** Names and numbers on the map; none until what writes them is loaded. */
  readonly labels: readonly UnitLabel[];
  /** Small maps of the same country, one a program model, drawn in place of this one; none where one map says it all. */
  readonly plates: readonly Scene[];
}

/** The whole drawing: classes on the land, marks on the classes, words on all. */
export function createScene(
  base: BaseMap,
  choropleth: Choropleth,
  labels: readonly UnitLabel[] = [],
  plates: readonly Scene[] = [],
): Scene {
  const { units, classes, classOf } = choropleth;
  const isShown = ({ id }: Unit) => base.within === null || id.startsWith(base.within);
  const marks = marksFor(units, base.scale).filter(({ unit }) => isShown(units[unit] as Unit));
  const discs = marks.map(({ unit, path }) => ({ at: classOf[unit] as number, path }));
  const layers = [
    ...base.layers,
    ...(base.within === null
      ? []
      : paintClasses(choropleth, 'around', (unit) => (!isShown(unit) && isDrawn(base, unit.id) ? unit.path : ''))),
    ...paintClasses(choropleth, 'shown', (unit) => (isShown(unit) ? unit.path : '')),
    ...paintMarks(classes, discs),
  ];
  return { ...base, layers: inOrder(layers), marks, patterns: patternsOf(choropleth, base.scale), labels, plates };
}

/** The land where nothing is known: hatched, because plain it would say that none is listed. */
export function hatch(base: BaseMap): Scene {
  const name = 'not-known';
  const paint = { kind: 'stripes', colors: ['land', 'land', 'rule'], angle: 45 } as const;
  const layers = base.layers.map((layer) => (layer.kind === 'land' && layer.group === 'shown' ? { ...layer, name, paint } : layer));
  return {
    ...base,
    layers,
    marks: [],
    patterns: [{ name, colors: paint.colors, angle: paint.angle, width: 3 / base.scale }],
    labels: [],
    plates: [],
  };
}

function inOrder(layers: readonly Layer[]): Layer[] {
  return groups.flatMap((group) => layers.filter((layer) => layer.group === group));
}

/** Path data that outlines a unit as it is drawn: its mark where it has one. `''` for a position that is none. */
export function outlineUnit({ marks }: Pick<Scene, 'marks'>, units: readonly Unit[], unit: number): string {
  return marks.find((mark) => mark.unit === unit)?.path ?? units[unit]?.path ?? '';
}
