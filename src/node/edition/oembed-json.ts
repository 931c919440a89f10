import { escapeXml } from '../../scene/drawing/escape-xml.js';
import type { Edition } from './edition.js';

/** What a page with a frame takes up, in pixels, until it says its height. */
const frame = { width: 800, height: 720 };

/** What a page that is given an address asks for to show it (oembed.com, section 2.3.4): the embed page, in a frame that may run scripts. */
export function oembedJson({ figure }: Edition, address: string): string {
  const { width, height } = frame;
  const html = `<iframe src="${escapeXml(address)}" title="${escapeXml(figure.title)}" width="100%" height="${height}" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" loading="lazy" frameborder="0"></iframe>`;
  return `${JSON.stringify({ version: '1.0', type: 'rich', title: figure.title, width, height, html }, null, 2)}\n`;
}
