import type { PendingMessages } from './pending-messages.js';
import { count, day, spanishFigure, unitWord } from './spanish-figure.js';

const { number } = spanishFigure;

/** What is said of applications, in the Spanish of the United States. */
export const spanishPending: PendingMessages = {
  title: (level, kind, place) => `Solicitudes pendientes de acuerdos 287(g)${kind}${place} por ${unitWord[level]}`,
  legend: 'Solicitudes y acuerdos',
  meaning: (application) =>
    ({
      besides: 'Solicitud, y acuerdos en la lista',
      none: 'Acuerdos en la lista, sin solicitud',
      listed: 'Acuerdos en la lista; se desconocen las solicitudes',
      unknown: 'Ninguno en la lista; se desconocen las solicitudes',
    })[application],
  ledger: ({ pending, placed, counties, statewide, unplaced }, kind) =>
    `${count(pending, 'solicitud pendiente', 'solicitudes pendientes')}${kind}: ${number(placed)} en ${count(counties, 'condado', 'condados')}, ${number(statewide)} de todo el estado, ${number(unplaced)} sin ubicar; no se cuentan como acuerdos.`,
  summary: (applied, drawn, level, date, place) =>
    `${date === null ? '' : `Al ${day(date)}, `}${number(applied)} de ${count(drawn, unitWord[level], level === 'county' ? 'condados y equivalentes' : 'estados y territorios')}${place} ${applied === 1 ? 'tiene' : 'tienen'} una solicitud pendiente de un acuerdo 287(g).`,
  unknown: 'Estos datos no tienen una lista de solicitudes pendientes de ese día, o está vacía.',
  column: 'Solicitudes pendientes',
  unused: (measure) => `El ajuste measure=“${measure}” no tiene efecto en un mapa de solicitudes.`,
};
