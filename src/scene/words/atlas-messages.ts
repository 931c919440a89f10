import type { Level } from '../../geography/geography.js';
import type { Survey } from '../../geography/survey.js';
import type { ColorLook } from './name-color.js';

/** A color or stripes of several. */
export type Look = readonly ColorLook[];

/** How far and which way, in degrees from the north. */
export interface Way {
  readonly miles: number;
  readonly bearing: number;
}

/** What the map in words says. A number always comes with its unit. */
export interface AtlasMessages {
  /** Headings of its parts. */
  readonly overview: string;
  readonly places: string;
  readonly steps: string;

  /** What the picture is: what a color stands for, and of how many places. @param key heading of the key */
  what(level: Level, drawn: number, key: string): string;
  /** A class of the key with how it looks and how many places it has. */
  entry(label: string, look: string, units: string): string;
  look(look: Look): string;
  /** States of whose counties every one has one. */
  every(states: readonly string[]): string;
  /** How many residents of all live in a county that has one, as of these years. */
  residents(held: number, all: number, years: string): string;
  /** Which class most of its places are in. */
  usual(label: string): string;

  /** Labels of what a place is chosen with. */
  readonly chooseState: string;
  chooseCounty(state: string): string;
  readonly whole: string;
  /** What a place is, and where. @param wind where in its state it lies; `null` for the middle */
  county(wind: number | null, state: string, region: string): string;
  state(region: string): string;
  /** That it is drawn out of its place. */
  inset(name: string): string;
  /** How a place is drawn. */
  drawn(look: string, label: string): string;
  size(survey: Survey): string;
  shape(survey: Survey): string;
  at(longitude: number, latitude: number): string;
  from(name: string, way: Way): string;
  readonly measure: string;
  measured(name: string): string;
  neighbors(n: number): string;
  way(way: Way): string;
  /** The names under a place. */
  holds(n: number, level: Level): string;

  readonly stepLabel: string;
  step(miles: number): string;
  /** Names of the buttons, from the north over the east. */
  readonly headings: readonly [north: string, east: string, south: string, west: string];
  /** Where a step led. @param heading as in `headings` */
  went(miles: number, heading: number): string;
  here(name: string): string;
  /** A border that was crossed, after so many miles. */
  into(miles: number, name: string): string;
  outOf(miles: number): string;
  /** That nothing is drawn there, and what is nearest. */
  nowhere(nearest: string | null, way: Way | null): string;
}
