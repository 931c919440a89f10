import { html, nothing, type TemplateResult } from 'lit';
import type { Footer } from '../scene/figure.js';
import type { Line } from '../scene/words/aside.js';
import type { FigureMessages } from '../scene/words/messages.js';

/** Source, date, what others published, and what of the source could not be read. */
export function footerView({ source, date, published, problems }: Footer, { sentence }: FigureMessages): TemplateResult {
  return html`
    <div class="footer">
      <p part="source" class="source">
        ${source ? html`${lineView(source)} ` : nothing}${sentence(date)}
        <slot name="source"></slot>
      </p>
      ${
        published === null
          ? nothing
          : html`
            <details part="published" class="published">
              <summary>${published.title}</summary>
              <p>${published.note}</p>
              <ul>${published.totals.map((total) => html`<li>${lineView(total)}</li>`)}</ul>
            </details>`
      }
      ${
        problems === null
          ? nothing
          : html`
            <details part="problems" class="problems">
              <summary>${problems.title}</summary>
              <ul tabindex="0">${problems.cells.map((cell) => html`<li>${cell}</li>`)}</ul>
            </details>`
      }
    </div>
  `;
}

function lineView({ text, url }: Line): TemplateResult | string {
  return url === null ? text : html`<a href=${url} rel="noopener">${text}</a>`;
}
