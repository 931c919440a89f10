import { loadOnce } from '../../memory/load-once.js';
import type { Language } from './language.js';
import { spanishAbout } from './spanish-about.js';
import { spanishFigure } from './spanish-figure.js';
import { spanishPending } from './spanish-pending.js';
import { spanishSigners } from './spanish-signers.js';
import { spanishViews } from './spanish-views.js';

const loadTerms = loadOnce(() => import('./apply-terms.js'));

/** Spanish, with the terms that a publisher has in the place of its own. @param asked as `loadLanguage` has it */
export async function speak(asked: string): Promise<Language> {
  const [, terms] = /^\S* *(.+)/.exec(asked) ?? [];
  return terms === undefined ? spanish : (await loadTerms()).applyTerms(spanish, terms);
}

/** Every word of the map in the Spanish of the United States. */
export const spanish: Language = {
  figure: spanishFigure,
  views: spanishViews,
  signers: spanishSigners,
  pending: spanishPending,
  about: spanishAbout,
  loadRest: loadOnce(async () => (await import('./spanish-rest.js')).spanishRest),
  loadAtlas: loadOnce(async () => (await import('./spanish-atlas.js')).spanishAtlas),
  loadData: loadOnce(async () => (await import('./spanish-data.js')).spanishData),
};
