import type { EditionMessages } from './edition-messages.js';
import { ratioWords } from './number-words.js';
import { count, listed, spanishFigure } from './spanish-figure.js';
import { amidSentence } from './spanish-places.js';

const { number, modelName, inState } = spanishFigure;

/** What the forms of an edition say, in the Spanish of the United States. */
export const spanishEdition: EditionMessages = {
  place: (state) => state ?? 'Estados Unidos',
  models: (models) => (models.length === 0 ? 'Todos' : models.map(modelName).join(', ')),
  map: (title) => `Mapa: ${title}.`,
  entry: (label, units) => (units === '' ? label : `${label}: ${units}`),
  key: (title, entries) => `${title === '' ? '' : `${title}: `}${entries.join('; ')}.`,
  counted: { county: 'Condados', state: 'Estados' },
  most: (places, together, all, state) => {
    const named = listed(places.map((place) => `${amidSentence(place.name)} (${number(place.number)})`));
    const sum = places.length < 2 ? '' : `, en conjunto ${number(together)}`;
    return `Más acuerdos${inState(state)}: ${named}${sum} de ${number(all)}.`;
  },
  highest: (title, places, amount) => {
    const unit = amount === 'share' ? '%' : '';
    return `${title}, los valores más altos: ${listed(places.map((place) => `${amidSentence(place.name)} (${ratioWords(place.number)}${unit})`))}.`;
  },
  listed: (n, state) => `${n === 1 ? 'acuerdo' : 'acuerdos'} en la lista${inState(state)}`,
  onlyListed: (left, of, level) =>
    `Esta tabla omite ${number(left)} de ${count(of, level === 'county' ? 'condado' : 'estado', level === 'county' ? 'condados' : 'estados y territorios')} sin ninguno en la lista.`,
  columns: { fips: 'FIPS', asOf: 'Fecha', models: 'Modelos contados', signers: 'Firmantes contados', source: 'Fuente' },
};
