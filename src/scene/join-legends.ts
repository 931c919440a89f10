import type { Class } from '../choropleth/scales/scale.js';
import type { Legend, LegendEntry } from './words/legend.js';
import type { FigureMessages } from './words/messages.js';

/** The key of one of several maps, with the classes that it explains. */
export interface OwnLegend {
  readonly legend: Legend;
  readonly classes: readonly Class[];
}

/** One key for several maps: without numbers of places, which are each map's own. */
export interface JoinedLegend {
  readonly title: string;
  readonly entries: readonly Pick<LegendEntry, 'name' | 'paint' | 'label' | 'tick' | 'bar'>[];
}

/**
 * Joins the keys of maps that are read together: every class that one of them shows, in the order of the scale. `null` where a color means one
 * thing on one map and another on another.
 */
export function joinLegends(maps: readonly OwnLegend[], { legend: words }: Pick<FigureMessages, 'legend'>): JoinedLegend | null {
  const titles = new Set(maps.map(({ legend }) => legend.title));
  const classes = new Map<string, Class>();
  for (const each of maps.flatMap((map) => map.classes)) {
    const known = classes.get(each.name);
    if (known && meaningOf(known) !== meaningOf(each)) return null;
    classes.set(each.name, each);
  }
  const entries = [...classes.values()].flatMap(({ name, meaning }) => {
    const own = maps.flatMap(({ legend }) => legend.entries.find((entry) => entry.name === name) ?? []);
    const [first] = own;
    if (!first) return [];
    const isOne = own.every(({ label }) => label === first.label);
    // An open end is called by the largest number of each map.
    const label = isOne || meaning.kind !== 'range' ? first.label : words.meaning(meaning, null);
    return [{ ...first, label, tick: isOne ? first.tick : label }];
  });
  // Steps of numbers, and then what is none, as in the key of one map.
  const steps = entries.filter(({ bar }) => bar !== null);
  return { title: titles.size === 1 ? [...titles].join('') : '', entries: [...steps, ...entries.filter(({ bar }) => bar === null)] };
}

const meaningOf = ({ meaning, paint }: Class): string => JSON.stringify([meaning, paint]);
