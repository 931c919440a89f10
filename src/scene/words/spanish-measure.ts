import type { MeasureMeaning } from '../../choropleth/scales/scale.js';
import type { DayNotice } from '../../counts/counts.js';
import type { Level } from '../../geography/geography.js';
import type { MeasureMessages, MeasureNames, MeasureSum } from './measure-messages.js';
import { numberWords, withUnit } from './number-words.js';
import { count, day, ofDay, onDay, spanishFigure, unitWord } from './spanish-figure.js';
import { describeSpanishMissing } from './spanish-place-problems.js';

const { number, inState } = spanishFigure;

const asOf = (date: string | null): string => (date === null ? '' : `${date.length > 7 ? 'al' : 'a'} ${day(date)}`);
const plural: Readonly<Record<Level, string>> = { county: 'condados y equivalentes', state: 'estados y territorios' };

const markWord = (isYes: boolean): string => (isYes ? 'Sí' : 'No');

function valueWords(value: number, { kind, unit }: MeasureNames): string {
  return kind === 'mark' ? markWord(value === 1) : withUnit(numberWords(value), unit);
}

function summaryWords({ level, drawn, state, date, values }: MeasureSum, names: MeasureNames): string {
  const when = date === null ? '' : `${asOf(date).replace(/^a/, 'A')}, `;
  const units = `${number(drawn)} ${plural[level]}${inState(state)}`;
  const begin = (text: string): string => (when === '' ? text.charAt(0).toUpperCase() + text.slice(1) : when + text);
  if (names.kind === 'mark') {
    const yes = values.filter((value) => value === 1).length;
    return begin(`de ${units}, ${number(yes)} con un sí y ${number(values.length - yes)} con un no (${names.name}).`);
  }
  const [least] = values;
  const most = values[values.length - 1];
  if (least === undefined || most === undefined) return begin(`ninguno de ${units} tiene un número (${names.name}).`);
  const range = least === most ? valueWords(least, names) : `de ${numberWords(least)} a ${valueWords(most, names)}`;
  return begin(`${number(values.length)} de ${units} ${values.length === 1 ? 'tiene' : 'tienen'} un número, ${range} (${names.name}).`);
}

function meaningWords(meaning: MeasureMeaning, { kind }: MeasureNames): string {
  switch (meaning.kind) {
    case 'numbers':
      return rangeWords(numberWords(meaning.least), numberWords(meaning.most));
    case 'step':
      return stepWords(meaning);
    case 'mark':
      return markWord(meaning.isYes);
    case 'no-number':
      return noneWords(kind);
    case 'absent':
      return 'No está en los datos';
  }
}

const noneWords = (kind: MeasureNames['kind']): string => (kind === 'mark' ? 'Ni sí ni no' : 'Sin número');

function stepWords({ from, to, isWhole }: MeasureMeaning & { kind: 'step' }): string {
  if (to === null) return from === null ? 'Cualquier número' : `${numberWords(from)} o más`;
  if (from === null) return `Menos de ${numberWords(to)}`;
  return isWhole ? rangeWords(numberWords(from), numberWords(to - 1)) : `De ${numberWords(from)} a menos de ${numberWords(to)}`;
}

/** A dash between two numbers of which one is below zero would be read as a sign. */
function rangeWords(from: string, to: string): string {
  if (from === to) return from;
  return from.startsWith('−') || to.startsWith('−') ? `De ${from} a ${to}` : `${from}–${to}`;
}

function dayWords(notice: DayNotice): string {
  switch (notice.code) {
    case 'before-first':
      return `Este mapa no tiene datos ${ofDay(notice.asked)}: sus cifras empiezan ${onDay(notice.first)}.`;
    case 'in-gap':
      return `No hay cifras entre las ${ofDay(notice.after)} y las ${ofDay(notice.before)}. Este mapa muestra las ${ofDay(notice.after)}.`;
    case 'after-newest':
      return `Las cifras más recientes de este mapa son ${ofDay(notice.newest)}; todavía no se pueden mostrar las ${ofDay(notice.asked)}.`;
  }
}

