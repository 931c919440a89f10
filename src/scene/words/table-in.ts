import { englishTable } from './english-table.js';
import { wordsIn } from './languages.js';
import type { FigureMessages } from './messages.js';
import type { TableMessages } from './table-messages.js';

/** What a reader can do with the table of figures, in the language of these messages. */
export function tableIn(messages: FigureMessages): TableMessages {
  return wordsIn(messages)?.table ?? englishTable;
}
