import type { Choropleth } from '../../choropleth/classify.js';
import { listPart, listUnit, type LedgerPart } from '../../counts/list-placements.js';
import type { Placement } from '../../counts/place.js';
import { isCounty } from '../../geography/fips.js';
import type { Fips, Unit } from '../../geography/geography.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import { describeAgreements, type AgreementWords } from './describe-agreements.js';
import { describeUnit } from './describe-unit.js';
import type { Messages } from './messages.js';

/** A list of agreements with a heading: those of a place, or those behind a number of the ledger. */
export interface Panel {
  readonly title: string;
  readonly notes: readonly string[];
  /** `null` while the list is not there yet. */
  readonly agreements: readonly AgreementWords[] | null;
  /** Whether each agreement needs to say where it is. */
  readonly places: boolean;
}

/** What stands behind a place: its agreements and applications, and what covers it besides. */
export function describePlace(
  choropleth: Choropleth,
  gazetteer: Gazetteer,
  placements: readonly Placement[] | null,
  unit: Unit,
  messages: Messages,
): Panel {
  const { name, headline, notes } = describeUnit(choropleth, gazetteer, unit, messages);
  return {
    title: name,
    notes: [headline, ...notes],
    agreements: choropleth.byUnit[unit.id] ? placements && describeAgreements(listUnit(placements, unit.id), gazetteer, messages) : [],
    places: !isCounty(unit.id),
  };
}

/**
 * What stands behind a number of the ledger.
 *
 * @param state whose ledger it is; `null` for the country's
 */
export function describePart(
  gazetteer: Gazetteer,
  placements: readonly Placement[] | null,
  part: LedgerPart,
  state: Fips | null,
  messages: Messages,
): Panel {
  const note = messages.panel.note(part);
  return {
    title: messages.panel.title(part),
    notes: note === '' ? [] : [note],
    agreements: placements && describeAgreements(listPart(placements, part, state), gazetteer, messages),
    places: true,
  };
}
