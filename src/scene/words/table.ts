import type { Choropleth } from '../../choropleth/choropleth.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { Fips } from '../../geography/geography.js';

/** The same figures as the map's, for one unit. */
export interface TableRow {
  readonly id: Fips;
  readonly name: string;
  /** Name of the state; for a state, its own. */
  readonly state: string;
  readonly agreements: number;
  readonly JEM: number;
  readonly WSO: number;
  readonly TFM: number;
  /** Of a state's agreements, those of state agencies; 0 for a county. */
  readonly statewide: number;
}

/** Every unit, none listed included, by state and name: an order that ranks nobody. */
export function tabulate(choropleth: Choropleth, gazetteer: Gazetteer): TableRow[] {
  const rows = choropleth.units.map((unit) => {
    const count = choropleth.count(unit.id);
    const signed = count?.placements.filter(({ agreement }) => agreement.status === 'signed') ?? [];
    const state = unit.id.slice(0, 2);
    return {
      id: unit.id,
      name: gazetteer.get(unit.id)?.name ?? unit.name ?? unit.id,
      state: gazetteer.get(state)?.name ?? state,
      agreements: count?.agreements ?? 0,
      JEM: count?.byModel.JEM ?? 0,
      WSO: count?.byModel.WSO ?? 0,
      TFM: count?.byModel.TFM ?? 0,
      statewide: unit.id.length === 2 ? signed.filter(({ scope }) => scope === 'statewide').length : 0,
    };
  });
  const order = new Intl.Collator('en');
  return rows.sort((a, b) => order.compare(a.state, b.state) || order.compare(a.name, b.name));
}
