import type { Choropleth } from '../../choropleth/classify.js';
import { listPart, listUnit, type LedgerPart } from '../../counts/list-placements.js';
import type { Placement } from '../../counts/place.js';
import { isCounty, stateOf } from '../../geography/fips.js';
import type { Fips, Unit } from '../../geography/geography.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { Explained } from './about-messages.js';
import { answerIn } from './answer-in.js';
import { describeAgreements, type AgreementWords } from './describe-agreements.js';
import { describeUnit, notesBeside } from './describe-unit.js';
import type { Messages } from './messages.js';

/** A list of agreements with a heading: those of a place, or those behind a number of the ledger. */
export interface Panel {
  readonly title: string;
  /** The answer in a sentence; `''` where the title says what it is. */
  readonly answer: string;
  readonly notes: readonly string[];
  /** `null` while the list is not there yet. */
  readonly agreements: readonly AgreementWords[] | null;
  /** Whether each agreement needs to say where it is. */
  readonly places: boolean;
  /** Of the state that a county is in: what its own agencies signed; absent where nothing is. */
  readonly statewide?: { readonly title: string; readonly agreements: readonly AgreementWords[] };
  /** What a reader may want explained. */
  readonly explained?: readonly Explained[];
}

/** What stands behind a place: its agreements and applications, and what covers it besides. */
export function describePlace(
  choropleth: Choropleth,
  gazetteer: Gazetteer,
  placements: readonly Placement[] | null,
  unit: Unit,
  messages: Messages,
): Panel {
  const { counts, byUnit } = choropleth;
  const { name, headline, models } = describeUnit(choropleth, gazetteer, unit, messages);
  const words = answerIn(messages);
  const state = isCounty(unit.id) ? stateOf(unit.id) : null;
  const statewide = (state === null ? byUnit[unit.id] : counts.states[state])?.statewide ?? 0;
  const stateName = state && messages.stateName(state);
  const ofState = state === null || placements === null ? [] : listPart(placements, 'statewide', state);
  const ofUnit = placements && listUnit(placements, unit.id);
  return {
    title: name,
    answer: words.sentence(
      headline,
      models.map(({ text }) => text),
      statewide,
      stateName,
    ),
    notes: notesBeside(choropleth, unit, messages),
    agreements: byUnit[unit.id] ? ofUnit && describeAgreements(ofUnit, gazetteer, messages) : [],
    places: state === null,
    ...(stateName !== null &&
      ofState.length > 0 && {
        statewide: { title: words.statewide(ofState.length, stateName), agreements: describeAgreements(ofState, gazetteer, messages) },
      }),
    explained: explainedIn([...(ofUnit ?? []), ...ofState], (byUnit[unit.id]?.agreements ?? 0) === 0, statewide > 0),
  };
}

/** The models that are met, in the order of the key, and words that are met besides. */
function explainedIn(placements: readonly Placement[], isNone: boolean, isCovered: boolean): readonly Explained[] {
  const met = new Set<string>(placements.map(({ agreement }) => agreement.model?.toLowerCase() ?? ''));
  const models = (['jem', 'wso', 'tfm'] as const).filter((model) => met.has(model));
  return [...(isNone ? (['none'] as const) : []), ...models, ...(isCovered ? (['statewide'] as const) : [])];
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
    answer: '',
    notes: note === '' ? [] : [note],
    agreements: placements && describeAgreements(listPart(placements, part, state), gazetteer, messages),
    places: true,
  };
}
