import { lazy } from '../../memory/lazy.js';
import { count, day, englishFigure } from './english-figure.js';
import type { Messages } from './messages.js';
import { describeMissing } from './place-problems.js';

const { number, modelName } = englishFigure;

const collator = lazy(() => new Intl.Collator('en'));

/** The words of the map in American English. */
export const english: Messages = {
  ...englishFigure,
  compare: (a, b) => collator().compare(a, b),
  countyName: null,
  placeName: (county, state) => `${county}, ${state}`,
  places: (counties, state) => [...counties, state].join(', '),
  modelCount: (n, model) => `${number(n)} ${model === 'unknown' || model === 'other' ? modelName(model).toLowerCase() : modelName(model)}`,
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
    whole: 'Whole country',
    here: (state) => `${state} by county`,
  },
  table: {
    caption: (title, date) => `${title}. ${date}.`,
    county: 'County',
    state: 'State',
    agreements: 'Agreements',
    statewide: 'Statewide',
    pending: 'Pending, not counted',
  },
};
