import type { FindMessages } from './find-messages.js';
import { count, spanishFigure, unitWord } from './spanish-figure.js';

const { number } = spanishFigure;

/** What is said to those who look for a place, in the Spanish of the United States. */
export const spanishFind: FindMessages = {
  inside: (name, label) => `${name}, en ${label}`,
  isIn: (name, label, also) => `${name} está en ${label}${also.length === 0 ? '' : `, y en parte en ${also.join('; ')}`}.`,
  noneOf: (city) => `Ninguna agencia con el nombre de ${city} está en la lista.`,
  former: (label, former) => `${label} (incluye lo que antes era ${former})`,
  count: (n) => (n === 1 ? '1 lugar encontrado.' : `${number(n)} lugares encontrados.`),
  namesakes: (name, counties) => `${number(counties)} condados se llaman ${name}: añada el estado.`,
  more: (offered, total) => `Los primeros ${offered} de ${count(total, 'lugar', 'lugares')}. Añada el estado para acotar la búsqueda.`,
  none(text, level, isNear) {
    if (/^\d+$/.test(text)) return `Ningún ${unitWord[level]} tiene el código “${text}”. No se buscan códigos postales.`;
    const searched = level === 'county' ? 'condado, estado' : 'estado, condado';
    return `Ningún ${searched}, ciudad grande ni agencia de las listas se llama “${text}”.${isNear ? ' Lo más parecido:' : ''}`;
  },
  absent: (labels, vintage) => `No está en los límites de ${vintage}, que este mapa dibuja: ${labels.join('; ')}.`,
};
