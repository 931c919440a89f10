import type { DayNotice } from '../../counts/counts.js';
import type { VintageChoice } from '../../geography/choose-vintage.js';
import { describeAside } from './describe-aside.js';
import { describeNotes } from './describe-notes.js';
import type { DataMessages } from './messages.js';
import { spanishAnswers } from './spanish-answers.js';
import { count, day, ofDay, onDay, spanishFigure } from './spanish-figure.js';
import { spanishErrorSentence, spanishProblemSentence } from './spanish-problems.js';

const { number } = spanishFigure;

/** Counties to name in one sentence; the table of problems has them all. */
const mostNamed = 3;

/** What the bundled totals count; others are in their publisher's words. Names of sources stay as they are. */
const publishedUnits: Readonly<Record<string, string>> = {
  'agencies or agreements, as the source counts them': 'agencias o acuerdos, según los cuenta la fuente',
  'agreements signed': 'acuerdos firmados',
  'agreements, "as of early June"': 'acuerdos, “a principios de junio”',
  'agreements, said to be pending and signed': 'acuerdos, según se dice pendientes y firmados',
  'agreements active, September or October 2026': 'acuerdos vigentes, septiembre u octubre de 2026',
};

function vintageWords({ vintage, undrawable, notice }: VintageChoice): string {
  const [only] = undrawable;
  if (only === undefined) return notice === 'follows-2017' ? 'Límites de 2017, según los códigos de los datos.' : '';
  const codes =
    undrawable.length === 1 ? `El código ${only} de los datos no está` : `Los códigos ${undrawable.join(', ')} de los datos no están`;
  return `${codes} en los límites de ${vintage} que se dibujan; sus acuerdos se cuentan como no ubicados.`;
}

function dayWords(notice: DayNotice): string {
  switch (notice.code) {
    case 'before-first':
      return `Este mapa no tiene datos ${ofDay(notice.asked)}: sus listas empiezan ${onDay(notice.first)}.`;
    case 'in-gap':
      return `No hay ninguna lista entre la ${ofDay(notice.after)} y la ${ofDay(notice.before)}. Este mapa muestra la ${ofDay(notice.after)}.`;
    case 'after-newest':
      return `La lista más reciente de este mapa es ${ofDay(notice.newest)}; todavía no se puede mostrar ${notice.asked.length > 7 ? 'el ' : ''}${day(notice.asked)}.`;
  }
}

/** Every word of the map in the Spanish of the United States, with those for other data than sound lists of the newest day. */
export const spanishData: DataMessages = {
  ...spanishAnswers,
  ledger: {
    ...spanishFigure.ledger,
    stateless: (n) => `${count(n, 'acuerdo más de la lista es', 'acuerdos más de la lista son')} de un estado que no se reconoció.`,
    undrawn: (names, n) =>
      `${names.join(', ')} no ${names.length === 1 ? 'está' : 'están'} en esta geografía: ${n === 1 ? '1 acuerdo de allí se cuenta y no se dibuja' : `${number(n)} acuerdos de allí se cuentan y no se dibujan`}.`,
    vintage: vintageWords,
  },
  footer: {
    ...spanishFigure.footer,
    problems: (n) =>
      n === 1
        ? '1 celda de la fuente no se pudo leer como está escrita'
        : `${number(n)} celdas de la fuente no se pudieron leer como están escritas`,
    published: {
      title: 'Totales que otros publicaron cerca de esta fecha',
      note: 'Cuentan otros días u otras cosas, y no forman parte de las cifras que se muestran.',
      total: ({ date, figure, unit, source }) => `${number(figure)} ${publishedUnits[unit] ?? unit} (${source}, ${day(date)})`,
    },
  },
  status: {
    ...spanishFigure.status,
    emptyData: 'Los datos no tienen acuerdos.',
    nothingRead: (row, message) => `No se pudo leer nada de los datos. Fila ${number(row)}: ${message}`,
    day: dayWords,
  },
  notes: (choropleth, within, vintage) => describeNotes(choropleth, within, vintage, spanishData),
  undrawn: (counties) => {
    const named = counties.slice(0, mostNamed).map(({ name, state }) => `${name}, ${state}`);
    const more = counties.length - named.length;
    const rest = more > 0 ? `; y ${count(more, 'condado más', 'condados más')} de los datos` : '';
    return `No ${counties.length === 1 ? 'está' : 'están'} en esta geografía: ${named.join('; ')}${rest}.`;
  },
  cell: (row, column, value, message) => `Fila ${number(row)}, ${column}${value === '' ? '' : ` “${value}”`}: ${message}`,
  aside: (counts) => describeAside(counts, spanishData),
  problem: (problem) => spanishProblemSentence(problem),
  error: spanishErrorSentence,
};
