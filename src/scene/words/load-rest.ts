import { loadOnce } from '../../memory/load-once.js';
import type { Language, RestOfLanguage } from './language.js';
import { languages, spoken } from './languages.js';

/** Loads what no first picture says, of each language in use, and of those to come with what they say first. */
export const loadRest: () => Promise<void> = loadOnce(async () => {
  for (const [code, load] of Object.entries(languages)) languages[code] = async (asked) => completed(await load(asked));
  await Promise.all([...spoken.values()].map(completed));
});

async function completed(language: Language): Promise<Language & RestOfLanguage> {
  return Object.assign(language, await language.loadRest());
}
