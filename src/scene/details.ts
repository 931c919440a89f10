import type { Choropleth } from '../choropleth/classify.js';
import type { Geography, Unit } from '../geography/geography.js';
import type { Gazetteer } from '../geography/names/gazetteer.js';
import type { BaseMap } from './drawing/base-map.js';
import { marksFor, type Mark } from './drawing/marks.js';
import type { UnitLabel } from './drawing/unit-labels.js';
import { createLabels } from './label-map.js';

/** What is added to a picture once it is drawn. */
export interface Details {
  /** Discs that stand in for units too small to see. */
  readonly marks: readonly Mark[];
  /** Names and numbers. */
  readonly labels: readonly UnitLabel[];
}

/** Adds to a picture. @param valueOf the number of a unit in a few characters; `''` for none */
export type DetailMap = (base: BaseMap, choropleth: Choropleth, geography: Geography, valueOf: (unit: Unit) => string) => Details;

/** @param gazetteer knows the names of counties; `null` where none are written */
export function createDetails(gazetteer: Gazetteer | null): DetailMap {
  const label = createLabels(gazetteer);
  return (base, choropleth, geography, valueOf) => {
    const { units } = choropleth;
    const within = base.within ?? '';
    return {
      marks: marksFor(units, base.scale).filter(({ unit }) => units[unit]?.id.startsWith(within)),
      labels: label(base, choropleth, geography, valueOf),
    };
  };
}
