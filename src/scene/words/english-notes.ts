import type { NoteMessages } from './note-messages.js';

/** What is said of notes, in American English. */
export const englishNotes: NoteMessages = {
  title: 'Notes on the map',
  unknown: (at) => `A note was left out: “${at}” is not a place on this map.`,
};
