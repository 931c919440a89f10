import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../scene/words/describe-status.js';
import type { FigureMessages } from '../scene/words/messages.js';
import { anew } from './anew.js';

/**
 * The status in sight and in speech: failures interrupt, the rest is polite. Both have a place that is always there, since what comes into the
 * page with its words, or is polite and then is not, is not read aloud by every program. The map has no other: two that speak at once are cut short.
 *
 * @param misread what was asked for and not understood
 * @param retry tries again what failed
 * @param spoken what is said of what the reader did
 */
export function statusView(
  status: Status | undefined,
  misread: readonly string[],
  retry: () => void,
  loadCounties: (() => void) | undefined,
  messages: FigureMessages,
  spoken: unknown,
): TemplateResult {
  const failed = status?.kind === 'error';
  const again = failed || status?.kind === 'part';
  const said = status
    ? html`<p>
        ${anew([status.text])} ${again ? html`<button type="button" @click=${retry}>${messages.status.retry}</button>` : nothing}
      </p>`
    : nothing;
  return html`
    <div class="status ${status?.kind ?? ''}" aria-live="polite"><div part="status">
      <div role="alert">${failed ? said : nothing}</div>
      ${failed ? nothing : said}
      ${misread.map((sentence) => html`<p>${anew([sentence])}</p>`)}
      ${
        loadCounties
          ? html`<p>${messages.status.statesOnly} <button type="button" @click=${loadCounties}>${messages.status.loadCounties}</button></p>`
          : nothing
      }
      </div>
      <p class="unseen">${spoken}</p>
    </div>
  `;
}
