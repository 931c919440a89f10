import type { Language } from './language.js';
import { reword } from './reword.js';

/** Each glossary of a page, by itself: what it makes of a language is made once, under a code of its own. */
const glossaries = new Map<string, Language>();

/**
 * A language with terms of a publisher's own in the place of its own, in every text, whole words alone; a term at the beginning of a
 * sentence keeps its capital.
 *
 * @param terms `acuerdo: convenio; acuerdos: convenios`
 */
export function applyTerms(language: Language, terms: string): Language {
  const key = `${language.figure.code} ${terms}`;
  const known = glossaries.get(key);
  if (known) return known;
  const pairs = terms.split(';').flatMap((each) => {
    const [, from = '', to = ''] = /^\s*(.+?)\s*:\s*(.+?)\s*$/.exec(each) ?? [];
    return from === '' ? [] : ([[from, to] as const, [capital(from), capital(to)] as const] as const);
  });
  const own = new Map(pairs);
  // A text that is made of others is asked twice: what was put in stays. Longer terms before those that are part of them.
  const listed = [...own.values(), ...own.keys()]
    .sort((a, b) => b.length - a.length)
    .map((each) => each.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${listed.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  // A private part of a language tag: what reads aloud goes by what is before it.
  const code = `${language.figure.code}-x-${glossaries.size + 1}`;
  const made = pairs.length === 0 ? language : reword(language, code, (text) => text.replace(pattern, (term) => own.get(term) ?? term));
  glossaries.set(key, made);
  return made;
}

const capital = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1);
