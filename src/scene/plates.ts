import type { Choropleth } from '../choropleth/classify.js';
import type { Scale } from '../choropleth/scales/scale.js';
import { isCounty, stateOf } from '../geography/fips.js';
import type { Bounds, Fips, Geography } from '../geography/geography.js';
import { createBaseMap } from './drawing/base-map.js';
import { marksFor } from './drawing/marks.js';
import { createScene, type Scene } from './scene.js';

// Three side by side, or on a narrow page one under the other; the style sheet parts them at the same width.
const columns = 3;
const leastForColumns = 620;

/** Draws several small maps of the country. @param width CSS pixels of all of them @param insets what insets are called, by state @param shown the part on show; `null` for all */
export type CreatePlates = (
  geography: Geography,
  width: number,
  choropleth: Choropleth,
  scales: readonly Scale[],
  insets: Readonly<Record<Fips, string>>,
  shown: Bounds | null,
) => readonly Scene[];

/** Draws the country once for each scale. */
export const createPlates: CreatePlates = (geography, width, choropleth, scales, insets, shown) => {
  if (scales.length < 2) return [];
  const each = width < leastForColumns ? width : width / columns;
  const base = createBaseMap(geography, each, null, insets, choropleth.question.level, shown);
  const { units, byUnit, covered } = choropleth;
  return scales.map(({ classes, classOf }) => {
    const classesOf = Uint8Array.from(units, ({ id }) => classOf(byUnit[id], id));
    const ofStates = new Set(
      units.flatMap(({ id }, i) => (isCounty(id) && classes[classesOf[i] as number]?.name === 'statewide' ? [stateOf(id)] : [])),
    );
    const own = { ...choropleth, classes, classOf: classesOf, covered: covered.filter(({ id }) => ofStates.has(id)) };
    return createScene(base, own, { marks: marksFor(units, base.scale), labels: [] });
  });
};
