import { html, type TemplateResult } from 'lit';
import type { Misreading } from '../../scene/words/describe-status.js';
import type { FigureMessages } from '../../scene/words/messages.js';

/** What an address asked for and did not get, a line each: whoever follows a link sees what it is not. */
export function misreadView(misread: readonly Misreading[], { status }: FigureMessages): readonly TemplateResult[] {
  return misread.map((each) => html`<p part="misread">${status.misread(each)}</p>`);
}
