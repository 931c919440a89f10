import { escapeXml } from '../../scene/drawing/escape-xml.js';
import type { Edition } from './edition.js';
import { htmlNotes } from './html-notes.js';
import { htmlTable } from './html-table.js';

/** A page with the figures of every place, to be linked from where there is no room for them. */
export function tableHtml(edition: Edition): string {
  const { figure, messages, table } = edition;
  return `<!doctype html>
<html lang="${messages.code}" dir="${messages.direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(figure.title)}</title>
${htmlTable(edition, table.rows)}
${htmlNotes(edition)}
</html>
`;
}
