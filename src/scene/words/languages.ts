import { loadOnce } from '../../memory/load-once.js';
import { englishFigure } from './english-figure.js';
import type { Language, RestOfLanguage } from './language.js';
import type { FigureMessages } from './messages.js';

const loadSpanish = loadOnce(() => import('./spanish.js'));

/** What loads each language besides English, by what `lang` begins with. */
export const languages: Record<string, (asked: string) => Promise<Language>> = {
  es: async (asked) => (await loadSpanish()).speak(asked),
};

/** Those that are loaded, by their codes. */
export const spoken = new Map<string, Language & Partial<RestOfLanguage>>();

/**
 * Loads a language, and gives what is said around a picture in it: English where nobody speaks it here.
 *
 * @param asked as `lang` has it, and after a blank the terms of a publisher's own
 */
export async function loadLanguage(asked: string): Promise<FigureMessages> {
  const code = asked.toLowerCase().split(/[- ]/)[0] as string;
  let load: ((asked: string) => Promise<Language>) | undefined;
  let language: Language | undefined;
  // What loads more of it may have come in the meantime.
  do {
    load = languages[code];
    language = await load?.(asked);
  } while (load !== languages[code]);
  if (!language) return englishFigure;
  spoken.set(language.figure.code, language);
  return language.figure;
}

/** Every word of the language that messages are in; `undefined` for English, whose words come with what says them. */
export function wordsIn({ code }: FigureMessages): (Language & Partial<RestOfLanguage>) | undefined {
  return spoken.get(code);
}
