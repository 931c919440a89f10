import type { IsoDate } from '../../calendar/day.js';
import type { AgreementMeaning } from '../../choropleth/scales/scale.js';
import type { LedgerPart } from '../../counts/list-placements.js';
import type { Level } from '../../geography/geography.js';
import { findState } from '../../geography/names/states.js';
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

/** "Task Force and Jail Enforcement ". */
function kindWords(models: readonly string[]): string {
  const names = models.map(modelName);
  const last = names.pop();
  if (last === undefined) return '';
  return `${names.length === 0 ? '' : `${names.join(', ')} and `}${last} `;
}

const unitNoun = (n: number, level: Level): string =>
  level === 'county' ? count(n, 'county', 'counties') : count(n, 'state or territory', 'states and territories');

function meaningWords(meaning: AgreementMeaning, largest: number | null): string {
  if (meaning.kind !== 'range')
    return { none: 'None listed', statewide: 'None of its own; a state agency signed', pending: 'Applied, not signed' }[meaning.kind];
  const from = number(meaning.from);
  const to = meaning.to ?? ((largest ?? 0) >= meaning.from ? largest : null);
  if (to === null) return `${from} or more`;
  return meaning.from === to ? from : `${from}–${number(to)}`;
}

const partWords = (part: LedgerPart, agreements: number, counties: number): string =>
  `${number(agreements)} ${{ placed: `in ${count(counties, 'county', 'counties')}`, statewide: 'statewide', unplaced: 'not placed' }[part]}`;

/** What stands around a picture, in American English. */
export const englishFigure: FigureMessages = {
  code: 'en',
  direction: 'ltr',
  number,
  sentences: (parts) => parts.filter(Boolean).join(' '),
  sentence: (text) => text && `${text}.`,
  stateName: (state) => findState(state)?.name ?? state,
  insets: {},
  modelName,
  title: (level, kind, place) => `287(g) ${kind}agreements${place} by ${level}`,
  kindWords,
  inState,
  asOf: (date) => (date === null ? 'Date not given' : `As of ${day(date)}`),
  age: (days) => `This list is ${count(days, 'day', 'days')} old.`,
  filter: (models) => (models.length === 0 ? '' : `Only ${models.map(modelName).join(', ')} agreements are shown.`),
  summary: (held, drawn, level, date, state) =>
    `${date === null ? '' : `As of ${day(date)}, `}${number(held)} of ${number(drawn)} ${level === 'county' ? 'counties and county equivalents' : 'states and territories'}${inState(state)} have at least one 287(g) agreement.`,
  legend: {
    title: (level) => `Agreements in each ${level}`,
    meaning: meaningWords,
    units: unitNoun,
    note: (level) => `above the bars: number of ${level === 'county' ? 'counties' : 'states'}`,
  },
  ledger: {
    listed: (n, kind, place) => `${count(n, `${kind}agreement`, `${kind}agreements`)} listed${place}: `,
    part: partWords,
    between: ',',
    end: '.',
    pending: (n) => `${count(n, 'application', 'applications')} pending, not counted.`,
  },
  footer: {
    source: (name) => `Source: ${name}`,
  },
  status: {
    loading: 'Loading data…',
    loadingCounties: 'Loading county boundaries…',
    empty: 'No agreements match.',
    misread: ({ attribute, text, used, isUnderstood }) =>
      `The setting ${attribute}=“${text}” ${isUnderstood ? 'has no effect here' : 'was not understood'}; this map uses ${used.replace(/"/g, '')}.`,
    failed: (reason) => `The data could not be loaded. ${reason}`,
    geographyFailed: (reason) => `The map could not be loaded. ${reason}`,
    retry: 'Try again',
    statesOnly: 'To save data, this map shows states.',
    loadCounties: 'Load counties',
  },
  offers: {
    search: (level) => `Find a ${level} or city`,
    figures: 'Show as a table',
    words: 'The map in words',
    loading: 'Loading names…',
  },
};
