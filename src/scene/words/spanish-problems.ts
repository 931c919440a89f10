import { agencyTypes } from '../../agreements/agency-types.js';
import type { DataError } from '../../agreements/data-error.js';
import type { FaultDetails, FaultPlace } from '../../agreements/fault-sentences.js';
import { printable } from '../../agreements/printable.js';
import type { Problem } from '../../agreements/problem.js';
import { everyModel } from '../../agreements/program-models.js';
import { quoted } from './place-problems.js';
import type { ProblemSentences } from './problems.js';
import { spanishFaults } from './spanish-faults.js';
import { spanishFigure } from './spanish-figure.js';
import { spanishGeographySentence } from './spanish-geography.js';
import { spanishPlaceSentences } from './spanish-place-problems.js';
import { spanishTransferSentence } from './spanish-transfer.js';

const { number } = spanishFigure;

const notRead = ({ column, field }: { readonly column: string; readonly field?: string }): string =>
  `La columna ${quoted(column)} no se leyó. Si el mapa ` +
  (field ? `la necesita, escriba columns="${field}: ${printable(column)}"; si no` : 'no la necesita') +
  `, escriba columns="ignore: ${printable(column)}".`;

/** Each problem as a Spanish sentence that a reporter understands. */
const problemSentences: ProblemSentences = {
  ...spanishPlaceSentences,
  given: ({ sentence }) => sentence,
  'quote-not-closed': ({ row, lines }) => `Las comillas que se abren en la fila ${row} nunca se cierran, así que ${unread(lines)}`,
  'quote-inside': ({ row, lines }) =>
    `Hay una comilla suelta dentro de una celda entrecomillada de la fila ${row}, así que ${unread(lines)}`,
  'repeated-column': ({ value }) => `Más de una columna se llama ${quoted(value)}; se leyó la primera.`,
  'unread-column': notRead,
  'noted-unread': notRead,
  'unread-columns': ({ columns, count }) =>
    `${number(count)} columnas no se leyeron (${printable(columns)}${columns.split(', ').length < count ? ' y más' : ''}). ` +
    'Si el mapa necesita una, escriba qué es, como en columns="agency: Office"; para omitir todas las que no se leen, escriba columns="ignore: *".',
  'noted-repeats': ({ row, other, count }) =>
    `La fila ${row} es igual a la fila ${other} en todas las columnas${count > 1 ? `, una de ${number(count)} que se repiten` : ''}. ` +
    'Se contaron todas: si son un mismo acuerdo, deje una.',
  'noted-scopes': ({ value, ofState, ofCounty }) =>
    `${quoted(value)} es una agencia del estado en la fila ${ofState} y de un condado en la fila ${ofCounty}, y se contó de las dos maneras. Corrija la fila equivocada.`,
  'noted-day-first': ({ value, column }) =>
    `${quoted(value)} tiene el día antes del mes, así que todas las fechas de ${quoted(column)} se leyeron así. Si no es correcto, escriba las fechas como 2026-05-18.`,
  'unclear-dates': ({ value, column, dayFirst, monthFirst, rows, count }) =>
    `${quoted(value)}${count > 1 ? ` y ${number(count - 1)} más (filas ${printable(rows)})` : ''} puede tener primero el día, y se leyó con el mes primero: ` +
    `bajo ${quoted(column)}, la fila ${dayFirst} tiene primero el día y la fila ${monthFirst} el mes. Escriba las fechas como 2026-05-18.`,
  'noted-line': ({ value }) => `${quoted(value)} se tomó por una nota al pie de la tabla, y no por una fila.`,
  'noted-names': ({ value, column }) =>
    `Los nombres de ${quoted(column)}, como ${quoted(value)}, se tomaron por condados. Si son ciudades, nombre una columna de condados, como en columns="county: …".`,
  'noted-states': ({ column }) => `Ninguna fila tiene un condado bajo ${quoted(column)}, así que cada una se tomó por su estado.`,
  'noted-state-code': ({ value }) =>
    `${quoted(value)} se tomó por el código de un estado, como una o dos cifras entre códigos de condados. Del de un condado escriba las cinco.`,
  'noted-no-model': ({ value, rows }) =>
    `Se omitió por no ser acuerdo, con ${quoted(value)} en lugar de un modelo: fila ${printable(rows)}. Si lo es, escriba su modelo o la fecha de firma.`,
  'noted-models': ({ value }) => `Se tomó por una lista de acuerdos, uno por cada lugar y modelo, porque dice ${quoted(value)}.`,
  'noted-undated': ({ rows, day }) =>
    `${rows === 1 ? 'La fila no da fecha y se contó' : `${number(rows)} filas no dan fecha, esta la primera, y se contaron`} con las demás, de ${day}. Si no es correcto, escriba su fecha.`,
  'repeated-header': () => 'Esta fila repite los encabezados y se omitió.',
  'second-table': ({ rows }) =>
    `Aquí empieza una segunda tabla, con sus propios encabezados: no se leyó ninguna de sus filas (${number(rows)}). Póngala en un archivo aparte.`,
  'noted-hidden': ({ count }) =>
    `Se leyó, aunque el libro la oculta: esta fila${count > 1 ? ` y ${number(count - 1)} más` : ''}. Borre lo que no deba estar.`,
  'noted-pending': ({ value }) =>
    `Se tomaron por solicitudes, porque dice ${quoted(value)}. Si están firmadas, deles una columna “Signed”.`,
  'long-cell': ({ limit }) => `Esta celda tiene más de ${number(limit)} caracteres y no se leyó.`,
  'more-problems': ({ more }) => `${number(more)} celdas más no se entendieron como están escritas; se nombran las primeras.`,
  'entry-left-out': ({ row, column, field }) =>
    `La entrada ${row} de ${quoted(column)} se omitió: su ${field} no se entendió (fechas como 2026-05-18).`,
  'cells-beyond-headers': ({ cells, headers }) =>
    `La fila se omitió: tiene ${cells} celdas bajo ${headers} encabezados. Una coma dentro de una celda, como en 1,234, necesita comillas alrededor de la celda.`,
  'no-agreement': () => 'La fila se omitió: no nombra ni agencia ni modelo.',
  'no-list-day': () => 'La fila se omitió: no da la fecha de ninguna lista, así que no está en ninguna.',
  'day-to-come': ({ value }) => `${quoted(value)} todavía no ha llegado, así que no es fecha de una lista. Corríjala.`,
  'ended-without-day': () => 'Se omitió: terminó y nada dice cuándo. Dé la fecha en una columna “Ended”.',
  'end-of-current': ({ value, status, under }) =>
    `${quoted(value)} ya pasó, y ${quoted(status)} bajo ${quoted(under)} dice que el acuerdo está vigente, así que se contó. Corrija uno de los dos.`,
  'unknown-mark': ({ value }) => `${quoted(value)} no es ni sí ni no, y no se tomó por ninguno.`,
  'unreadable-number': ({ value, write }) =>
    `${quoted(value)} no es un número que este mapa sepa leer, y se tomó por ninguno: escriba ${write === '' ? 'cifras, con punto decimal, como en 1234.5' : printable(write)}.`,
  'point-or-thousands': ({ value, write }) =>
    `${quoted(value)} se leyó con punto decimal. Si el punto separa miles, lo que nada en la columna contradice, escriba ${write}.`,
  'mixed-units': ({ value, other, plain }) =>
    `${quoted(value)} tiene signo de porcentaje y ${quoted(plain)} en la fila ${other} no. Los dos se dibujan como números de una misma unidad: escríbalos igual.`,
  'sum-of-places': ({ value }) => `La fila de ${quoted(value)} se omitió: no es de un solo lugar.`,
  'noted-sum': ({ value }) => `La fila de ${quoted(value)} es la suma de otras filas y se omitió.`,
  'noted-states-only': () =>
    'La lista nombra estados y ningún condado, así que no se sabe nada de los condados: la muestra un mapa de estados, con level="state".',
  'no-county-to-count': () => 'La fila se omitió: no da condado y puede ser la suma de su estado. Póngale uno o bórrela.',
  'sum-differs': ({ value, sum }) =>
    `${quoted(value)} no es lo que suman las columnas de esta fila, ${number(sum)}, que es lo que se contó. Corrija una de las dos cifras.`,
  'link-into-document': ({ value }) => `El enlace de esta celda lleva a un lugar del libro (${quoted(value)}) y no a una dirección.`,
  'text-missing': ({ value }) =>
    `El texto de esta celda (número ${quoted(value)}) no está en el libro, así que la celda se leyó como vacía.`,
  'no-result': ({ value }) =>
    `El resultado de la fórmula ${quoted(value)} no se guardó, así que la celda se leyó como vacía: abra el libro y guárdelo.`,
  'link-not-web': ({ value }) => `${quoted(value)} no es una dirección que este mapa enlace (solo https: y http:).`,
  'link-left-out': () => 'El enlace se omitió porque no es una dirección web sencilla.',
  'no-model': () => `Esta fila no nombra un modelo (${everyModel.join(', ')}), así que se cuenta como uno que no se conoce.`,
  'noted-model': ({ value, model, as }) =>
    `${quoted(value)} se leyó como ${model}${as === 'pending' ? ', sin firmar' : as === 'ended' ? ', terminado' : ''}.`,
  'unknown-model': ({ value }) =>
    `${quoted(value)} no es el nombre de un modelo (${everyModel.join(', ')}, u otro). Si una fila tiene varios, sepárelos con punto y coma.`,
  'unknown-type': ({ value }) => `${quoted(value)} no es el nombre de un tipo de agencia (${agencyTypes.join(', ')}, u otro).`,
  'new-model': ({ value }) =>
    `${quoted(value)} es un modelo que este mapa no conoce (${everyModel.join(', ')}): se cuenta y se muestra con este nombre.`,
  'new-type': ({ value }) =>
    `${quoted(value)} es un tipo de agencia que este mapa no conoce (${agencyTypes.join(', ')}): se muestra con este nombre y en su condado. Si abarca todo el estado, escriba “state”.`,
  'unknown-status': ({ value, column }) =>
    `La fila se omitió: su estado, ${quoted(value)}, no es ni firmado ni pendiente. Escriba “signed” o “pending”, o columns="ignore: ${printable(column)}" para contar todas las filas.`,
  'unreadable-date': ({ value, isSerial, isLeftOut }) =>
    `${quoted(value)} no es una fecha que este mapa sepa leer (lee 2026-05-18 y 5/18/2026)${isLeftOut ? ', así que la fila se omitió' : ''}.` +
    (isSerial ? ' Parece el número con que una hoja de cálculo guarda un día: dé a la celda formato de fecha.' : ''),
  'later-than-list': ({ list }) => `Se dejó como está escrita, aunque es posterior a la lista del ${list}.`,
  'still-to-come': () => 'Se dejó como está escrita, aunque ese día todavía no ha llegado.',
  'read-as-day': ({ day }) => `Se leyó como ${day}.`,
  'read-as-county': ({ names, codes, evidence }) => `Se leyó como ${names}, ${codes} (${evidence}).`,
  'read-as-state': ({ state, agency }) => `Se leyó como ${state}: ICE puso a ${agency} en otro estado.`,
  'days-of-rows': ({ column, days }) =>
    `Las filas son de ${number(days)} fechas y ninguna se repite, así que se tomaron por una sola lista, la más reciente. ` +
    `Si cada fecha es una lista aparte, escriba columns="day: ${printable(column)}"; si no, escriba columns="ignore: ${printable(column)}".`,
  'given-twice': ({ place, other, given }) =>
    `La fila ${other} da a ${printable(place)} otro valor, ${quoted(given)}, así que el mapa no muestra ninguno. Deje una de las dos filas.`,
};

/** What is wrong with a cell, in a Spanish sentence; with its file before it where there are several. */
export function spanishProblemSentence(problem: Problem): string {
  const sentence = (problemSentences[problem.code] as (problem: Problem) => string)(problem);
  return problem.file === undefined ? sentence : `${problem.file}: ${sentence}`;
}

/** Why data could not be had or read. What an adapter of somebody's own says is told as it is. */
export function spanishErrorSentence(error: Error): string {
  if (error.name === 'GeographyError') return spanishGeographySentence(error);
  const { code, details, at, problem = null, message } = error as Partial<DataError> & Error;
  const ofData = spanishFaults[code as keyof FaultDetails] as ((details: unknown, at: FaultPlace | undefined) => string) | undefined;
  const sentence = ofData?.(details, at) ?? spanishTransferSentence(error) ?? message;
  return problem === null ? sentence : `${sentence} ${printable(spanishProblemSentence(problem))}`;
}

function unread(lines: number): string {
  if (lines === 0) return 'esta fila no se pudo leer.';
  return `no se pudieron leer esta fila y ${lines === 1 ? 'la línea' : `las ${number(lines)} líneas`} que siguen.`;
}
