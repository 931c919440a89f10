import type { Level } from '../../geography/geography.js';
import type { Division } from '../../geography/names/divisions.js';

/** A way over the map. */
export type Heading = 'north' | 'east' | 'south' | 'west';

/** Eight ways over the globe, from the north over the east. */
export const winds = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'] as const;

export type Wind = (typeof winds)[number];

/** What is said to those who walk the map by keys. A number always comes with its unit. */
export interface TreeMessages {
  readonly nation: string;
  division(division: Division): string;
  /** "51 of 67 counties have one." */
  held(held: number, all: number, level: Level): string;
  /** "67 counties." */
  places(all: number, level: Level): string;
  /** A place and what is said of it, before its full stop. */
  about(name: string, rest: string): string;
  /** Where a step led, before the name of the place. */
  step(heading: Heading): string;
  /** That a step led into an inset, whose place on the map says nothing of where it is. */
  intoInset(name: string): string;
  /** That a step led out of an inset. */
  readonly outOfInset: string;
  /** Nothing lies that way. */
  edge(heading: Heading, level: Level | 'division'): string;
  /** What borders a place, in a sentence. @param each as `neighbor` has them; may be empty */
  around(name: string, each: readonly string[]): string;
  /** A place beside another, and what is said of it. */
  neighbor(name: string, rest: string, way: { readonly wind: Wind; readonly miles: number } | null): string;
  /** That neighbors are told of states and counties alone. */
  readonly noNeighbors: string;
  /** No place begins with what was typed. @param among the state that it was looked for in; `null` for none */
  unknown(text: string, among: string | null): string;
  /** In sight while the map has the keyboard. */
  readonly hint: string;
  readonly keysTitle: string;
  /** Each key with what it does. */
  readonly keys: readonly (readonly [key: string, act: string])[];
  /** After the map. */
  readonly end: string;
}
