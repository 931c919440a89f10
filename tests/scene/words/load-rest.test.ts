import { expect, it } from 'vitest';
import { loadLanguage, wordsIn } from '../../../src/scene/words/languages.js';
import { loadRest } from '../../../src/scene/words/load-rest.js';

it('brings the rest of a language that was on its way when the rest was asked for', async () => {
  const [messages] = await Promise.all([loadLanguage('es'), loadRest()]);
  expect(wordsIn(messages)?.measure?.title('Tasa', 'state', null)).toContain('por estado');
});
