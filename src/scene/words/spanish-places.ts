import { findState } from '../../geography/names/states.js';

// The usual names in Spanish; the others are as in English.
const states: Readonly<Record<string, string>> = {
  AS: 'Samoa Americana',
  DC: 'Distrito de Columbia',
  HI: 'Hawái',
  LA: 'Luisiana',
  MP: 'Islas Marianas del Norte',
  NC: 'Carolina del Norte',
  ND: 'Dakota del Norte',
  NH: 'Nuevo Hampshire',
  NJ: 'Nueva Jersey',
  NM: 'Nuevo México',
  NY: 'Nueva York',
  PA: 'Pensilvania',
  SC: 'Carolina del Sur',
  SD: 'Dakota del Sur',
  VI: 'Islas Vírgenes de EE. UU.',
  WV: 'Virginia Occidental',
};

/** "Carolina del Norte"; the code itself where it is no state's. */
export function spanishState(code: string): string {
  const state = findState(code);
  return state ? (states[state.postal] ?? state.name) : code;
}

/** What fits into the frames of what is drawn out of its place. */
export const spanishInsets: Readonly<Record<string, string>> = {
  '15': 'Hawái',
  '60': 'Samoa Am.',
  '69': 'Marianas N.',
  '78': 'Islas Vírgenes',
};

/** "en Texas", "en el Distrito de Columbia", "en las Islas Vírgenes de EE. UU.". */
export function inSpanishState(state: string): string {
  const article = state.startsWith('Islas') ? 'las ' : state.startsWith('Distrito') ? 'el ' : '';
  return `en ${article}${state}`;
}

/** "de Texas", "del Distrito de Columbia", "de las Islas Vírgenes de EE. UU.". */
export function ofSpanishState(state: string): string {
  return inSpanishState(state).replace(/^en (el )?/, (_, article?: string) => (article ? 'del ' : 'de '));
}

/** Kinds of counties and their equivalents at the end of legal names; longer ones first. Alaska's boroughs keep their word: Spanish has none. */
const kinds: readonly (readonly [ending: string, kind: string])[] = [
  [' City and Borough', 'Ciudad y borough de'],
  [' Census Area', 'Área censal de'],
  [' Planning Region', 'Región de planificación de'],
  [' Municipality', 'Municipalidad de'],
  [' Municipio', 'Municipio de'],
  [' Borough', 'Borough de'],
  [' Parish', 'Parroquia de'],
  [' County', 'Condado de'],
  [' District', 'Distrito'],
  [' Island', 'Isla'],
  [' city', 'Ciudad de'],
];

/** "Condado de Palm Beach" of "Palm Beach County"; a name that ends in no kind stays, but for the one that is a state's too. */
export function spanishCounty(legal: string): string {
  if (legal === 'District of Columbia') return states.DC as string;
  const found = kinds.find(([ending]) => legal.endsWith(ending));
  return found ? `${found[1]} ${legal.slice(0, -found[0].length)}` : legal;
}

/** In the middle of a sentence: "condado de Palm Beach". */
export function amidSentence(name: string): string {
  return kinds.some(([, kind]) => name.startsWith(`${kind} `)) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
