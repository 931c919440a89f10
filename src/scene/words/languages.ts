import { loadOnce } from '../../memory/load-once.js';
import { englishFigure } from './english-figure.js';
import type { Language } from './language.js';
import type { FigureMessages } from './messages.js';

/** Each language besides English, by what `lang` begins with. */
const loaders: Readonly<Record<string, () => Promise<Language>>> = {
  es: loadOnce(async () => (await import('./spanish.js')).spanish),
};

const loaded = new Map<string, Language>();

/** Loads a language, and gives what is said around a picture in it: English where nobody speaks it here. @param tag as `lang` has it */
export async function loadLanguage(tag: string): Promise<FigureMessages> {
  const code = tag.toLowerCase().split('-')[0] as string;
  const language = await loaders[code]?.();
  if (!language) return englishFigure;
  loaded.set(language.figure.code, language);
  return language.figure;
}

/** Every word of the language that messages are in; `undefined` for English, whose words come with what says them. */
export function wordsIn({ code }: FigureMessages): Language | undefined {
  return loaded.get(code);
}
