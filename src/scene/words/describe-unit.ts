import { sum } from '../../arithmetic/sum.js';
import type { Choropleth } from '../../choropleth/classify.js';
import { modelColor, partModels } from '../../choropleth/scales/model-scale.js';
import { programModels } from '../../choropleth/scales/program-models.js';
import type { ByModel } from '../../counts/counts.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { Fips, Unit } from '../../geography/geography.js';
import { isCounty, stateOf } from '../../geography/fips.js';
import { nameUnit } from './name-unit.js';
import type { Messages } from './messages.js';

/** A county or state in words: what the tooltip, the live region and the search say. */
export interface UnitWords {
  readonly id: Fips;
  readonly name: string;
  /** "21 agreements as of May 18, 2026", or that none is listed. */
  readonly headline: string;
  /** One line a program model held. */
  readonly models: readonly { readonly model: string; readonly color: string; readonly text: string }[];
  /** What is true here and not in the color: statewide, unplaced, pending. */
  readonly notes: readonly string[];
  /** All of it as one sentence, for speech. */
  readonly sentence: string;
}

/** How many models a tooltip has room for. */
const mostLines = 10;

/** Says what is known of a unit on the day shown. */
export function describeUnit(choropleth: Choropleth, gazetteer: Gazetteer, unit: Unit, messages: Messages): UnitWords {
  const { counts, byUnit } = choropleth;
  const count = byUnit[unit.id];
  const name = nameUnit(gazetteer, unit, messages);
  const headline = messages.unit.headline(count?.agreements ?? 0, counts.asOf);
  const { own } = partModels(counts.furtherModels);
  const models = linesOf(count?.byModel ?? {}, counts.furtherModels).map(([model, n]) => ({
    model,
    color: modelColor(model, own),
    text: messages.modelCount(n, model),
  }));
  const covering = isCounty(unit.id) ? countyNotes(choropleth, unit, messages) : stateNotes(choropleth, unit, messages);
  const notes = [...covering, ...notesBeside(choropleth, unit, messages)];
  const sentences = [`${name}: ${headline}`, models.map(({ text }) => text).join(', '), ...notes].map(messages.sentence);
  return { id: unit.id, name, headline, models, notes, sentence: messages.sentences(sentences) };
}

/** The models held, in the order of the legend, each with its number; of more than a tooltip has room for, the last in one line. */
function linesOf(byModel: ByModel, further: readonly string[]): [model: string, agreements: number][] {
  const held = [...programModels, ...further, 'unknown'].flatMap((model): [string, number][] => {
    const agreements = byModel[model] ?? 0;
    return agreements > 0 ? [[model, agreements]] : [];
  });
  if (held.length <= mostLines) return held;
  const rest = sum(held.slice(mostLines - 1), ([, agreements]) => agreements);
  return [...held.slice(0, mostLines - 1), ['other', rest]];
}

function countyNotes({ counts }: Choropleth, unit: Unit, messages: Messages): string[] {
  const state = counts.states[stateOf(unit.id)];
  const name = messages.stateName(stateOf(unit.id));
  return state && state.statewide > 0 ? [messages.unit.statewide(state.statewide, name)] : [];
}

/** What is true of a unit besides what is listed: of its state what was not placed, and what was applied for. */
export function notesBeside({ counts, byUnit }: Choropleth, { id }: Unit, messages: Messages): string[] {
  const unplaced = isCounty(id) ? (counts.states[stateOf(id)]?.unplaced ?? 0) : 0;
  const pending = byUnit[id]?.pending ?? 0;
  return [
    ...(unplaced > 0 ? [messages.unit.unplaced(unplaced, messages.stateName(stateOf(id)))] : []),
    ...(pending > 0 ? [messages.unit.pending(pending)] : []),
  ];
}

function stateNotes({ byUnit }: Choropleth, unit: Unit, messages: Messages): string[] {
  const statewide = byUnit[unit.id]?.statewide ?? 0;
  return statewide > 0 ? [messages.unit.statewideIn(statewide)] : [];
}
