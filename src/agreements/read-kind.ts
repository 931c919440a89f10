import { rememberTexts } from '../memory/remember-texts.js';
import type { AgencyKind } from './agreement.js';
import { isMisspelled } from './is-misspelled.js';
import { printedName } from './printed-name.js';

const fullNames = ['county', 'parish', 'municipality', 'municipal', 'state', 'state agency', 'tribal', 'tribe', 'sheriff', 'sherrif'];

/**
 * The kind of agency that a text names: a known one, or another by its printed name. `null` for what is no name. A state's university
 * is no agency of the whole state.
 */
export const readKind: (text: string) => AgencyKind | null = rememberTexts((text) => {
  const word = text.trim().toLowerCase();
  if (/^(?:(?:native american|american indian|indian) )?trib(?:e|al)\b/.test(word)) return 'tribe';
  if (/^county\b|^parish\b|^sheriff/.test(word)) return 'county';
  if (/^(municipal|municipality|city|town|local)\b/.test(word)) return 'municipality';
  if (/^state(wide)?\b/.test(word) && !/\b(universit|college|school|campus|trib)/.test(word)) return 'state';
  const name = printedName(text);
  return name === null || isMisspelled(name, fullNames) ? null : name;
});
