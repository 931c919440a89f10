import { loadOnce } from '../../memory/load-once.js';
import type { Messages } from './messages.js';

/** Loads every word of a language: those that answer a reader and those for what is wrong with data are not needed for a picture of sound data. */
export const loadMessages: () => Promise<Messages> = loadOnce(async () => {
  const { english } = await import('./english.js');
  return english;
});
