import type { UnitWords } from '../words/describe-unit.js';
import type { Messages } from '../words/messages.js';
import type { TreeMessages } from '../words/tree-messages.js';
import { stateHolding } from './step-from.js';
import type { TreePlace } from './tree-place.js';

/** A place in a line of the tree: its name, its number, its models. */
export function nameLine(
  { name }: Pick<TreePlace, 'name'>,
  { headline, models }: UnitWords,
  messages: Messages,
  said: TreeMessages,
): string {
  return messages.sentences([said.about(name, headline), models.map(({ text }) => text).join(', ')].map(messages.sentence));
}

/**
 * A place that the reader has come to. What they just heard is not said again: the state that they are in, and what is true of all of it.
 *
 * @param from where they were; `null` at first
 */
export function sayPlace(
  place: TreePlace,
  words: UnitWords,
  from: { readonly place: TreePlace; readonly words: UnitWords } | null,
  messages: Messages,
  said: TreeMessages,
): string {
  const isSameState = from !== null && stateHolding(from.place) === stateHolding(place);
  const state = place.kind === 'county' && !isSameState ? stateHolding(place) : null;
  const name = state === null ? place.name : messages.placeName(place.name, state.name);
  const news = words.notes.filter((note) => !from?.words.notes.includes(note));
  return messages.sentences([nameLine({ name }, words, messages, said), ...news.map(messages.sentence)]);
}
