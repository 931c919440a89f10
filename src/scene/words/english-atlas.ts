import type { AtlasMessages, Way } from './atlas-messages.js';
import { count, englishFigure } from './english-figure.js';
import { list } from './english-overview.js';
import { englishTree } from './english-tree.js';

const { number } = englishFigure;

const { places } = englishTree;

// Sixteen, so that no word is more than 12 degrees off.
const winds = 'north,north-northeast,northeast,east-northeast,east,east-southeast,southeast,south-southeast'.split(',');

const opposite = (wind: string): string =>
  wind.replace(/north|south|east|west/g, (each) => ({ north: 'south', south: 'north', east: 'west' })[each] ?? 'east');

/** @param parts how many winds there are */
function windAt(bearing: number, parts: 8 | 16): string {
  const at = (Math.round((bearing * parts) / 360) * (16 / parts)) % 16;
  return at < 8 ? (winds[at] as string) : opposite(winds[at - 8] as string);
}

const miles = (n: number): string => count(n < 10 ? Number(n.toFixed(1)) : Math.round(n), 'mile', 'miles');

const wayWords = (way: Way): string => `${miles(way.miles)} ${windAt(way.bearing, 16)}`;

const hues = { teal: 'blue-green' } as Readonly<Record<string, string>>;

const tones = { 'very-light': 'very light ', light: 'light ', medium: '', dark: 'dark ', 'very-dark': 'very dark ' } as const;

/** To three digits: no outline is better than that. */
const rounded = (n: number): number => (n < 10 ? Number(n.toFixed(1)) : Number(n.toPrecision(3)));

const degrees = (n: number, positive: string, negative: string): string => `${Math.abs(n).toFixed(1)}° ${n < 0 ? negative : positive}`;

/** What the map in words says, in American English. */
export const englishAtlas: AtlasMessages = {
  overview: 'The whole map',
  places: 'Place by place',
  steps: 'Move across the map by miles',
  what: (level, drawn, key) =>
    `A map of ${places(drawn, level)}.${key && ` The colors show ${key.charAt(0).toLowerCase()}${key.slice(1)}.`}`,
  entry: (label, look, units) => `${label}: ${[units, look && `drawn in ${look}`].filter(Boolean).join(', ')}`,
  look: (colors) => `${colors.length > 1 ? 'stripes of ' : ''}${list(colors.map(({ tone, hue }) => `${tones[tone]}${hues[hue] ?? hue}`))}`,
  every: (states) => (states.length === 0 ? '' : `Every county has at least one in ${list(states)}.`),
  residents: (held, all, years) =>
    `${number(held)} of ${number(all)} residents (${number(Number(((100 * held) / all).toFixed(1)))} percent) live in a county with at least one; residents as of ${years}.`,
  usual: (label) => `Most often drawn as “${label}”`,
  chooseState: 'State',
  chooseCounty: (state) => `County in ${state}`,
  whole: 'Choose',
  county: (wind, state, region) =>
    `A county or equivalent in the ${wind === null ? 'middle' : windAt(wind, 8)} of ${state}${region && `, ${region}`}.`,
  state: (region) => `A state or territory${region && `, ${region}`}.`,
  inset: (name) => `It is drawn in an inset, ${name}, and not in its place.`,
  drawn: (look, label) => `On the map: ${look}${label && `, the color of “${label}”`}.`,
  size: ({ squareMiles, across, down }) =>
    squareMiles === 0
      ? 'It is too small to be drawn: a disc marks it.'
      : `About ${count(rounded(squareMiles), 'square mile', 'square miles')}: ${miles(across)} from west to east, ${miles(down)} from south to north.`,
  shape: ({ longest, shape, pieces }) => {
    const said = [
      { rectangle: 'nearly a rectangle', ragged: 'ragged in outline', plain: '' }[shape],
      longest === null ? 'about as long as it is wide' : `longest from ${windAt(longest, 8)} to ${opposite(windAt(longest, 8))}`,
      pieces > 1 ? `in ${number(pieces)} separate pieces` : '',
    ].filter(Boolean);
    return `Its shape: ${said.join(', ')}.`;
  },
  at: (longitude, latitude) => `Its middle is at ${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}.`,
  from: (name, way) => `From ${name}: ${wayWords(way)}, middle to middle.`,
  measure: 'Measure distances from here',
  measured: (name) => `Distances are measured from ${name}.`,
  neighbors: (n) => (n === 0 ? 'Nothing borders it' : count(n, 'place borders it', 'places border it')),
  way: wayWords,
  holds: (n, level) => `Its ${places(n, level)}`,
  stepLabel: 'Miles per step',
  step: miles,
  headings: ['North', 'East', 'South', 'West'],
  went: (far, heading) => `${miles(far)} ${['north', 'east', 'south', 'west'][heading] ?? ''}.`,
  here: (name) => `You are in ${name}.`,
  into: (far, name) => `After ${miles(far)}, into ${name}.`,
  outOf: (far) => `After ${miles(far)}, out over water or another country.`,
  nowhere: (nearest, way) =>
    `Nothing is drawn here.${nearest === null || way === null ? '' : ` The nearest place, measured to its middle, is ${nearest}, ${wayWords(way)}.`}`,
};
