import type { Agreement } from '../../agreements/agreement.js';
import type { Placement } from '../../counts/place.js';
import type { Gazetteer } from '../../geography/names/gazetteer.js';
import type { Messages } from './messages.js';

/** One agreement in words, with its documents. */
export interface AgreementWords {
  readonly agency: string;
  /** "Task Force, signed April 3, 2025". */
  readonly text: string;
  /** Where it is, for lists that cross counties. */
  readonly place: string;
  /** Name of its state. */
  readonly state: string;
  readonly link: string | null;
  readonly addendum: string | null;
  /** Why it has no place, or not all its places. */
  readonly reasons: readonly string[];
}

/** Says what is known of agreements, in the order of agencies. */
export function describeAgreements(placements: readonly Placement[], gazetteer: Gazetteer, messages: Messages): AgreementWords[] {
  return placements
    .map(({ agreement, state, counties, missing }) => {
      const names = counties.map((county) => gazetteer.get(county)?.name ?? county);
      return {
        agency: agreement.agency,
        text: describeAgreement(agreement, messages),
        place: messages.places(names, state === null ? agreement.state : messages.stateName(state)),
        state: state === null ? agreement.state : messages.stateName(state),
        link: agreement.link,
        addendum: agreement.addendum,
        reasons: missing.map(messages.agreement.missing),
      };
    })
    .sort((a, b) => messages.compare(a.agency, b.agency) || messages.compare(a.text, b.text));
}

function describeAgreement({ model, agencyType, status, signed, listedFrom, listedUntil }: Agreement, messages: Messages): string {
  const words = [messages.modelName(model ?? 'unknown')];
  const kind = agencyType === null ? '' : messages.agreement.kind(agencyType);
  if (kind !== '') words.push(kind);
  if (status === 'pending') words.push(messages.agreement.pending);
  if (signed !== null) words.push(messages.agreement.signed(signed));
  else if (listedFrom !== null) words.push(messages.agreement.listedFrom(listedFrom));
  if (listedUntil !== null) words.push(messages.agreement.ended(listedUntil));
  return words.join(', ');
}
