import type { Choropleth } from '../choropleth/classify.js';
import type { Unit } from '../geography/geography.js';
import { isDrawn, type BaseMap } from './drawing/base-map.js';
import { groups, paintClasses, paintMarks, patternsOf, type Layer, type Pattern } from './drawing/layers.js';
import type { Details } from './details.js';

const none: Details = { marks: [], labels: [] };

/** The drawing as a value: what the element paints, what is written as SVG, what the tests read. Details are there once what adds them is loaded. */
export interface Scene extends BaseMap, Details {
  readonly patterns: readonly Pattern[];
  /** Small maps of the same country, one a program model, drawn in place of this one; none where one map says it all. */
  readonly plates: readonly Scene[];
}

/** The whole drawing: classes on the land, marks on the classes, words on all. */
export function createScene(base: BaseMap, choropleth: Choropleth, details: Details = none, plates: readonly Scene[] = []): Scene {
  const { classes, classOf } = choropleth;
  const isShown = ({ id }: Unit): boolean => base.within === null || id.startsWith(base.within);
  const discs = details.marks.map(({ unit, path }) => ({ at: classOf[unit] as number, path }));
  const layers = [
    ...base.layers,
    ...(base.within === null
      ? []
      : paintClasses(choropleth, 'around', (unit) => (!isShown(unit) && isDrawn(base, unit.id) ? unit.path : ''))),
    ...paintClasses(choropleth, 'shown', (unit) => (isShown(unit) ? unit.path : '')),
    ...paintMarks(classes, discs),
  ];
  return { ...base, ...details, layers: inOrder(layers), patterns: patternsOf(choropleth, base.scale), plates };
}

/** The land where nothing is known: hatched, because plain it would say that none is listed. */
export function hatch(base: BaseMap): Scene {
  const name = 'not-known';
  const paint = { kind: 'stripes', colors: ['land', 'land', 'inset'], angle: 45 } as const;
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
