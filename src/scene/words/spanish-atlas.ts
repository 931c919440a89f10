import type { AtlasMessages, Way } from './atlas-messages.js';
import { count, listed, spanishFigure } from './spanish-figure.js';
import { amidSentence, inSpanishState, ofSpanishState } from './spanish-places.js';
import { spanishTree } from './spanish-tree.js';

const { number } = spanishFigure;

const { places } = spanishTree;

const winds = (
  'norte,nornoreste,noreste,estenoreste,este,estesureste,sureste,sursureste,' +
  'sur,sursuroeste,suroeste,oestesuroeste,oeste,oestenoroeste,noroeste,nornoroeste'
).split(',');

/** @param parts how many winds there are */
const windAt = (bearing: number, parts: 8 | 16): string => winds[(Math.round((bearing * parts) / 360) * (16 / parts)) % 16] as string;

const decimal = (n: number): string => (Number.isInteger(n) ? number(n) : n.toFixed(1));

const miles = (n: number): string => {
  const told = n < 10 ? Number(n.toFixed(1)) : Math.round(n);
  return `${decimal(told)} ${told === 1 ? 'milla' : 'millas'}`;
};

const wayWords = (way: Way): string => `${miles(way.miles)} al ${windAt(way.bearing, 16)}`;

const hues = {
  white: 'blanco',
  black: 'negro',
  gray: 'gris',
  red: 'rojo',
  orange: 'naranja',
  brown: 'café',
  yellow: 'amarillo',
  green: 'verde',
  teal: 'verde azulado',
  blue: 'azul',
  purple: 'morado',
  pink: 'rosa',
} as const;

const tones = { 'very-light': ' muy claro', light: ' claro', medium: '', dark: ' oscuro', 'very-dark': ' muy oscuro' } as const;

/** To three digits: no outline is better than that. */
const rounded = (n: number): number => (n < 10 ? Number(n.toFixed(1)) : Number(n.toPrecision(3)));

const degrees = (n: number, positive: string, negative: string): string => `${Math.abs(n).toFixed(1)}° ${n < 0 ? negative : positive}`;

/** What the map in words says, in the Spanish of the United States. */
export const spanishAtlas: AtlasMessages = {
  overview: 'Todo el mapa',
  places: 'Lugar por lugar',
  steps: 'Recorrer el mapa por millas',
  what: (level, drawn, key) =>
    `Un mapa de ${places(drawn, level)}.${key && ` Los colores indican: ${key.charAt(0).toLowerCase()}${key.slice(1)}.`}`,
  entry: (label, look, units) => `${label}: ${[units, look && `en ${look}`].filter(Boolean).join(', ')}`,
  look: (colors) => `${colors.length > 1 ? 'franjas de ' : ''}${listed(colors.map(({ tone, hue }) => `${hues[hue]}${tones[tone]}`))}`,
  every: (states) => (states.length === 0 ? '' : `Con al menos uno en todos los condados: ${listed(states)}`.replace(/\.?$/, '.')),
  residents: (held, all, years) =>
    `${number(held)} de ${number(all)} residentes (${number(Number(((100 * held) / all).toFixed(1)))} por ciento) viven en un condado con al menos uno; residentes según datos de ${years}.`,
  usual: (label) => `Lo más frecuente: “${label}”`,
  chooseState: 'Estado',
  chooseCounty: (state) => `Condado ${inSpanishState(state)}`,
  whole: 'Elegir',
  county: (wind, state, region) =>
    `Un condado o equivalente en el ${wind === null ? 'centro' : windAt(wind, 8)} ${ofSpanishState(state)}${region && ` (${region})`}.`,
  state: (region) => `Un estado o territorio${region && ` (${region})`}.`,
  inset: (name) => `Está dibujado en un recuadro, ${name}, y no en su lugar.`,
  drawn: (look, label) => `En el mapa: ${look}${label && `, el color de “${label}”`}.`,
  size: ({ squareMiles, across, down }) => {
    if (squareMiles === 0) return 'Es demasiado pequeño para dibujarlo: lo marca un disco.';
    const size = rounded(squareMiles);
    const squares = `${decimal(size)} ${size === 1 ? 'milla cuadrada' : 'millas cuadradas'}`;
    return `Unas ${squares}: ${miles(across)} de oeste a este y ${miles(down)} de sur a norte.`;
  },
  shape: ({ longest, shape, pieces }) => {
    const said = [
      { rectangle: 'casi un rectángulo', ragged: 'de contorno irregular', plain: '' }[shape],
      longest === null ? 'casi tan largo como ancho' : `más largo de ${windAt(longest, 8)} a ${windAt(longest + 180, 8)}`,
      pieces > 1 ? `en ${number(pieces)} partes separadas` : '',
    ].filter(Boolean);
    return `Su forma: ${said.join(', ')}.`;
  },
  at: (longitude, latitude) => `Su centro está a ${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'O')}.`,
  from: (name, way) => `Desde ${amidSentence(name)}: ${wayWords(way)}, de centro a centro.`,
  measure: 'Medir las distancias desde aquí',
  measured: (name) => `Las distancias se miden desde ${amidSentence(name)}.`,
  neighbors: (n) => (n === 0 ? 'Nada limita con él' : count(n, 'lugar limita con él', 'lugares limitan con él')),
  way: wayWords,
  holds: (n, level) => `Sus ${places(n, level)}`,
  stepLabel: 'Millas por paso',
  step: miles,
  headings: ['Norte', 'Este', 'Sur', 'Oeste'],
  went: (far, heading) => `${miles(far)} al ${winds[heading * 4] ?? ''}.`,
  here: (name) => `Está en ${amidSentence(name)}.`,
  into: (far, name) => `Tras ${miles(far)}, entra en ${amidSentence(name)}.`,
  outOf: (far) => `Tras ${miles(far)}, sale al agua o a otro país.`,
  nowhere: (nearest, way) =>
    `Aquí no hay nada dibujado.${nearest === null || way === null ? '' : ` El centro más cercano de un lugar es el de ${amidSentence(nearest)}, ${wayWords(way)}.`}`,
};
