import type { Effect, Law } from '../law/policy.js';
import type { PolicyMessages } from './policy-messages.js';
import { day, onDay } from './spanish-figure.js';
import { spanishTransferSentence } from './spanish-transfer.js';

const effects: Readonly<Record<Effect, string>> = {
  requires: 'Exige acuerdos',
  supports: 'Apoya la cooperación',
  limits: 'Limita la cooperación',
  bans: 'Prohíbe los acuerdos',
};

/** What a field has to be. */
const expected: Readonly<Record<keyof Law, string>> = {
  state: 'un estado como “TX”',
  effect: '“requires”, “supports”, “limits” o “bans”',
  title: 'el nombre de la ley',
  does: 'lo que hace la ley',
  source: 'una dirección que empiece con https://',
  checked: 'un día como 2026-05-18',
  from: 'un día como 2026-05-18',
};

const and = (names: readonly string[]): string =>
  names
    .join(', ')
    .replace(/, (I[^,]*)$/, ' e $1')
    .replace(/, ([^,]*)$/, ' y $1');

/** What is said of laws, in the Spanish of the United States. */
export const spanishPolicy: PolicyMessages = {
  title: 'Ley estatal',
  caution: 'Según quien publica esta página; no forma parte de la lista de ICE.',
  effect: (effect) => effects[effect],
  states: and,
  against: (effect, names) =>
    effect === 'bans'
      ? `Figuran acuerdos aunque la ley estatal los prohíbe: ${and(names)}.`
      : `No figura ningún acuerdo aunque la ley estatal los exige: ${and(names)}.`,
  later: (state, from) => `Aún no está en vigor ese día: la ley de ${state}, desde ${onDay(from)}.`,
  remark: ({ effect, title, checked }, isAgainst) => {
    const against = effect === 'bans' ? '; aun así figuran acuerdos' : '; aun así no figura ninguno';
    return `La ley estatal ${effects[effect].charAt(0).toLowerCase()}${effects[effect].slice(1)}${isAgainst ? against : ''}. ${title}, verificada ${onDay(checked)}`;
  },
  list: 'Las leyes y sus fuentes',
  source: 'Fuente',
  checked: (date) => `verificada el ${day(date)}`,
  fault: (fault) => {
    if (fault.code === 'no-list') return 'El archivo de leyes no tiene una lista de estados.';
    if (fault.code === 'twice') return `Se omite la ley ${fault.row}: state=“${fault.value}” aparece dos veces.`;
    const is = fault.value === '' ? ' falta' : `=“${fault.value}” no se entiende`;
    return `Se omite la ley ${fault.row}: ${fault.field}${is}; tiene que ser ${expected[fault.field]}.`;
  },
  // What is no failed transfer is no JSON.
  failed: (error) => `La ley estatal no se muestra. ${spanishTransferSentence(error) ?? 'El archivo de leyes no es JSON.'}`,
};
