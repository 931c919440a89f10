import { altText } from '../../scene/forms/alt-text.js';
import { tableCsv } from '../../scene/forms/table-csv.js';
import type { Policy } from '../../scene/law/policy.js';
import { writeLaws } from '../../scene/write-laws.js';
import { toSVG } from '../../scene/to-svg.js';
import { drawCard } from './draw-card.js';
import type { Edition } from './edition.js';
import { fallbackHtml } from './fallback-html.js';
import { figuresJson } from './figures-json.js';
import { oembedJson } from './oembed-json.js';
import { loadPainter } from './load-painter.js';
import { tableHtml } from './table-html.js';
import type { Content } from './write-folder.js';

/** Pixels of a card's side, and how many of a picture's stand for one of an article's. */
const cardWidth = 1200;
const density = 2;

/**
 * Every form of an edition by its name.
 *
 * @param policy laws to draw over the map; `null` for none
 * @param oembed the address of the page to be embedded; `null` for none
 */
export async function writeForms(edition: Edition, oembed: string | null, policy: Policy | null): Promise<Map<string, Content>> {
  const paint = await loadPainter();
  const { scene, figure, colors, messages, choropleth } = edition;
  const laws = policy && writeLaws(scene, choropleth, policy, messages, colors);
  const svg = toSVG(scene, figure, colors, messages.code, laws);
  const card = drawCard(edition);
  const [, width = '0'] = /^<svg [^>]*? width="(\d+)"/.exec(svg) ?? [];
  return new Map<string, Content>([
    ['map.svg', `${svg}\n`],
    ['map.png', paint(svg, (scene.plates[0] ?? scene).scale, density * Number(width))],
    ['card.png', paint(card.svg, card.scale, cardWidth)],
    ['table.csv', tableCsv(edition)],
    ['table.html', tableHtml(edition)],
    ['fallback.html', fallbackHtml(edition)],
    ['alt.txt', altText(edition)],
    ['figures.json', figuresJson(edition)],
    ...(oembed === null ? [] : [['oembed.json', oembedJson(edition, oembed)] as const]),
  ]);
}
