import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../../scene/text-of.js';
import { warnOnce } from '../warn-once.js';
import type { ReaderHost } from './reader-stage.js';
import type { Sight } from './sight.js';

/** Says that the code of the place chosen is no place's. One of another level may be drawn again later. */
export function selectedView({ selected }: ReaderHost, { stage, messages, choropleth }: Sight): TemplateResult | typeof nothing {
  const text = textOf(selected);
  const { geography } = stage.load;
  // What is no code at all is said with the other attributes; what an author's own boundaries lack a reader may have chosen before they came.
  if (!geography || stage.vintage === null || !choropleth || !/^\d+$/.test(text)) return nothing;
  const { counties, states } = geography;
  const id = text.length === 5 && counties.length === 0 ? text.slice(0, 2) : text;
  if ([...states, ...counties].some((unit) => unit.id === id)) return nothing;
  warnOnce(`agreement-map: selected="${text}" is not in this geography; using none.`);
  return html`<p part="misread">
    ${messages.status.misread({ attribute: 'selected', text, used: 'none', isUnderstood: true })}
  </p>`;
}
