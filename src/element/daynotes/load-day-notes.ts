import { dress, wardrobe } from '../dress.js';
import { DayNotes, type DayNotesHost } from './day-notes.js';
import { dayNotesStyles } from './day-notes-styles.js';

/** Makes what shows the notes on the days of one map, and gives its shadow tree their styles. */
export function createDayNotes(host: DayNotesHost): DayNotes {
  if (!wardrobe.includes(dayNotesStyles)) wardrobe.push(dayNotesStyles);
  dress(host.renderRoot as ShadowRoot);
  return new DayNotes(host);
}
