import type { Scene } from '../../scene/scene.js';
import { writeLabels } from '../../scene/drawing/svg-labels.js';
import { escapeXml } from '../../scene/drawing/escape-xml.js';
import { fillOf, writeLayers } from '../../scene/drawing/svg-layers.js';
import type { Layer } from '../../scene/drawing/layers.js';
import type { LegendEntry } from '../../scene/words/legend.js';
import type { Edition } from './edition.js';
import { htmlNotes } from './html-notes.js';
import { htmlTable } from './html-table.js';
import { trimLayer } from './frame-scene.js';

/** What a map of the country is 960 of wide: a whole one is a pixel, and three of them less than a pixel of several maps. */
const units = { one: 1, several: 3 };

/** A swatch in pixels, and the longest bar. */
const swatch = { width: 26, height: 14 };
const longestBar = 64;
const shortestBar = 16;

/** Pixels that one of several maps is wide, so that two stand side by side in a column of text. */
const plateWidth = 290;

/** What stands over it, in pixels: its name and its figures. */
const plateHead = { title: 14, figures: 13, height: 38 };

/**
 * What stands inside the tag until the map is drawn and where it cannot be, in a feed or without scripts: picture, key, and the figures of
 * places that have any. No script and no style, inline or not.
 */
export function fallbackHtml(edition: Edition): string {
  const { figure, caption, scene, table, ledger, drawn, choropleth, messages, words } = edition;
  const { level } = choropleth.question;
  // Where days are compared, what was listed on the earlier one alone is a figure too.
  const rows = ledger ? table.rows.filter(({ figures }) => figures.some(Boolean)) : table.rows;
  const left = drawn - rows.length;
  const note = left > 0 && ledger ? `<p>${escapeXml(words.onlyListed(left, drawn, level))}</p>` : '';
  const { legend } = caption;
  const about = [figure.dateline, figure.filter].filter(Boolean).join('. ');
  return [
    `<figure lang="${messages.code}" dir="${messages.direction}">`,
    `<figcaption><strong>${escapeXml(figure.title)}</strong><br>${escapeXml(about)}</figcaption>`,
    ...(scene.plates.length > 0
      ? scene.plates.map((plate, i) => plateDrawing(edition, plate, i))
      : [drawing(edition, scene, scene.viewBox, '100%', figure.name)]),
    ...(caption.plates ?? []).map(({ title, about: means }) =>
      means === '' ? '' : `<p><strong>${escapeXml(title)}</strong>: ${escapeXml(means)}</p>`,
    ),
    legend.title === '' ? '' : `<p>${escapeXml(legend.title)}</p>`,
    `<ul>${legend.entries.map((entry) => `<li>${swatchOf(edition, entry)} ${escapeXml(words.entry(entry.label, entry.unitsLabel))}</li>`).join('\n')}</ul>`,
    htmlNotes(edition),
    note,
    htmlTable(edition, rows),
    '</figure>',
    '',
  ]
    .filter((part, i, all) => part !== '' || i === all.length - 1)
    .join('\n');
}

/**
 * A layer as light as a page without scripts can carry it: what lies outside of the frame, and around a state, is left out. Where the whole
 * country is drawn lines end on whole pixels, and of the borders of counties, half of its bytes, those of painted ones alone are drawn.
 */
function lighten(scene: Scene, layer: Layer, unit: number): Layer[] {
  if (layer.group === 'around' && layer.kind === 'class') return [];
  const isWhole = scene.within === null;
  if (isWhole && layer.name === 'county-borders') return [];
  return [isWhole ? trimLayer(layer, scene, unit) : layer];
}

/** One of several maps, with its name and figures over it: in the drawing, so that they stay together where there is no style. */
function plateDrawing(edition: Edition, scene: Scene, at: number): string {
  const { title = '', figures = '' } = edition.caption.plates?.[at] ?? {};
  const [left = 0, top = 0, width = 0, height = 0] = scene.viewBox.split(' ').map(Number);
  const pixel = width / plateWidth;
  const line = (text: string, size: number, fromMap: number, weight: number): string =>
    `<text x="${left}" y="${size10(top - fromMap * pixel)}" font-size="${size10(size * pixel)}" font-weight="${weight}" fill="${edition.colors.text}">${escapeXml(text)}</text>`;
  const head = [line(title, plateHead.title, 23, 600), line(figures, plateHead.figures, 7, 400)];
  const room = plateHead.height * pixel;
  const viewBox = [left, size10(top - room), width, size10(height + room)].join(' ');
  return drawing(edition, scene, viewBox, String(plateWidth), edition.words.entry(title, figures), `plate-${at}-`, head);
}

/** @param id parts this drawing's names from those of others on the page */
function drawing(
  { colors, drawn }: Edition,
  scene: Scene,
  viewBox: string,
  width: string,
  name: string,
  id = '',
  head: readonly string[] = [],
): string {
  const isFine = drawn > 1 && scene.within === null;
  const outline = ` stroke="${colors.border}" stroke-width="0.5" vector-effect="non-scaling-stroke"`;
  const layers = scene.layers.flatMap((layer) => lighten(scene, layer, id === '' ? units.one : units.several));
  const written = own(writeLayers({ ...scene, clip: '', layers }, colors), id);
  return [
    `<svg viewBox="${viewBox}" width="${width}" role="img" aria-label="${escapeXml(name)}" font-family="system-ui, sans-serif">`,
    ...head,
    ...written.map((line) => (isFine ? line.replace(/^<path class="class /, `<path${outline} class="class `) : line)),
    ...writeLabels(scene, colors),
    '</svg>',
  ].join('\n');
}

/** A color of the key; of a step of numbers a bar, as long as there are places in it. */
function swatchOf({ colors, caption, scene }: Edition, { name, paint, bar }: LegendEntry): string {
  const hasBars = caption.legend.entries.some((entry) => entry.bar !== null);
  const width = bar === null ? swatch.width : bar === 0 ? 0 : Math.max(shortestBar, bar * longestBar);
  const whole = hasBars ? longestBar : swatch.width;
  const [fill = ''] = own([`fill="${fillOf(paint, name, colors)}"`], '');
  const scaled = (length: number): number => size10(length / scene.scale);
  return `<svg width="${whole}" height="${swatch.height}" viewBox="0 0 ${scaled(whole)} ${scaled(swatch.height)}" aria-hidden="true"><rect width="${scaled(width)}" height="${scaled(swatch.height)}" ${fill}/></svg>`;
}

/** On a page a name is everybody's: those of patterns are made our own. No word of anybody's is in what is written here. */
function own(lines: readonly string[], id: string): string[] {
  return lines.map((line) =>
    line.replace(/id="([\w-]+)"/g, `id="agreement-map-${id}$1"`).replace(/url\(#([\w-]+)\)/g, `url(#agreement-map-${id}$1)`),
  );
}

const size10 = (value: number): number => Math.round(value * 10) / 10;
