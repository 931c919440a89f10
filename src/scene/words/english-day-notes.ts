import type { DayNoteMessages } from './day-note-messages.js';
import { day } from './english-figure.js';

/** What is said of notes on days, in American English. */
export const englishDayNotes: DayNoteMessages = {
  title: 'Notes on the days',
  day,
  draw: ': show the list of that day',
  misread: (text) => `A note was left out: “${text}” is not a date. Write it like 2025-01-20.`,
  before: (first) => `Before ${first.slice(0, 4)}`,
  counted: 'How large the program was before, as others counted it, each in its own way. The map has no lists for these days.',
  size: ({ date, size, unit }) => `${day(date)}: ${size} ${unit}`,
};
