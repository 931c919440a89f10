import type { ControlMessages } from './control-messages.js';
import { count, day, listed } from './spanish-figure.js';

/** What is said on what a reader changes a map with, in the Spanish of the United States. */
export const spanishControls: ControlMessages = {
  title: 'Cambiar el mapa',
  label: (name) => ({ level: 'Mapa por', view: 'Mostrar', model: 'Modelo', signer: 'Firmado por' })[name],
  level: (level) => ({ county: 'Condado', state: 'Estado' })[level],
  amount: (amount) =>
    ({
      agreements: 'Acuerdos',
      agencies: 'Agencias',
      'per-100k': 'Acuerdos por cada 100,000 habitantes',
      share: 'Proporción de los acuerdos',
    })[amount],
  models: 'Modelos del programa',
  signers: 'Quién firmó',
  pending: 'Quién solicitó',
  since: (date) => `Cambios desde el ${day(date)}`,
  allModels: 'Todos',
  several: listed,
  reset: 'Restablecer',
  resetInFull: 'Volver al mapa que muestra esta página',
  days: 'Cambiar la fecha',
  slider: 'Fecha de la lista',
  previous: 'Lista anterior',
  next: 'Lista siguiente',
  date: 'Fecha',
  compare: 'Comparar',
  compareInFull: 'Comparar con una fecha anterior',
  sinceSlider: 'Fecha anterior de la lista',
  sinceDate: 'Fecha anterior',
  play: 'Reproducir lista por lista',
  pause: 'Pausar',
  gaps: 'Sombreado: fechas sin lista.',
  listed: (date, agreements) => `${day(date)}: ${count(agreements, 'acuerdo', 'acuerdos')} en la lista`,
};
