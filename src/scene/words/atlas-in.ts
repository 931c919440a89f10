import type { AtlasMessages } from './atlas-messages.js';
import { englishAtlas } from './english-atlas.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';

/** Loads what the map in words says, in the language of these messages. */
export async function loadAtlasWords(messages: FigureMessages): Promise<AtlasMessages> {
  return (await wordsIn(messages)?.loadAtlas()) ?? englishAtlas;
}
