import type { Choropleth } from '../../choropleth/classify.js';
import type { ClassMeaning, Paint } from '../../choropleth/scales/scale.js';
import type { FigureMessages } from './messages.js';

/** One swatch of the legend. */
export interface LegendEntry {
  /** Name of the class it explains. */
  readonly name: string;
  /** The map's own. */
  readonly paint: Paint;
  readonly label: string;
  /** How many units are in the class. */
  readonly units: number;
  readonly unitsLabel: string;
}

/** The key of the map. */
export interface Legend {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/**
 * Explains every class that the map can show.
 *
 * @param shown positions of the units counted
 * @param meaningOf what a class means, in words
 */
export function describeLegend(
  { question, classes, classOf }: Choropleth,
  shown: readonly number[],
  title: string,
  meaningOf: (meaning: ClassMeaning) => string,
  { legend }: FigureMessages,
): Legend {
  const members = new Uint32Array(classes.length);
  for (const i of shown) (members[classOf[i] as number] as number)++;
  const entries = classes.map(({ name, paint, meaning }, i) => {
    const held = members[i] as number;
    return { name, paint, label: meaningOf(meaning), units: held, unitsLabel: legend.units(held, question.level) };
  });
  return { title, entries: entries.filter(({ units: held }, i) => held > 0 || classes[i]?.isAlwaysShown) };
}
