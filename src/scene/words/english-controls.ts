import { count, day } from './english-figure.js';
import type { ControlMessages } from './control-messages.js';

/** What is said on what a reader changes a map with, in American English. */
export const englishControls: ControlMessages = {
  title: 'Change the map',
  label: (name) => ({ level: 'Map by', view: 'Show', model: 'Model', signer: 'Signed by' })[name],
  level: (level) => ({ county: 'County', state: 'State' })[level],
  amount: (amount) =>
    ({
      agreements: 'Agreements',
      agencies: 'Agencies',
      'per-100k': 'Agreements per 100,000 residents',
      share: 'Share of agreements',
    })[amount],
  models: 'Program models',
  signers: 'Who signed',
  pending: 'Who applied',
  since: (date) => `Change since ${day(date)}`,
  allModels: 'All',
  several: (names) => names.join(', '),
  reset: 'Reset',
  resetInFull: 'Reset the map to what this page shows',
  days: 'Change the day',
  slider: 'Day of the list',
  previous: 'Previous list',
  next: 'Next list',
  date: 'Date',
  compare: 'Compare',
  compareInFull: 'Compare with an earlier day',
  sinceSlider: 'Earlier day',
  sinceDate: 'Earlier date',
  play: 'Play list by list',
  pause: 'Pause',
  gaps: 'Shaded: days without a list.',
  listed: (date, agreements) => `${day(date)}: ${count(agreements, 'agreement', 'agreements')} listed`,
};
