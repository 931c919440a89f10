import type { NoteMessages } from './note-messages.js';

/** What is said of notes, in the Spanish of the United States. */
export const spanishNotes: NoteMessages = {
  title: 'Notas del mapa',
  unknown: (at) => `Se omite una nota: “${at}” no es ningún lugar de este mapa.`,
};
