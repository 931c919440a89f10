import { sum } from '../../arithmetic/sum.js';
import type { Choropleth } from '../../choropleth/classify.js';
import { partModels } from '../../choropleth/scales/model-scale.js';
import type { ByModel } from '../../counts/counts.js';
import { stateOf } from '../../geography/fips.js';
import type { Fips } from '../../geography/geography.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { Messages } from './messages.js';

/** The same figures as the map's, for one unit. */
export interface TableRow {
  readonly id: Fips;
  readonly name: string;
  /** Name of the state; for a state, its own. */
  readonly state: string;
  /**
   * Agreements in all, then by model as the columns say, then statewide ones where the table is of states, then applications where there are any. Of a measure one figure, in words:
   * its number with what it is counted in, or why there is none.
   */
  readonly figures: readonly (number | string)[];
}

/** The figures of the map as a table. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Every unit, none listed included, by state and name: an order that ranks nobody. */
export function tabulate({ units, byUnit, question, counts }: Choropleth, gazetteer: Gazetteer, messages: Messages): Table {
  const isOfStates = question.level === 'state';
  const { own, rest } = partModels(counts.furtherModels);
  // Besides what has a class of its own, what is held anywhere, so that the columns add up to the first.
  const besides = (['other', 'unknown'] as const).filter((model) =>
    Object.values(byUnit).some(({ byModel }) => sumOf(byModel, model, rest) > 0),
  );
  const held = [...own, ...besides];
  const hasPending = Object.values(byUnit).some(({ pending }) => pending > 0);
  const rows = units.map(({ id, name }): TableRow => {
    const count = byUnit[id];
    const byModel = held.map((model) => (count ? sumOf(count.byModel, model, rest) : 0));
    return {
      id,
      name: gazetteer.get(id)?.name ?? name ?? id,
      state: gazetteer.get(stateOf(id))?.name ?? stateOf(id),
      figures: [
        count?.agreements ?? 0,
        ...byModel,
        ...(isOfStates ? [count?.statewide ?? 0] : []),
        ...(hasPending ? [count?.pending ?? 0] : []),
      ],
    };
  });
  rows.sort((a, b) => messages.compare(a.state, b.state) || messages.compare(a.name, b.name));
  const { agreements, statewide, pending } = messages.table;
  return {
    columns: [agreements, ...held.map(messages.modelName), ...(isOfStates ? [statewide] : []), ...(hasPending ? [pending] : [])],
    rows,
  };
}

/** @param rest what `other` stands for */
function sumOf(byModel: ByModel, model: string, rest: readonly string[]): number {
  return model === 'other' ? sum(rest, (each) => byModel[each] ?? 0) : (byModel[model] ?? 0);
}
