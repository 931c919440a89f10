import type { Fips } from '../geography.js';

/** A part of the country as the Census Bureau parts it, and what is in none of its parts. */
export type Division =
  | 'new-england'
  | 'middle-atlantic'
  | 'east-north-central'
  | 'west-north-central'
  | 'south-atlantic'
  | 'east-south-central'
  | 'west-south-central'
  | 'mountain'
  | 'pacific'
  | 'territories'
  | 'other';

// Census Bureau, Geographic Terms and Concepts: Census Divisions. Puerto Rico and the island areas are in none.
const listed: Readonly<Record<Exclude<Division, 'other'>, string>> = {
  'new-england': '09 23 25 33 44 50',
  'middle-atlantic': '34 36 42',
  'east-north-central': '17 18 26 39 55',
  'west-north-central': '19 20 27 29 31 38 46',
  'south-atlantic': '10 11 12 13 24 37 45 51 54',
  'east-south-central': '01 21 28 47',
  'west-south-central': '05 22 40 48',
  mountain: '04 08 16 30 32 35 49 56',
  pacific: '02 06 15 41 53',
  territories: '60 66 69 72 78',
};

/** All of them, from the northeast to the west. */
export const divisions: readonly Division[] = [...(Object.keys(listed) as Division[]), 'other'];

const divisionByState = new Map<Fips, Division>(
  Object.entries(listed).flatMap(([division, codes]) => codes.split(' ').map((code): [Fips, Division] => [code, division as Division])),
);

/** The division that a state is in; `other` for a code that is no state's. */
export function divisionOf(state: Fips): Division {
  return divisionByState.get(state) ?? 'other';
}
