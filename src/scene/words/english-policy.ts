import { day } from './english-figure.js';
import type { Effect, Law } from '../law/policy.js';
import type { PolicyMessages } from './policy-messages.js';

const effects: Readonly<Record<Effect, string>> = {
  requires: 'Requires agreements',
  supports: 'Supports cooperation',
  limits: 'Limits cooperation',
  bans: 'Bans agreements',
};

/** What a field has to be. */
const expected: Readonly<Record<keyof Law, string>> = {
  state: 'a state like “TX”',
  effect: '“requires”, “supports”, “limits” or “bans”',
  title: 'the name of the law',
  does: 'what the law does',
  source: 'an address that begins with https://',
  checked: 'a day like 2026-05-18',
  from: 'a day like 2026-05-18',
};

const and = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

/** What is said of laws, in American English. */
export const englishPolicy: PolicyMessages = {
  title: 'State law',
  caution: 'As given by the publisher of this page; it is not part of ICE’s list.',
  effect: (effect) => effects[effect],
  states: and,
  against: (effect, names) =>
    effect === 'bans'
      ? `Listed although state law bans agreements: ${and(names)}.`
      : `None listed although state law requires agreements: ${and(names)}.`,
  later: (state, from) => `Not yet in force on this day: the law of ${state}, from ${day(from)}.`,
  remark: ({ effect, title, checked }, isAgainst) => {
    const against = effect === 'bans' ? ', yet agreements are listed' : ', yet none are listed';
    return `State law ${effects[effect].toLowerCase()}${isAgainst ? against : ''}. ${title}, checked ${day(checked)}`;
  },
  list: 'The laws and their sources',
  source: 'Source',
  checked: (date) => `checked ${day(date)}`,
  fault: (fault) => {
    if (fault.code === 'no-list') return 'The file of laws has no list of states.';
    if (fault.code === 'twice') return `Law ${fault.row} is left out: state=“${fault.value}” appears twice.`;
    const is = fault.value === '' ? ' is missing' : `=“${fault.value}” is not understood`;
    return `Law ${fault.row} is left out: ${fault.field}${is}; it has to be ${expected[fault.field]}.`;
  },
  failed: ({ message }) => `State law is not shown. ${message}`,
};
