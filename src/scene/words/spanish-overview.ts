import type { OverviewMessages } from './overview-messages.js';
import { listed, spanishFigure } from './spanish-figure.js';
import { spanishTree } from './spanish-tree.js';

const { number } = spanishFigure;

const { places } = spanishTree;

/** What is said of a picture as a whole, in the Spanish of the United States. */
export const spanishOverview: OverviewMessages = {
  most: (each) => (each.length === 0 ? '' : `${each.length > 1 ? 'Los que más tienen' : 'Máximo'}: ${listed(each)}.`),
  // "EE. UU." has its own period.
  none: (states) => (states.length === 0 ? '' : `Sin ninguno en la lista: ${listed(states)}`.replace(/\.?$/, '.')),
  noneIn: (states) => `Sin ninguno en la lista: ${places(states, 'state')}.`,
  fewest: (region, held, all, level) => `Región con menor proporción: ${region} (${number(held)} de ${places(all, level)}).`,
  clusters: (groups, level, isHigh) => {
    if (groups.length === 0) return '';
    const among = isHigh ? ' en las dos clases más altas' : groups.length === 1 ? '' : ' con al menos uno';
    const each = groups.map(
      ({ units, states }) => `${places(units, level)}${level === 'county' ? amongStates(states) : inBrackets(states)}`,
    );
    return `${groups.length === 1 ? 'Mayor grupo' : 'Mayores grupos'} de vecinos${among}: ${each.join('; ')}.`;
  },
};

const inBrackets = (states: readonly string[]): string => (states.length === 0 ? '' : ` (${listed(states)})`);

function amongStates(states: readonly string[]): string {
  if (states.length < 4) return states.length === 0 ? '' : ` en ${listed(states)}`;
  return ` en ${number(states.length)} estados, la mayoría en ${listed(states.slice(0, 3))}`;
}
