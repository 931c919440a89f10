import { count, englishFigure } from './english-figure.js';
import type { Level } from '../../geography/geography.js';
import type { TreeMessages } from './tree-messages.js';

const { number } = englishFigure;

const divisionNames: Readonly<Record<Parameters<TreeMessages['division']>[0], string>> = {
  'new-england': 'New England',
  'middle-atlantic': 'Middle Atlantic',
  'east-north-central': 'East North Central',
  'west-north-central': 'West North Central',
  'south-atlantic': 'South Atlantic',
  'east-south-central': 'East South Central',
  'west-south-central': 'West South Central',
  mountain: 'Mountain',
  pacific: 'Pacific',
  territories: 'Puerto Rico and the island areas',
  other: 'Elsewhere',
};

const nouns = { county: 'county', state: 'state or territory', division: 'part of the country' } as const;

const places = (n: number, level: Level): string =>
  level === 'county' ? count(n, 'county', 'counties') : count(n, 'state or territory', 'states and territories');

/** What is said to those who walk the map by keys, in American English. */
export const englishTree: TreeMessages = {
  nation: 'United States',
  division: (division) => divisionNames[division],
  held: (held, all, level) => `${number(held)} of ${places(all, level)} ${held === 1 ? 'has' : 'have'} at least one`,
  places,
  about: (name, rest) => `${name}: ${rest}`,
  step: (heading) => `${heading.charAt(0).toUpperCase()}${heading.slice(1)}: `,
  intoInset: (name) => `Inset, ${name}: `,
  outOfInset: 'Out of the inset: ',
  edge: (heading, level) => `No ${nouns[level]} farther ${heading}.`,
  around: (name, each) =>
    each.length === 0 ? `Nothing borders ${name}.` : `Around ${name}, ${count(each.length, 'neighbor', 'neighbors')}: ${each.join('; ')}.`,
  neighbor: (name, rest, way) => `${way ? `${way.wind}, ${count(way.miles, 'mile', 'miles')}, ` : ''}${name}, ${rest}`,
  noNeighbors: 'Neighbors are listed for a state or a county.',
  unknown: (text, among) => (among === null ? `No state is called “${text}”.` : `No county in ${among} is called “${text}”, and no state.`),
  hint: 'Arrow keys move, letters find a place by name, Enter opens it, Escape goes back, ? lists the keys.',
  keysTitle: 'Keys on the map',
  keys: [
    ['Arrow keys', 'to the next place north, south, east or west'],
    ['Letters', 'to a place by its name, its initials, or a state’s postal code'],
    ['Enter', 'into the country, a region or a state; on a place of the map, shows its agreements'],
    ['Escape', 'closes the list, goes back up, and leaves the map from the top'],
    ['Home and End', 'to the first and last place, in alphabetical order'],
    ['Page Up and Page Down', 'to the one before and after, in alphabetical order'],
    ['+', 'says what borders the place, which way, and how far from middle to middle'],
    ['?', 'shows and hides this list'],
  ],
  end: 'End of the map.',
};
