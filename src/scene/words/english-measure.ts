import type { MeasureMeaning } from '../../choropleth/scales/scale.js';
import type { DayNotice } from '../../counts/counts.js';
import type { Level } from '../../geography/geography.js';
import { count, day, englishFigure } from './english-figure.js';
import type { MeasureMessages, MeasureNames, MeasureSum } from './measure-messages.js';
import { numberWords, withUnit } from './number-words.js';
import { describeMissing } from './place-problems.js';

const inState = (state: string | null): string => (state === null ? '' : ` in ${state}`);
const asOf = (date: string | null): string => (date === null ? '' : ` as of ${day(date)}`);
const plural: Readonly<Record<Level, string>> = { county: 'counties and county equivalents', state: 'states and territories' };
const { number } = englishFigure;

function valueWords(value: number, { kind, unit }: MeasureNames): string {
  return kind === 'mark' ? markWord(value === 1) : withUnit(numberWords(value), unit);
}

const markWord = (isYes: boolean): string => (isYes ? 'Yes' : 'No');

function summaryWords({ level, drawn, state, date, values }: MeasureSum, names: MeasureNames): string {
  const when = date === null ? '' : `As of ${day(date)}, `;
  const units = `${number(drawn)} ${plural[level]}${inState(state)}`;
  if (names.kind === 'mark') {
    const yes = values.filter((value) => value === 1).length;
    return `${when}${number(yes)} of ${units} are marked yes and ${number(values.length - yes)} no (${names.name}).`;
  }
  const [least] = values;
  const most = values[values.length - 1];
  if (least === undefined || most === undefined) return `${when}none of ${units} has a number (${names.name}).`;
  const range = least === most ? valueWords(least, names) : `from ${numberWords(least)} to ${valueWords(most, names)}`;
  return `${when}${number(values.length)} of ${units} have a number, ${range} (${names.name}).`;
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
      return kind === 'mark' ? 'Neither yes nor no' : 'No number';
    case 'absent':
      return 'Not in the data';
  }
}

function stepWords({ from, to, isWhole }: MeasureMeaning & { kind: 'step' }): string {
  if (to === null) return from === null ? 'Any number' : `${numberWords(from)} or more`;
  if (from === null) return `Under ${numberWords(to)}`;
  return isWhole ? rangeWords(numberWords(from), numberWords(to - 1)) : `${numberWords(from)} to under ${numberWords(to)}`;
}

/** A dash between two numbers of which one is below zero would be read as a sign. */
function rangeWords(from: string, to: string): string {
  if (from === to) return from;
  return from.startsWith('−') || to.startsWith('−') ? `${from} to ${to}` : `${from}–${to}`;
}

function dayWords(notice: DayNotice): string {
  switch (notice.code) {
    case 'before-first':
      return `This map has no data for ${day(notice.asked)}: its figures begin on ${day(notice.first)}.`;
    case 'in-gap':
      return `There are no figures between ${day(notice.after)} and ${day(notice.before)}. This map shows ${day(notice.after)}.`;
    case 'after-newest':
      return `The newest figures on this map are from ${day(notice.newest)}; ${day(notice.asked)} cannot be shown yet.`;
  }
}

/** What is said of a measure, in American English. */
export const englishMeasure: MeasureMessages = {
  title: (name, level, state) => `${name}${inState(state)} by ${level}`,
  summary: summaryWords,
  legendTitle: ({ name, unit }) => (unit === '' ? name : `${name} (${unit})`),
  meaning: meaningWords,
  value: valueWords,
  ledger: {
    listed: (rows, state) => `${count(rows, 'row', 'rows')} in the data${inState(state)}: `,
    part: (part, rows, counties) =>
      ({
        placed: `${number(rows)} for ${rows === 0 ? 'counties' : count(counties, 'county', 'counties')}`,
        statewide: `${number(rows)} for ${rows === 1 ? 'a state' : 'states'}`,
        unplaced: `${number(rows)} not placed`,
      })[part],
    between: ',',
    end: '.',
    withoutNumber: (rows, kind) =>
      `${count(rows, 'of the rows placed gives', 'of the rows placed give')} ${kind === 'mark' ? 'neither yes nor no' : 'no number'}.`,
  },
  notes: {
    follows2017: 'Boundaries of 2017, following the codes in the data.',
    undrawable: (codes, vintage) =>
      `${codes.length === 1 ? 'Code' : 'Codes'} ${codes.join(', ')} in the data ${codes.length === 1 ? 'is' : 'are'} not in the ${vintage} boundaries drawn here; rows there are counted as not placed.`,
    undrawn: (names) =>
      `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not in this geography and ${names.length === 1 ? 'is' : 'are'} not drawn.`,
  },
  status: {
    empty: 'The data has no rows.',
    day: dayWords,
    undated: (asked) => `The data gives no day, so ${day(asked)} could not be looked up: this map shows all of it.`,
    otherLevel: (level) =>
      level === 'state'
        ? 'The data gives figures by county and none by state. Figures of counties are not added up, so no state has a color. The setting level=“county” shows them.'
        : 'The data gives figures by state and none by county, so no county has a color. The setting level=“state” shows them.',
    noValue: 'No row of the data gives a figure that can be drawn.',
  },
  unused: (attribute, text) =>
    `The setting ${attribute}=“${text}” is about agreements, and this map shows other figures: it has no effect.`,
  badBreaks: (text) =>
    `The setting breaks=“${text}” was not understood; this map uses natural breaks. It takes “natural”, “quantiles”, or numbers that part at most five classes, such as “1 2 5 10”.`,
  unit: {
    headline: (what, { name, kind, unit }, date) => `${kind === 'mark' || unit === '' ? `${name}: ` : ''}${what}${asOf(date)}`,
    absent: 'Not in the data',
    noNumber: (printed, kind) => {
      const none = kind === 'mark' ? 'Neither yes nor no' : 'No number';
      return printed === '' ? `${none} given (the cell is empty)` : `${none} given (the cell says “${printed}”)`;
    },
    differing: (printed) => `Given more than once (${printed.map((text) => `“${text}”`).join(', ')}), so none is shown`,
    ofState: (value, state) => `${state} as a whole: ${value}`,
  },
  panel: {
    title: (part) => ({ placed: 'Rows of counties', statewide: 'Rows of states', unplaced: 'Rows not placed on the map' })[part],
    note: (part) =>
      ({
        placed: '',
        statewide: 'They are for the state as a whole and color no county.',
        unplaced: 'No place on this map was found for them, so they have no color. They are counted in the number of rows.',
      })[part],
    missing: describeMissing,
    differs: () => 'Other rows give this place another value, so none is shown.',
  },
};
