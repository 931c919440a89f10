import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../agreements/agreement.js';
import type { PublishedTotal, Source } from '../agreements/dataset.js';
import type { Messages } from '../scene/words/english.js';

/** What stands under the map. */
export interface Footer {
  readonly source: Source | null;
  readonly dateline: string;
  /** Totals that others published about the day shown. */
  readonly published: readonly PublishedTotal[];
  readonly problems: readonly Problem[];
}

/** Source, date, what others published, and what of the source could not be read. */
export function footerView(footer: Footer | undefined, messages: Messages): TemplateResult | typeof nothing {
  if (!footer) return nothing;
  const { source, dateline, published, problems } = footer;
  return html`
    <footer class="footer">
      <p part="source" class="source">
        ${source ? html`${sourceView(source, messages)}. ` : nothing}${dateline}.
        <slot name="source"></slot>
      </p>
      ${
        published.length === 0
          ? nothing
          : html`
            <details class="published">
              <summary>${messages.published.title}</summary>
              <p>${messages.published.note}</p>
              <ul>${published.map((total) => html`<li>${total.url === null ? messages.published.total(total) : html`<a href=${total.url} rel="noopener">${messages.published.total(total)}</a>`}</li>`)}</ul>
            </details>`
      }
      ${
        problems.length === 0
          ? nothing
          : html`
            <details class="problems">
              <summary>${messages.panel.problems(problems.length)}</summary>
              <ul>${problems.map(({ row, column, value, message }) => html`<li>${messages.panel.problem(row, column, value, message)}</li>`)}</ul>
            </details>`
      }
    </footer>
  `;
}

function sourceView({ name, url }: Source, messages: Messages): TemplateResult | string {
  const words = messages.source(name);
  return url === null ? words : html`<a href=${url} rel="noopener">${words}</a>`;
}
