import type { Explained } from './about-messages.js';
import { englishAbout } from './english-about.js';
import { count, day, englishFigure } from './english-figure.js';
import { numberWords, ratioWords } from './number-words.js';
import type { Change } from '../../choropleth/scales/change-scale.js';
import type { OtherAmount, ViewMessages } from './view-messages.js';

const { number, modelName } = englishFigure;

const noAgencies = 'Not known: the list does not name the agencies';

const inYear = (year: number | null): string => (year === null ? '' : ` (${year})`);

/** What is said of the pictures of agreements that are not a first one, in American English. */
export const englishViews: ViewMessages = {
  models: {
    figures: (agreements, units, level) =>
      `${count(agreements, 'agreement', 'agreements')}, ${level === 'county' ? count(units, 'county', 'counties') : count(units, 'state or territory', 'states and territories')}`,
    unlisted: (isCovered) => (isCovered ? 'None of its own under the model; a state agency signed' : 'None listed under the model'),
    about: (model) => englishAbout.texts[model.toLowerCase() as Explained] ?? '',
    title: (level, place) => `287(g) program models${place} by ${level}`,
    legend: 'Program models held',
    meaning: ({ kind, models }) => {
      const names = models.map(modelName);
      return kind === 'models' ? names.join(' + ') : `${modelName('other')}: ${names.join(', ')}`;
    },
    unused: (measure) => `The setting measure=“${measure}” has no effect on a map of program models.`,
  },
  change: {
    title: (level, kind, place, since) => `287(g) ${kind}agreements${place} by ${level}: what changed since ${day(since)}`,
    legend: (since) => `Since ${day(since)}`,
    meaning: (change) => changeWords[change],
    note: (was, since, change) =>
      `${was === 0 ? 'None' : number(was)} listed on ${day(since)}${change === 'models' ? ', under other program models' : ''}`,
    ledger: ({ listed, placed, counties, statewide, unplaced }, since, kind) =>
      `On ${day(since)}: ${number(listed)} ${kind}agreement${listed === 1 ? '' : 's'}, ${number(placed)} in ${count(counties, 'county', 'counties')}, ${number(statewide)} statewide, ${number(unplaced)} not placed.`,
    day(notice) {
      switch (notice.code) {
        case 'in-gap':
          return `There is no list between ${day(notice.after)} and ${day(notice.before)}: the comparison is with ${day(notice.after)}.`;
        case 'before-first':
          return notice.shown === undefined
            ? `This map has no list for ${day(notice.asked)}: its lists begin on ${day(notice.first)}.`
            : `${day(notice.asked)} is not before ${day(notice.shown)}, the day shown, so nothing can be compared.`;
        case 'after-newest':
          return `The newest list on this map is from ${day(notice.newest)}, so nothing after it can be compared.`;
      }
    },
    column: (since) => `On ${day(since)}`,
    changed: 'Change',
    unused: (attribute, text) => `The setting ${attribute}=“${text}” has no effect on a map of changes.`,
  },
  title: (amount, level, kind, place) =>
    ({
      agencies: `Agencies with 287(g) ${kind}agreements${place} by ${level}`,
      'per-100k': `287(g) ${kind}agreements${place} per 100,000 residents by ${level}`,
      share: `Share of 287(g) ${kind}agreements${place} by ${level}`,
    })[amount],
  legend: (amount, level, year) =>
    ({
      agencies: `Agencies in each ${level}`,
      'per-100k': `Agreements per 100,000 residents${inYear(year)}`,
      share: level === 'county' ? 'Share of the state’s agreements' : 'Share of the country’s agreements',
    })[amount],
  meaning(meaning, amount, leastResidents) {
    if (meaning.kind === 'no-amount') {
      if (amount === 'agencies') return noAgencies;
      return leastResidents === null ? 'Residents not known' : `No rate: fewer than ${number(leastResidents)} residents, or not known`;
    }
    const unit = amount === 'share' ? '%' : '';
    const { from, to } = meaning;
    if (to === null) return `${numberWords(from ?? 0)}${unit} or more`;
    return from === null ? `Under ${numberWords(to)}${unit}` : `${numberWords(from)} to under ${numberWords(to)}${unit}`;
  },
  value: (value, amount, level, residents) =>
    ({
      agencies: `${number(value)} ${value === 1 ? 'agency' : 'agencies'}`,
      'per-100k': `${ratioWords(value)} per 100,000 residents${residents ? ` (${number(residents.number)} in ${residents.year})` : ''}`,
      share: `${ratioWords(value)}% of the ${level === 'county' ? 'state’s' : 'country’s'} agreements`,
    })[amount],
  short: (value, amount) => (amount === 'agencies' ? number(value) : `${ratioWords(value)}${amount === 'share' ? '%' : ''}`),
  noAmount(amount, residents, leastResidents) {
    if (amount === 'agencies') return noAgencies;
    return residents === null
      ? 'No rate: the number of residents is not known'
      : `No rate: with ${number(residents)} residents, fewer than ${number(leastResidents)}, one agreement would make it look extreme`;
  },
  column: (amount, level) => columns[amount](level),
};

const changeWords: Readonly<Record<Change, string>> = {
  new: 'Newly listed',
  more: 'More agreements',
  same: 'Unchanged',
  models: 'As many, under other models',
  fewer: 'Fewer agreements',
  gone: 'No longer listed',
};

const columns: Readonly<Record<OtherAmount, (level: 'county' | 'state') => string>> = {
  agencies: () => 'Agencies',
  'per-100k': () => 'Per 100,000 residents',
  share: (level) => (level === 'county' ? 'Share of the state’s' : 'Share of the country’s'),
};
