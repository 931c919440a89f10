import { html, type TemplateResult } from 'lit';
import { aboutIn } from '../../scene/words/about-in.js';
import type { Explained } from '../../scene/words/about-messages.js';
import type { Messages } from '../../scene/words/messages.js';

/** What words mean, where they are met. @param publisher what the publisher says of one in place of the map's words; `''` for nothing */
export function aboutView(words: readonly Explained[], messages: Messages, publisher: (word: Explained) => string): TemplateResult {
  const said = aboutIn(messages);
  const termOf = (word: Explained): string =>
    word === 'none' || word === 'statewide' ? said[word] : messages.modelName(word.toUpperCase());
  return html`<div part="about" class="about">
    ${words.map((word) => html`<p><b>${termOf(word)}</b> ${publisher(word) || said.texts[word]}</p>`)}
  </div>`;
}

/** All of them, to be opened under the map. */
export function glossaryView(messages: Messages, publisher: (word: Explained) => string): TemplateResult {
  return html`<details part="glossary" class="glossary"><summary>${aboutIn(messages).title}</summary>${aboutView(['none', 'jem', 'wso', 'tfm', 'statewide'], messages, publisher)}</details>`;
}
