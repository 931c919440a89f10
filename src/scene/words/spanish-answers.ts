import { lazy } from '../../memory/lazy.js';
import type { Messages } from './messages.js';
import { count, day, ofDay, onDay, spanishFigure } from './spanish-figure.js';
import { ofSpanishState, spanishCounty } from './spanish-places.js';
import { describeSpanishMissing } from './spanish-place-problems.js';

const { number, modelName } = spanishFigure;

const collator = lazy(() => new Intl.Collator('es-US'));

/** What answers a reader, in the Spanish of the United States. */
export const spanishAnswers: Messages = {
  ...spanishFigure,
  compare: (a, b) => collator().compare(a, b),
  countyName: spanishCounty,
  placeName: (county, state) => `${county}, ${state}`,
  places: (counties, state) => [...counties, state].join(', '),
  modelCount: (n, model) =>
    model === 'unknown'
      ? `${number(n)} de modelo desconocido`
      : model === 'other'
        ? `${number(n)} de otros modelos`
        : `${number(n)} de ${modelName(model)}`,
  unit: {
    headline: (n, date) =>
      `${n === 0 ? 'Ninguno en la lista' : count(n, 'acuerdo', 'acuerdos')}${date === null ? '' : ` ${date.length > 7 ? 'al' : 'a'} ${day(date)}`}`,
    pending: (n) => count(n, 'solicitud pendiente', 'solicitudes pendientes'),
    statewide: (n, state) =>
      `${count(n, 'acuerdo estatal', 'acuerdos estatales')} de agencias ${ofSpanishState(state)}, sin color en el mapa`,
    statewideIn: (n) => (n === 1 ? '1 de ellos es estatal' : `${number(n)} de ellos son estatales`),
    unplaced: (n, state) =>
      `${count(n, 'acuerdo más', 'acuerdos más')} ${ofSpanishState(state)} que no se ${n === 1 ? 'pudo' : 'pudieron'} ubicar en un condado`,
  },
  agreement: {
    kind: (kind) => (['county', 'municipality', 'state'].includes(kind) ? '' : kind === 'tribe' ? 'agencia tribal' : kind),
    pending: 'pendiente',
    signed: (date) => `firmado ${onDay(date)}`,
    listedFrom: (date) => `en la lista desde ${date.length > 7 ? 'el ' : ''}${day(date)}`,
    ended: (date) => `fuera de la lista de ICE después ${ofDay(date)}`,
    memorandum: 'Memorando (PDF, en inglés)',
    addendum: 'Anexo (PDF, en inglés)',
    missing: describeSpanishMissing,
  },
  panel: {
    title: (part) =>
      ({ placed: 'Acuerdos ubicados en condados', statewide: 'Acuerdos estatales', unplaced: 'Acuerdos sin ubicar en el mapa' })[part],
    note: (part) =>
      ({
        placed: '',
        statewide: 'Los firmó una agencia estatal. Abarcan el estado y no dan color a ningún condado.',
        unplaced: 'Están en la lista, pero no se encontró su condado. Se cuentan en el total y en su estado.',
      })[part],
    open: (state) => `Mostrar ${state} por condado`,
    loading: 'Cargando la lista…',
    close: 'Cerrar',
  },
  opened: {
    back: 'Volver a los estados',
    whole: 'Todo el país',
    here: (state) => `${state} por condado`,
  },
  table: {
    caption: (title, date) => `${title}. ${date}.`,
    county: 'Condado',
    state: 'Estado',
    agreements: 'Acuerdos',
    statewide: 'Estatales',
    pending: 'Pendientes, sin contar',
  },
};
