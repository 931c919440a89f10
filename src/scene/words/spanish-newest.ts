import type { NewestMessages } from './newest-messages.js';
import { day } from './spanish-figure.js';

/** What a map that an author pinned to a day offers, in the Spanish of the United States. */
export const spanishNewest: NewestMessages = {
  show: (newest) => `Mostrar la lista más reciente (${day(newest)})`,
  back: (pinned) => `Volver al ${day(pinned)}, como en esta página`,
};
