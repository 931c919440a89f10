import { escapeXml } from '../../scene/drawing/escape-xml.js';
import { safeLink } from '../../agreements/safe-link.js';
import type { Edition } from './edition.js';

/** What is said under a map or a table: notices, where every agreement went, boundaries, cells that were not read, the source. */
export function htmlNotes({ caption, notices }: Edition): string {
  const { ledger, notes, footer } = caption;
  const paragraphs = [...notices, ledger.sentence, notes, footer.problems ? `${footer.problems.title}.` : '']
    .filter(Boolean)
    .map(escapeXml);
  const { source } = footer;
  const url = source?.url ? safeLink(source.url) : null;
  if (source) paragraphs.push(url === null ? escapeXml(source.text) : `<a href="${escapeXml(url)}">${escapeXml(source.text)}</a>`);
  return paragraphs.map((text) => `<p>${text}</p>`).join('\n');
}
