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
  /** What stands under a bar: the label, or the same in a few characters. */
  readonly tick: string;
  /** How many units are in the class. */
  readonly units: number;
  readonly unitsLabel: string;
  /** The number alone, where it stands above a bar. */
  readonly unitsNumber: string;
  /** Height of the bar of a step, as a part of the highest; `null` for a class that is no step of numbers. */
  readonly bar: number | null;
}

/** The key of the map. */
export interface Legend {
  readonly title: string;
  /** What the numbers above the bars are; `''` where there are no bars. */
  readonly note: string;
  /** Steps of numbers, which stand side by side as bars, and then what is no step. */
  readonly entries: readonly LegendEntry[];
}

/** What a bar and the number on it take up, in pixels. */
export const barRoom = { number: 15, height: 32 };

/** The least height whose color can be told. */
const lowest = 7;

/** How high a bar is, in pixels: what is not zero is seen. */
export function heightOfBar({ units }: LegendEntry, bar: number): number {
  return units === 0 ? 0 : Math.max(lowest, bar * barRoom.height);
}

/** The meanings of classes that follow each other. */
const steps: ReadonlySet<ClassMeaning['kind']> = new Set(['range', 'numbers', 'step']);

/**
 * Explains every class that the map can show.
 *
 * @param shown positions of the units counted
 * @param meaningOf what a class means, in words
 * @param tickOf the same in a few characters, where that is too long to stand under a bar
 */
export function describeLegend(
  { question, classes, classOf }: Choropleth,
  shown: readonly number[],
  title: string,
  meaningOf: (meaning: ClassMeaning) => string,
  { legend, number }: FigureMessages,
  tickOf = meaningOf,
): Legend {
  const members = new Uint32Array(classes.length);
  for (const i of shown) (members[classOf[i] as number] as number)++;
  const isStep = classes.map(({ meaning }) => steps.has(meaning.kind));
  const highest = Math.max(0, ...members.filter((_, i) => isStep[i]));
  const entries = classes.map(({ name, paint, meaning }, i): LegendEntry => {
    const held = members[i] as number;
    const bar = isStep[i] ? held / highest : null;
    return {
      name,
      paint,
      label: meaningOf(meaning),
      tick: tickOf(meaning),
      units: held,
      unitsLabel: legend.units(held, question.level),
      unitsNumber: number(held),
      bar,
    };
  });
  // A step that no unit is in stays between others, so that the bars go on without a gap.
  const isBar = ({ bar }: LegendEntry): boolean => Boolean(bar);
  const first = entries.findIndex(isBar);
  const last = entries.findLastIndex(isBar);
  const bars = entries.filter((_, i) => isStep[i] && i >= first && i <= last);
  return {
    title,
    note: last < 0 ? '' : legend.note(question.level),
    entries: [...bars, ...entries.filter(({ units }, i) => !isStep[i] && (units > 0 || classes[i]?.isAlwaysShown))],
  };
}
