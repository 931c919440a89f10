import { englishNotes } from './english-notes.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { NoteMessages } from './note-messages.js';

/** What is said of notes, in the language of these messages. */
export function notesIn(messages: FigureMessages): NoteMessages {
  return wordsIn(messages)?.notes ?? englishNotes;
}
