import type { Agreement, ProgramModel } from '../../agreements/agreement.js';
import type { Choropleth } from '../../choropleth/choropleth.js';
import type { Placement } from '../../counts/place.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { Fips, Unit } from '../../geography/geography.js';
import type { Messages } from './english.js';

/** A county or state in words: what the tooltip, the live region and the search say. */
export interface UnitWords {
  readonly id: Fips;
  readonly name: string;
  /** "21 agreements as of May 18, 2026", or that none is listed. */
  readonly headline: string;
  /** One line a program model held. */
  readonly models: readonly { readonly model: ProgramModel | 'unknown'; readonly text: string }[];
  /** What is true here and not in the colour: statewide, unplaced, pending. */
  readonly notes: readonly string[];
  /** All of it as one sentence, for speech. */
  readonly sentence: string;
}

/** "Palm Beach County, Florida"; the name an author's geography brought, or the code, where nobody knows better. */
export function nameUnit(gazetteer: Gazetteer, unit: Pick<Unit, 'id' | 'name'>): string {
  const place = gazetteer.get(unit.id);
  const state = unit.id.length === 5 ? gazetteer.get(unit.id.slice(0, 2)) : undefined;
  const name = place?.name ?? unit.name ?? unit.id;
  return state && state.name !== name ? `${name}, ${state.name}` : name;
}

const models = ['JEM', 'WSO', 'TFM', 'HYBRID', 'unknown'] as const;

/** Says what is known of a unit on the day shown. */
export function describeUnit(choropleth: Choropleth, gazetteer: Gazetteer, unit: Unit, messages: Messages): UnitWords {
  const count = choropleth.count(unit.id);
  const name = nameUnit(gazetteer, unit);
  const headline =
    count && count.agreements > 0 ? messages.unit.listed(count.agreements, choropleth.asOf) : messages.unit.none(choropleth.asOf);
  const held = models
    .filter((model) => (count?.byModel[model] ?? 0) > 0)
    .map((model) => ({ model, text: messages.modelCount(count?.byModel[model] ?? 0, model) }));
  const notes = unit.id.length === 5 ? countyNotes(choropleth, gazetteer, unit, messages) : stateNotes(choropleth, unit, messages);
  if (count && count.pending > 0) notes.push(messages.unit.pending(count.pending));
  const sentence = [`${name}: ${headline}`, held.map(({ text }) => text).join(', '), ...notes].filter(Boolean).join('. ');
  return { id: unit.id, name, headline, models: held, notes, sentence: `${sentence}.` };
}

function countyNotes(choropleth: Choropleth, gazetteer: Gazetteer, unit: Unit, messages: Messages): string[] {
  const state = unit.id.slice(0, 2);
  const name = gazetteer.get(state)?.name ?? state;
  const inState = choropleth.tally.states.get(state)?.placements.filter(({ agreement }) => agreement.status === 'signed') ?? [];
  const statewide = inState.filter(({ scope }) => scope === 'statewide').length;
  const unplaced = inState.filter(({ scope }) => scope === 'unplaced').length;
  const notes: string[] = [];
  if (statewide > 0) notes.push(messages.unit.statewide(statewide, name));
  if (unplaced > 0) notes.push(messages.unit.unplaced(unplaced, name));
  return notes;
}

function stateNotes(choropleth: Choropleth, unit: Unit, messages: Messages): string[] {
  const signed = choropleth.count(unit.id)?.placements.filter(({ agreement }) => agreement.status === 'signed') ?? [];
  const statewide = signed.filter(({ scope }) => scope === 'statewide').length;
  return statewide > 0 ? [messages.unit.statewideIn(statewide)] : [];
}

/** One agreement in words, with its documents. */
export interface AgreementWords {
  readonly agency: string;
  /** "Task Force, signed April 3, 2025". */
  readonly text: string;
  /** Where it is, for lists that cross counties. */
  readonly place: string;
  readonly link: string | null;
  readonly addendum: string | null;
  /** Why it has no place, or not all its places. */
  readonly reasons: readonly string[];
}

/** Says what is known of agreements, in the order of agencies. */
export function describeAgreements(placements: readonly Placement[], gazetteer: Gazetteer, messages: Messages): AgreementWords[] {
  return placements
    .map((placement) => {
      const { agreement, state, counties, missing } = placement;
      const stateName = state === null ? agreement.state : (gazetteer.get(state)?.name ?? agreement.state);
      const names = counties.map((county) => gazetteer.get(county)?.name ?? county);
      return {
        agency: agreement.agency,
        text: describeAgreement(agreement, messages),
        place: [...names, stateName].join(', '),
        link: agreement.link,
        addendum: agreement.addendum,
        reasons: missing.map(messages.missing),
      };
    })
    .sort((a, b) => a.agency.localeCompare(b.agency, 'en') || a.text.localeCompare(b.text, 'en'));
}

function describeAgreement(agreement: Agreement, messages: Messages): string {
  const words: string[] = [messages.modelNames[agreement.model ?? 'unknown']];
  if (agreement.status === 'pending') words.push('pending');
  if (agreement.signed !== null) words.push(messages.unit.signed(agreement.signed));
  else if (agreement.listedFrom !== null) words.push(messages.unit.listedFrom(agreement.listedFrom));
  if (agreement.listedUntil !== null) words.push(messages.unit.ended(agreement.listedUntil));
  return words.join(', ');
}
