import type { AgencyKind } from './agreement.js';
import { printedName } from './printed-name.js';

/**
 * The kind of agency that a text names: a known one, or another by its printed name. `null` for what is no name. A state's university
 * is no agency of the whole state.
 */
export function readKind(text: string): AgencyKind | null {
  const word = text.trim().toLowerCase();
  if (/^(?:(?:native american|american indian|indian) )?trib(?:e|al)\b/.test(word)) return 'tribe';
  if (/^county\b|^parish\b|^sheriff/.test(word)) return 'county';
  if (/^(municipal|municipality|city|town|local)\b/.test(word)) return 'municipality';
  if (/^state\b/.test(word) && !/\b(universit|college|school|campus|trib)/.test(word)) return 'state';
  return printedName(text);
}