/** What is said of a measure, in the Spanish of the United States. */
export const spanishMeasure: MeasureMessages = {
  title: (name, level, state) => `${name}${inState(state)} por ${unitWord[level]}`,
  summary: summaryWords,
  legendTitle: ({ name, unit }) => (unit === '' ? name : `${name} (${unit})`),
  meaning: meaningWords,
  value: valueWords,
  ledger: {
    listed: (rows, state) => `${count(rows, 'fila', 'filas')} en los datos${inState(state)}: `,
    part: (part, rows, counties) =>
      ({
        placed: `${number(rows)} de ${rows === 0 ? 'condados' : count(counties, 'condado', 'condados')}`,
        statewide: `${number(rows)} de ${rows === 1 ? 'un estado' : 'estados'}`,
        unplaced: `${number(rows)} sin ubicar`,
      })[part],
    between: ',',
    end: '.',
    withoutNumber: (rows, kind) =>
      `${count(rows, 'de las filas ubicadas no da', 'de las filas ubicadas no dan')} ${kind === 'mark' ? 'ni sí ni no' : 'ningún número'}.`,
  },
  notes: {
    follows2017: 'Límites de 2017, según los códigos de los datos.',
    undrawable: (codes, vintage) =>
      codes.length === 1
        ? `El código ${codes.join('')} de los datos no está en los límites de ${vintage} que se dibujan; sus filas se cuentan como no ubicadas.`
        : `Los códigos ${codes.join(', ')} de los datos no están en los límites de ${vintage} que se dibujan; sus filas se cuentan como no ubicadas.`,
    undrawn: (names) =>
      `${names.join(', ')} no ${names.length === 1 ? 'está' : 'están'} en esta geografía y no se ${names.length === 1 ? 'dibuja' : 'dibujan'}.`,
  },
  status: {
    empty: 'Los datos no tienen filas.',
    day: dayWords,
    undated: (asked) => `Los datos no dan fecha, así que no se pudo buscar la ${ofDay(asked)}: este mapa los muestra todos.`,
    otherLevel: (level) =>
      level === 'state'
        ? 'Los datos dan cifras por condado y ninguna por estado. Las cifras de los condados no se suman, así que ningún estado tiene color. El ajuste level=“county” las muestra.'
        : 'Los datos dan cifras por estado y ninguna por condado, así que ningún condado tiene color. El ajuste level=“state” las muestra.',
    noValue: 'Ninguna fila de los datos da una cifra que se pueda dibujar.',
  },
  unused: (attribute, text) => `El ajuste ${attribute}=“${text}” es de acuerdos, y este mapa muestra otras cifras: no tiene efecto.`,
  badBreaks: (text) =>
    `El ajuste breaks=“${text}” no se entendió; este mapa usa cortes naturales. Admite “natural”, “quantiles” o números que separen cinco clases como máximo, como “1 2 5 10”.`,
  unit: {
    headline: (what, { name, kind, unit }, date) =>
      `${kind === 'mark' || unit === '' ? `${name}: ` : ''}${what}${date === null ? '' : ` ${asOf(date)}`}`,
    absent: 'No está en los datos',
    noNumber: (printed, kind) => `${noneWords(kind)} (${printed === '' ? 'la celda está vacía' : `la celda dice “${printed}”`})`,
    differing: (printed) => `Aparece más de una vez (${printed.map((text) => `“${text}”`).join(', ')}), así que no se muestra ninguno`,
    ofState: (value, state) => `${state} en conjunto: ${value}`,
  },
  panel: {
    title: (part) => ({ placed: 'Filas de condados', statewide: 'Filas de estados', unplaced: 'Filas sin ubicar en el mapa' })[part],
    note: (part) =>
      ({
        placed: '',
        statewide: 'Son del estado en conjunto y no dan color a ningún condado.',
        unplaced: 'No se encontró su lugar en este mapa, así que no tienen color. Se cuentan en el número de filas.',
      })[part],
    missing: describeSpanishMissing,
    differs: () => 'Otras filas dan otro valor a este lugar, así que no se muestra ninguno.',
  },
};
