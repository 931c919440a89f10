import type { ProgramModel } from '../../agreements/agreement.js';
import type { IsoDate } from '../../calendar/day.js';
import type { PublishedTotal } from '../../agreements/dataset.js';
import type { VintageChoice } from '../../geography/choose-vintage.js';
import type { Level, Vintage } from '../../geography/geography.js';
import type { View } from '../../choropleth/classify.js';
import { describeMissing } from '../../counts/describe-missing.js';

const number = new Intl.NumberFormat('en-US');
const month = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`;
}

function formatDay(date: IsoDate): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** A day, or a month where no more is known. */
function formatWhen(date: string): string {
  return date.length === 10 ? formatDay(date) : month.format(new Date(`${date}-01T00:00:00Z`));
}

const modelNames: Readonly<Record<ProgramModel | 'unknown', string>> = {
  JEM: 'Jail Enforcement',
  WSO: 'Warrant Service Officer',
  TFM: 'Task Force',
  HYBRID: 'Hybrid',
  unknown: 'model not understood',
};

/** Every word the map says, in English. A number always comes with its unit. */
export const english = {
  number: (n: number) => number.format(n),
  modelNames,
  /** A sentence on why an agreement has no place on the map. */
  missing: describeMissing,
  title: (level: Level, view: View, state: string | null = null) =>
    `287(g) ${view === 'model' ? 'program models' : 'agreements'} ${state === null ? '' : `in ${state} `}by ${level}`,
  asOf: (date: IsoDate | null) => (date === null ? 'Date not given' : `As of ${formatDay(date)}`),
  unitNoun: (n: number, level: Level) =>
    level === 'county' ? count(n, 'county', 'counties') : count(n, 'state or territory', 'states and territories'),
  legendTitle: {
    density: (level: Level) => `Agreements in each ${level}`,
    model: () => 'Program models held',
  },
  noneListed: 'None listed',
  otherModels: 'Other or not understood',
  /** `10–21`, or `10 or more` where nothing reaches the class. */
  range: (from: number, to: number | null) => {
    if (to === null) return `${number.format(from)} or more`;
    return from === to ? number.format(from) : `${number.format(from)}–${number.format(to)}`;
  },
  modelCount: (n: number, model: ProgramModel | 'unknown') => `${number.format(n)} ${modelNames[model]}`,
  summary: (held: number, drawn: number, level: Level, date: IsoDate | null, state: string | null) => {
    const units = `${level === 'county' ? 'counties and county equivalents' : 'states and territories'}${state === null ? '' : ` in ${state}`}`;
    return `${date === null ? '' : `As of ${formatDay(date)}, `}${number.format(held)} of ${number.format(drawn)} ${units} have at least one 287(g) agreement.`;
  },
  modelsShown: (models: readonly ProgramModel[]) => `Only ${models.map((model) => modelNames[model]).join(', ')} agreements are shown.`,
  ledger: {
    listed: (n: number, state: string | null) => `${count(n, 'agreement', 'agreements')} listed${state === null ? '' : ` in ${state}`}: `,
    placed: (n: number, counties: number) => `${number.format(n)} in ${count(counties, 'county', 'counties')}`,
    statewide: (n: number) => `${number.format(n)} statewide`,
    unplaced: (n: number) => `${number.format(n)} not placed`,
    pending: (n: number) => `${count(n, 'application', 'applications')} pending, not counted.`,
  },
  panel: {
    placed: 'Agreements placed in counties',
    statewide: 'Statewide agreements',
    unplaced: 'Agreements not placed on the map',
    /** What a state’s panel offers on a map of states. */
    open: (state: string) => `Show ${state} by county`,
    statewideNote: 'Signed by a state agency. They cover the state and color no county.',
    unplacedNote: 'Listed, but no county could be found for them. They are counted in the total and in their state.',
    problems: (n: number) => `${count(n, 'cell', 'cells')} of the source could not be read as printed`,
    problem: (row: number, column: string, value: string, message: string) =>
      `Row ${number.format(row)}, ${column}${value === '' ? '' : ` “${value}”`}: ${message}`,
  },
  unit: {
    none: (date: IsoDate | null) => (date === null ? 'None listed' : `None listed as of ${formatDay(date)}`),
    listed: (n: number, date: IsoDate | null) =>
      `${count(n, 'agreement', 'agreements')}${date === null ? '' : ` as of ${formatDay(date)}`}`,
    pending: (n: number) => `${count(n, 'application', 'applications')} pending`,
    statewide: (n: number, state: string) =>
      `${count(n, 'statewide agreement', 'statewide agreements')} of ${state} agencies, in no county’s color`,
    statewideIn: (n: number) => `${number.format(n)} of them statewide`,
    unplaced: (n: number, state: string) => `${count(n, 'more agreement', 'more agreements')} in ${state} could not be placed in a county`,
    signed: (date: IsoDate) => `signed ${formatDay(date)}`,
    listedFrom: (date: IsoDate) => `listed since ${formatDay(date)}`,
    ended: (date: IsoDate) => `no longer on ICE’s list after ${formatDay(date)}`,
  },
  opened: {
    back: 'Back to states',
    here: (state: string) => `${state} by county`,
  },
  source: (name: string) => `Source: ${name}`,
  published: {
    title: 'Totals that others published near this date',
    note: 'They count other days or other things, and are not part of the figures shown.',
    total: ({ date, figure, unit, source }: PublishedTotal) => `${number.format(figure)} ${unit} (${source}, ${formatWhen(date)})`,
  },
  memorandum: 'Memorandum (PDF)',
  addendum: 'Addendum (PDF)',
  /** Agreements of states that an author's geography does not have. */
  undrawn: (names: readonly string[], n: number) =>
    `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not in this geography: ${count(n, 'agreement', 'agreements')} there ${n === 1 ? 'is' : 'are'} counted and not drawn.`,
  /** What was done about boundaries; `''` where there is nothing to say. */
  vintage: ({ vintage, undrawable, notice }: VintageChoice) => {
    if (undrawable.length > 0) {
      const codes = `${undrawable.length === 1 ? 'Code' : 'Codes'} ${undrawable.join(', ')}`;
      return `${codes} in the data ${undrawable.length === 1 ? 'is' : 'are'} not in the ${vintage} boundaries drawn here; agreements there are counted as not placed.`;
    }
    return notice === 'follows-2017' ? 'Boundaries of 2017, following the codes in the data.' : '';
  },
  status: {
    loading: 'Loading agreements…',
    loadingCounties: 'Loading county boundaries…',
    empty: 'No agreements match.',
    emptyData: 'The data holds no agreements.',
    nothingRead: (row: number, message: string) => `Nothing in the data could be read. Row ${number.format(row)}: ${message}`,
    notCovered: (date: IsoDate, first: IsoDate) => `The data begins on ${formatDay(first)}; nothing is known here of ${formatDay(date)}.`,
    later: (date: IsoDate, newest: IsoDate) => `The newest list held is of ${formatDay(newest)}; ${formatDay(date)} cannot be shown yet.`,
    gap: (after: IsoDate, before: IsoDate) =>
      `No list is held between ${formatDay(after)} and ${formatDay(before)}; that of ${formatDay(after)} is shown.`,
    failed: (reason: string) => `The agreements could not be loaded. ${reason}`,
    geographyFailed: (reason: string) => `The map could not be loaded. ${reason}`,
    statesOnly: 'Your browser asks to save data, so states are shown.',
    loadCounties: 'Load counties',
  },
  search: {
    label: (level: Level) => `Find a ${level}`,
    none: (text: string, level: Level) => `No ${level} is called “${text}”.`,
    former: (label: string, former: string) => `${label} (includes the former ${former})`,
    absent: (labels: readonly string[], vintage: Vintage) =>
      `Not in the boundaries of ${vintage}, which this map draws: ${labels.join('; ')}.`,
  },
  table: {
    show: 'Show as a table',
    caption: (title: string, date: string) => `${title}. ${date}.`,
    county: 'County',
    state: 'State',
    agreements: 'Agreements',
    statewide: 'Statewide',
  },
  map: {
    role: 'map',
    keys: 'Arrow keys move between places, Enter shows the agreements of one, Escape leaves it.',
  },
  close: 'Close',
} as const;

/** The words of one language. */
export type Messages = typeof english;
