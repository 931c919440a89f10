import type { Choropleth } from '../../choropleth/classify.js';
import type { Paint } from '../../choropleth/scales/scale.js';
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
 */
export function describeLegend(choropleth: Choropleth, shown: readonly number[], { legend }: FigureMessages): Legend {
  const { question, classes, classOf, units, byUnit } = choropleth;
  const members = new Uint32Array(classes.length);
  let largest = 0;
  for (const i of shown) {
    const at = classOf[i] as number;
    members[at] = (members[at] as number) + 1;
    largest = Math.max(largest, byUnit[units[i]?.id ?? '']?.agreements ?? 0);
  }
  const entries = classes.map(({ name, paint, meaning }, i) => {
    const held = members[i] as number;
    return { name, paint, label: legend.meaning(meaning, largest), units: held, unitsLabel: legend.units(held, question.level) };
  });
  return {
    title: legend.title(question.view, question.level),
    entries: entries.filter(({ units: held }, i) => held > 0 || classes[i]?.isAlwaysShown),
  };
}
