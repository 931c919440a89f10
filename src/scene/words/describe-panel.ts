import type { Choropleth } from '../../choropleth/choropleth.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { Unit } from '../../geography/geography.js';
import type { LedgerPart } from './describe-ledger.js';
import { describeAgreements, describeUnit, type AgreementWords } from './describe-unit.js';
import type { Messages } from './english.js';
import type { Scene } from '../scene.js';

/** A list of agreements with a heading: those of a place, or those behind a number of the ledger. */
export interface Panel {
  readonly title: string;
  readonly notes: readonly string[];
  readonly agreements: readonly AgreementWords[];
  /** Whether each agreement needs to say where it is. */
  readonly places: boolean;
}

/** What stands behind a place: its agreements and applications, and what covers it besides. */
export function describePlace(choropleth: Choropleth, gazetteer: Gazetteer, unit: Unit, messages: Messages): Panel {
  const { name, headline, notes } = describeUnit(choropleth, gazetteer, unit, messages);
  const placements = choropleth.count(unit.id)?.placements ?? [];
  return {
    title: name,
    notes: [headline, ...notes],
    agreements: describeAgreements(placements, gazetteer, messages),
    places: unit.id.length === 2,
  };
}

/** What stands behind a number of the ledger. */
export function describePart({ ledger }: Scene, gazetteer: Gazetteer, part: LedgerPart, messages: Messages): Panel {
  const { panel } = messages;
  return {
    title: panel[part],
    notes: { placed: [], statewide: [panel.statewideNote], unplaced: [panel.unplacedNote] }[part],
    agreements: describeAgreements(ledger[part], gazetteer, messages),
    places: true,
  };
}
