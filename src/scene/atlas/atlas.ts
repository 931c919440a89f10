import type { Choropleth } from '../../choropleth/classify.js';
import type { Inset } from '../../geography/geography.js';
import type { Answers } from '../answers.js';
import type { ColorLook } from '../words/name-color.js';
import type { Caption } from '../figure.js';
import type { PlaceTree } from '../tree/grow-tree.js';
import type { TreePlace } from '../tree/tree-place.js';
import { stateHolding } from '../tree/step-from.js';
import type { AtlasMessages } from '../words/atlas-messages.js';
import type { Messages } from '../words/messages.js';
import type { OverviewMessages } from '../words/overview-messages.js';
import type { TreeMessages } from '../words/tree-messages.js';

/** What the map in words is made from. */
export interface Atlas {
  readonly choropleth: Choropleth;
  readonly caption: Caption;
  readonly insets: readonly Inset[];
  /** Whether it is known where on the globe the drawing is. */
  readonly isBundled: boolean;
  readonly tree: PlaceTree;
  readonly answers: Answers;
  /** What a color of the palette looks like here; `null` where nobody can tell. */
  readonly lookOf: (color: string) => ColorLook | null;
  readonly messages: Messages;
  readonly said: TreeMessages;
  readonly words: AtlasMessages;
  /** What is said of it as a whole. */
  readonly overview: OverviewMessages;
}

/** How a class is drawn, in words; `''` where nobody can tell. */
export function lookOfClass({ choropleth: { classes }, lookOf, words }: Atlas, name: string): string {
  const paint = classes.find((each) => each.name === name)?.paint;
  const colors = paint === undefined ? [] : paint.kind === 'color' ? [paint.color] : [...new Set(paint.colors)];
  return words.look(colors.flatMap((color) => lookOf(color) ?? []));
}

/** What a place is called where nothing says which state is meant. */
export function fullName(place: TreePlace, messages: Messages): string {
  return place.kind === 'county' ? messages.placeName(place.name, stateHolding(place)?.name ?? '') : place.name;
}
