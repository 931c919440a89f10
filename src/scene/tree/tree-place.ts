import type { Fips } from '../../geography/geography.js';

/** What a place of the tree is. */
export type PlaceKind = 'nation' | 'division' | 'state' | 'county';

/** A place of the tree: the country, a part of it, a state or a county. */
export interface TreePlace {
  /** Code of a state or county, name of a division, `us` for the country. */
  readonly id: Fips | string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** 1 for the place that holds all others. */
  readonly level: number;
  readonly parent: TreePlace | null;
  /** In the order of the alphabet, divisions from the northeast to the west; made when they are first asked for. */
  readonly children: readonly TreePlace[];
  /** Whether there are any, without making them. */
  readonly isParent: boolean;
  /** Position of the unit drawn for it; -1 for a place that is made of units. */
  readonly unit: number;
}

/** The places it stands among. */
export function siblingsOf(place: TreePlace): readonly TreePlace[] {
  return place.parent?.children ?? [place];
}

/** The place and those that hold it, from the top. */
export function lineOf(place: TreePlace): readonly TreePlace[] {
  return place.parent === null ? [place] : [...lineOf(place.parent), place];
}
