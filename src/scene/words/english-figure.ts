import type { IsoDate } from '../../calendar/day.js';
import type { ClassMeaning } from '../../choropleth/scales/scale.js';
import type { DayNotice } from '../../counts/counts.js';
import type { LedgerPart } from '../../counts/list-placements.js';
import type { VintageChoice } from '../../geography/choose-vintage.js';
import type { Level } from '../../geography/geography.js';
import type { FigureMessages } from './messages.js';

// Written out, because an engine takes longer to make one of Intl's formatters than to make the whole of a small map.
const months = 'January February March April May June July August September October November December'.split(' ');

const number = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 county", "1,766 agreements". */
export function count(n: number, one: string, many: string): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** "June 6, 2025"; "June 2025" where no more than the month is known. */
export function day(date: IsoDate): string {
  const [year = '', month = '', dayOfMonth] = date.split('-');
  return `${months[Number(month) - 1]} ${dayOfMonth === undefined ? '' : `${Number(dayOfMonth)}, `}${year}`;
}

const modelNames: Readonly<Record<string, string>> = {
  JEM: 'Jail Enforcement',
  WSO: 'Warrant Service Officer',
  TFM: 'Task Force',
  HYBRID: 'Hybrid',
  unknown: 'Model not known',
  other: 'Other models',
};

const modelName = (model: string): string => modelNames[model] ?? model;

const inState = (state: string | null): string => (state === null ? '' : ` in ${state}`);

function unitNoun(n: number, level: Level): string {
  return level === 'county' ? count(n, 'county', 'counties') : count(n, 'state or territory', 'states and territories');
}

function meaningWords(meaning: ClassMeaning, largest: number | null): string {
  switch (meaning.kind) {
    case 'none':
      return 'None listed';
    case 'models':
      return meaning.models.map(modelName).join(' + ');
    case 'other-models':
      return `${modelName('other')}: ${meaning.models.map(modelName).join(', ')}`;
    case 'range': {
      const to = meaning.to ?? (largest !== null && largest >= meaning.from ? largest : null);
      if (to === null) return `${number(meaning.from)} or more`;
      return meaning.from === to ? number(to) : `${number(meaning.from)}–${number(to)}`;
    }
  }
}

function partWords(part: LedgerPart, agreements: number, counties: number): string {
  switch (part) {
    case 'placed':
      return `${number(agreements)} in ${count(counties, 'county', 'counties')}`;
    case 'statewide':
      return `${number(agreements)} statewide`;
    case 'unplaced':
      return `${number(agreements)} not placed`;
  }
}

function vintageWords({ vintage, undrawable, notice }: VintageChoice): string {
  const [only] = undrawable;
  if (only === undefined) return notice === 'follows-2017' ? 'Boundaries of 2017, following the codes in the data.' : '';
  const codes = undrawable.length === 1 ? `Code ${only} in the data is` : `Codes ${undrawable.join(', ')} in the data are`;
  return `${codes} not in the ${vintage} boundaries drawn here; agreements there are counted as not placed.`;
}

function dayWords(notice: DayNotice): string {
  switch (notice.code) {
    case 'before-first':
      return `This map has no data for ${day(notice.asked)}: its lists begin on ${day(notice.first)}.`;
    case 'in-gap':
      return `There is no list between ${day(notice.after)} and ${day(notice.before)}. This map shows ${day(notice.after)}.`;
    case 'after-newest':
      return `The newest list on this map is from ${day(notice.newest)}; ${day(notice.asked)} cannot be shown yet.`;
  }
}

/** What stands around a picture, in American English. */
export const englishFigure: FigureMessages = {
  code: 'en',
  direction: 'ltr',
  number,
  sentences: (parts) => parts.filter(Boolean).join(' '),
  sentence: (text) => (text === '' ? '' : `${text}.`),
  modelName,
  title: (level, view, state) => `287(g) ${view === 'model' ? 'program models' : 'agreements'}${inState(state)} by ${level}`,
  asOf: (date) => (date === null ? 'Date not given' : `As of ${day(date)}`),
  age: (days) => `This list is ${count(days, 'day', 'days')} old.`,
  filter: (models) => (models.length === 0 ? '' : `Only ${models.map(modelName).join(', ')} agreements are shown.`),
  summary: (held, drawn, level, date, state) => {
    const units = `${level === 'county' ? 'counties and county equivalents' : 'states and territories'}${inState(state)}`;
    const when = date === null ? '' : `As of ${day(date)}, `;
    return `${when}${number(held)} of ${number(drawn)} ${units} have at least one 287(g) agreement.`;
  },
  legend: {
    title: (view, level) => (view === 'density' ? `Agreements in each ${level}` : 'Program models held'),
    meaning: meaningWords,
    units: unitNoun,
  },
  ledger: {
    listed: (n, state) => `${count(n, 'agreement', 'agreements')} listed${inState(state)}: `,
    part: partWords,
    between: ',',
    end: '.',
    pending: (n) => `${count(n, 'application', 'applications')} pending, not counted.`,
    stateless: (n) => `${count(n, 'agreement', 'agreements')} of a state that was not understood, not counted.`,
    undrawn: (names, n) =>
      `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not in this geography: ${count(n, 'agreement', 'agreements')} there ${n === 1 ? 'is' : 'are'} counted and not drawn.`,
    vintage: vintageWords,
  },
  footer: {
    source: (name) => `Source: ${name}`,
    published: {
      title: 'Totals that others published near this date',
      note: 'They count other days or other things, and are not part of the figures shown.',
      total: ({ date, figure, unit, source }) => `${number(figure)} ${unit} (${source}, ${day(date)})`,
    },
    problems: (n) => `${count(n, 'cell', 'cells')} of the source could not be read as printed`,
  },
  status: {
    loading: 'Loading agreements…',
    loadingCounties: 'Loading county boundaries…',
    empty: 'No agreements match.',
    emptyData: 'The data has no agreements.',
    nothingRead: (row, message) => `Nothing in the data could be read. Row ${number(row)}: ${message}`,
    day: dayWords,
    misread: ({ attribute, text, used }) =>
      `The setting ${attribute}=“${text}” was not understood; this map uses ${used.replace(/"/g, '')}.`,
    failed: (reason) => `The agreements could not be loaded. ${reason}`,
    geographyFailed: (reason) => `The map could not be loaded. ${reason}`,
    partFailed: (reason) => reason,
    statesOnly: 'Your browser asks to save data, so this map shows states.',
    loadCounties: 'Load counties',
  },
  offers: {
    search: (level) => `Find a ${level}`,
    table: 'Show as a table',
    loading: 'Loading names…',
  },
  map: {
    role: 'map',
    keys: 'Arrow keys move between places, Enter shows the agreements of one, Escape leaves it.',
  },
};
