import { englishFigure } from './english-figure.js';
import { englishTree } from './english-tree.js';
import type { OverviewMessages } from './overview-messages.js';

const { number } = englishFigure;

const { places } = englishTree;

/** "Texas, Arkansas and Missouri". */
export function list(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}

/** What is said of a picture as a whole, in American English. */
export const englishOverview: OverviewMessages = {
  most: (each) => (each.length === 0 ? '' : `The most: ${list(each)}.`),
  none: (states) => (states.length === 0 ? '' : `None listed in ${list(states)}.`),
  noneIn: (states) => `None listed in ${places(states, 'state')}.`,
  fewest: (region, held, all, level) => `Smallest share by region: ${region} (${number(held)} of ${places(all, level)}).`,
  clusters: (groups, level, isHigh) => {
    if (groups.length === 0) return '';
    const among = isHigh ? ' in the two highest classes' : groups.length === 1 ? '' : ' with at least one';
    const each = groups.map(({ units, states }) => `${places(units, level)}${level === 'county' ? inStates(states) : inBrackets(states)}`);
    return `Largest cluster${groups.length === 1 ? '' : 's'} of neighbors${among}: ${each.join('; ')}.`;
  },
};

const inBrackets = (states: readonly string[]): string => (states.length === 0 ? '' : ` (${list(states)})`);

function inStates(states: readonly string[]): string {
  if (states.length < 4) return states.length === 0 ? '' : ` in ${list(states)}`;
  return ` in ${number(states.length)} states, most in ${list(states.slice(0, 3))}`;
}
