import type { Language } from './language.js';

/**
 * A language with every text of it changed: those that stand in it, and those that its functions make.
 *
 * @param code what it is to be known by
 * @param change given a text, and what it was made of
 */
export function reword(language: Language, code: string, change: (text: string, given: readonly unknown[]) => string): Language {
  const rewordAll = (value: unknown, given: readonly unknown[], key = ''): unknown => {
    if (typeof value === 'string') return key === 'code' ? code : key === 'direction' ? value : change(value, given);
    if (typeof value === 'function') return (...all: unknown[]) => rewordAll((value as (...all: unknown[]) => unknown)(...all), all);
    if (value instanceof Promise) return value.then((made) => rewordAll(made, given));
    if (Array.isArray(value)) return value.map((each) => rewordAll(each, given));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, rewordAll(each, given, name)]));
  };
  return rewordAll(language, []) as Language;
}
