import { count, englishFigure } from './english-figure.js';
import { ratioWords } from './number-words.js';
import type { EditionMessages } from './edition-messages.js';

const { number, modelName } = englishFigure;

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;

const inState = (state: string | null): string => (state === null ? '' : ` in ${state}`);

/** What the forms of an edition say, in American English. */
export const englishEdition: EditionMessages = {
  place: (state) => state ?? 'United States',
  models: (models) => (models.length === 0 ? 'All' : models.map(modelName).join(', ')),
  map: (title) => `Map: ${title}.`,
  entry: (label, units) => (units === '' ? label : `${label}: ${units}`),
  key: (title, entries) => `${title === '' ? '' : `${title}: `}${entries.join('; ')}.`,
  counted: { county: 'Counties', state: 'States' },
  most: (places, together, all, state) => {
    const named = list(places.map((place) => `${place.name} (${number(place.number)})`));
    const sum = places.length < 2 ? '' : `, together ${number(together)}`;
    return `Most agreements${inState(state)}: ${named}${sum} of ${number(all)}.`;
  },
  highest: (title, places, amount) => {
    const unit = amount === 'share' ? '%' : '';
    return `${title}, highest: ${list(places.map((place) => `${place.name} (${ratioWords(place.number)}${unit})`))}.`;
  },
  listed: (n, state) => `${n === 1 ? 'agreement' : 'agreements'} listed${inState(state)}`,
  onlyListed: (left, of, level) =>
    `This table leaves out the ${number(left)} of ${count(of, level === 'county' ? 'county' : 'state', level === 'county' ? 'counties' : 'states and territories')} with none listed.`,
  columns: { fips: 'FIPS', asOf: 'As of', models: 'Models counted', signers: 'Signers counted', source: 'Source' },
};
