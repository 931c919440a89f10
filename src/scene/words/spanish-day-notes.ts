import type { DayNoteMessages } from './day-note-messages.js';
import { day } from './spanish-figure.js';

const units = { agencies: 'agencias', agreements: 'acuerdos', jurisdictions: 'jurisdicciones' };

/** What is said of notes on days, in the Spanish of the United States. */
export const spanishDayNotes: DayNoteMessages = {
  title: 'Notas sobre las fechas',
  day,
  draw: ': mostrar la lista de esa fecha',
  misread: (text) => `Se omite una nota: “${text}” no es una fecha. Escríbala como 2025-01-20.`,
  before: (first) => `Antes de ${first.slice(0, 4)}`,
  counted: 'El tamaño del programa antes, según lo contaron otros, cada uno a su manera. El mapa no tiene listas de esas fechas.',
  size: ({ date, size, unit }) => `${day(date)}: ${size} ${units[unit]}`,
};
