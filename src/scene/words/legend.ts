import type { Choropleth } from '../../choropleth/choropleth.js';
import { modelSets } from '../../choropleth/classify.js';
import { classNames } from '../drawing/layers.js';
import type { Messages } from './english.js';

/** One swatch of the legend. */
export interface LegendEntry {
  /** Name of the class it explains: the paint is the map's own. */
  readonly name: string;
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
 * Explains every class that the map can show; the class of models outside the three only where one is held.
 *
 * @param shown positions of the units counted
 */
export function describeLegend(choropleth: Choropleth, shown: readonly number[], messages: Messages): Legend {
  const { question, classes } = choropleth;
  const members = new Map<number, number>();
  for (const i of shown) members.set(classes[i] ?? 0, (members.get(classes[i] ?? 0) ?? 0) + 1);
  const labels = question.view === 'density' ? densityLabels(choropleth, shown, messages) : modelLabels(messages);
  const entries = classNames(choropleth).map((name, i) => {
    const units = members.get(i) ?? 0;
    return { name, label: labels[i] ?? name, units, unitsLabel: messages.unitNoun(units, question.level) };
  });
  return {
    title: messages.legendTitle[question.view](question.level),
    entries: entries.filter(({ name, units }) => name !== 'class-other' || units > 0),
  };
}

function densityLabels({ units, breaks, count }: Choropleth, shown: readonly number[], messages: Messages): string[] {
  const largest = shown.reduce((max, i) => Math.max(max, count(units[i]?.id ?? '')?.agreements ?? 0), 0);
  const ranges = breaks.map((from, i) => {
    const next = breaks[i + 1];
    if (next !== undefined) return messages.range(from, next - 1);
    return messages.range(from, largest >= from ? largest : null);
  });
  return [messages.noneListed, ...ranges];
}

function modelLabels(messages: Messages): string[] {
  const sets = modelSets.map((set) => set.map((model) => messages.modelNames[model]).join(' + '));
  return [messages.noneListed, ...sets, messages.otherModels];
}
