import { englishFigure } from './english-figure.js';
import { numberWords } from './number-words.js';
import type { OtherAmount, ViewMessages } from './view-messages.js';

const { number } = englishFigure;

const inYear = (year: number | null): string => (year === null ? '' : ` (${year})`);

/** One decimal tells states apart; below a tenth a second one is needed, or a few would be none. */
const short = (value: number): string => numberWords(Number(value.toFixed(value < 0.1 ? 2 : 1)));

/** What is said of the pictures of agreements that are not a first one, in American English. */
export const englishViews: ViewMessages = {
  models: {
    legend: 'Program models held',
    unused: (measure) => `The setting measure=“${measure}” has no effect on a map of program models.`,
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
      return leastResidents === null ? 'Residents not known' : `Fewer than ${number(leastResidents)} residents: no rate`;
    }
    const unit = amount === 'share' ? '%' : '';
    const { from, to } = meaning;
    if (to === null) return `${numberWords(from ?? 0)}${unit} or more`;
    return from === null ? `Under ${numberWords(to)}${unit}` : `${numberWords(from)} to under ${numberWords(to)}${unit}`;
  },
  value: (value, amount, level, residents) =>
    ({
      agencies: `${number(value)} ${value === 1 ? 'agency' : 'agencies'}`,
      'per-100k': `${short(value)} per 100,000 residents${residents ? ` (${number(residents.number)} in ${residents.year})` : ''}`,
      share: `${short(value)}% of the ${level === 'county' ? 'state’s' : 'country’s'} agreements`,
    })[amount],
  short: (value, amount) => (amount === 'agencies' ? number(value) : `${short(value)}${amount === 'share' ? '%' : ''}`),
  noRate: (residents, leastResidents) =>
    residents === null
      ? 'No rate: the number of residents is not known'
      : `No rate: with ${number(residents)} residents, fewer than ${number(leastResidents)}, one agreement would make it look extreme`,
  column: (amount, level) => columns[amount](level),
};

const columns: Readonly<Record<OtherAmount, (level: 'county' | 'state') => string>> = {
  agencies: () => 'Agencies',
  'per-100k': () => 'Per 100,000 residents',
  share: (level) => (level === 'county' ? 'Share of the state’s' : 'Share of the country’s'),
};
