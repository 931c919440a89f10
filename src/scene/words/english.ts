import type { DayNotice } from '../../counts/counts.js';
import type { VintageChoice } from '../../geography/choose-vintage.js';
import { lazy } from '../../memory/lazy.js';
import { describeNotes } from './describe-notes.js';
import { count, day, englishFigure } from './english-figure.js';
import type { Messages } from './messages.js';
import { describeMissing } from './place-problems.js';

const { number, modelName } = englishFigure;

/** Counties to name in one sentence; the table of problems has them all. */
const mostNamed = 3;

const collator = lazy(() => new Intl.Collator('en'));

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
      return englishFigure.status.afterNewest(notice);
  }
}

/** The words of the map in American English. */
export const english: Messages = {
  ...englishFigure,
  ledger: {
    ...englishFigure.ledger,
    undrawn: (names, n) =>
      `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} not in this geography: ${count(n, 'agreement', 'agreements')} there ${n === 1 ? 'is' : 'are'} counted and not drawn.`,
    vintage: vintageWords,
  },
  footer: {
    ...englishFigure.footer,
    problems: (n) => `${count(n, 'cell', 'cells')} of the source could not be read as printed`,
    published: {
      title: 'Totals that others published near this date',
      note: 'They count other days or other things, and are not part of the figures shown.',
      total: ({ date, figure, unit, source }) => `${number(figure)} ${unit} (${source}, ${day(date)})`,
    },
  },
  status: {
    ...englishFigure.status,
    emptyData: 'The data has no agreements.',
    nothingRead: (row, message) => `Nothing in the data could be read. Row ${number(row)}: ${message}`,
    day: dayWords,
  },
  notes: (choropleth, within, vintage) => describeNotes(choropleth, within, vintage, english),
  compare: (a, b) => collator().compare(a, b),
  placeName: (county, state) => `${county}, ${state}`,
  places: (counties, state) => [...counties, state].join(', '),
  modelCount: (n, model) => `${number(n)} ${model === 'unknown' || model === 'other' ? modelName(model).toLowerCase() : modelName(model)}`,
  undrawn: (counties) => {
    const named = counties.slice(0, mostNamed).map(({ name, state }) => `${name}, ${state}`);
    const more = counties.length - named.length;
    const rest = more > 0 ? `; and ${count(more, 'more county', 'more counties')} in the data` : '';
    return `Not in this geography: ${named.join('; ')}${rest}.`;
  },
  cell: (row, column, value, message) => `Row ${number(row)}, ${column}${value === '' ? '' : ` “${value}”`}: ${message}`,
  unit: {
    headline: (n, date) => `${n === 0 ? 'None listed' : count(n, 'agreement', 'agreements')}${date === null ? '' : ` as of ${day(date)}`}`,
    pending: (n) => `${count(n, 'application', 'applications')} pending`,
    statewide: (n, state) => `${count(n, 'statewide agreement', 'statewide agreements')} of ${state} agencies, not colored on the map`,
    statewideIn: (n) => `${number(n)} of them statewide`,
    unplaced: (n, state) => `${count(n, 'more agreement', 'more agreements')} in ${state} could not be placed in a county`,
  },
  agreement: {
    kind: (kind) => (['county', 'municipality', 'state'].includes(kind) ? '' : kind === 'tribe' ? 'tribal agency' : kind),
    pending: 'pending',
    signed: (date) => `signed ${day(date)}`,
    listedFrom: (date) => `listed since ${day(date)}`,
    ended: (date) => `no longer on ICE’s list after ${day(date)}`,
    memorandum: 'Memorandum (PDF)',
    addendum: 'Addendum (PDF)',
    missing: describeMissing,
  },
  panel: {
    title: (part) =>
      ({ placed: 'Agreements placed in counties', statewide: 'Statewide agreements', unplaced: 'Agreements not placed on the map' })[part],
    note: (part) =>
      ({
        placed: '',
        statewide: 'Signed by a state agency. They cover the state and color no county.',
        unplaced: 'Listed, but no county could be found for them. They are counted in the total and in their state.',
      })[part],
    open: (state) => `Show ${state} by county`,
    loading: 'Loading the list…',
    close: 'Close',
  },
  opened: {
    back: 'Back to states',
    here: (state) => `${state} by county`,
  },
  search: {
    none: (text, level) => `No ${level} is called “${text}”.`,
    former: (label, former) => `${label} (includes the former ${former})`,
    absent: (labels, vintage) => `Not in the boundaries of ${vintage}, which this map draws: ${labels.join('; ')}.`,
  },
  table: {
    caption: (title, date) => `${title}. ${date}.`,
    county: 'County',
    state: 'State',
    agreements: 'Agreements',
    statewide: 'Statewide',
  },
};
