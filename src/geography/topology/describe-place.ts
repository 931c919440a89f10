import type { Gazetteer } from '../names/gazetteer.js';
import type { Fips } from '../geography.js';

/** What a topology says of a county or state; `null` where the Census Bureau's tables give no figure. */
export interface PlaceProperties {
  /** Legal name: "Palm Beach County", "Baltimore city", "Orleans Parish". */
  name: string;
  /** Postal code of the state it is in; a state's own code for a state. */
  state: string;
  /** Residents. */
  population: number | null;
  /** The year whose first of July that number stands for. */
  populationYear: number | null;
  /** Land in square kilometers. */
  landArea: number | null;
}

/**
 * Looks up what is said of a place.
 *
 * @throws {RangeError} for a code that the gazetteer does not have, so that none goes without its name
 */
export function describePlace(gazetteer: Gazetteer, id: Fips): PlaceProperties {
  const place = gazetteer.get(id);
  if (place === undefined) throw new RangeError(`the gazetteer has no place of the code ${id}`);
  const { name, state, population, populationYear, landArea } = place;
  return { name, state, population, populationYear, landArea };
}
