import type { DayNoteMessages } from './day-note-messages.js';
import { englishDayNotes } from './english-day-notes.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';

/** What is said of notes on days, in the language of these messages. */
export function dayNotesIn(messages: FigureMessages): DayNoteMessages {
  return wordsIn(messages)?.dayNotes ?? englishDayNotes;
}
