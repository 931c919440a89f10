import { englishTree } from './english-tree.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { TreeMessages } from './tree-messages.js';

/** What is said to those who walk the map by keys, in the language of these messages. */
export function treeIn(messages: FigureMessages): TreeMessages {
  return wordsIn(messages)?.tree ?? englishTree;
}
