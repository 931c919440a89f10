import { escapeXml, fillOf, writeLayers } from '../../scene/drawing/svg-layers.js';
import type { Layer } from '../../scene/drawing/layers.js';
import type { Edition } from './edition.js';
import { htmlNotes } from './html-notes.js';
import { htmlTable } from './html-table.js';
import { trimLayer } from './frame-scene.js';

/** What a map of the country is 960 of wide: a whole one is a pixel. */
const unit = 1;

/** A swatch in pixels. */
const swatch = { width: 26, height: 14 };

/**
 * What stands inside the tag until the map is drawn and where it cannot be, in a feed or without scripts: picture, key, and the figures of
 * places that have any. No script and no style, inline or not.
 */
export function fallbackHtml(edition: Edition): string {
  const { figure, caption, scene, table, ledger, drawn, choropleth, words } = edition;
  const { level } = choropleth.question;
  const rows = ledger ? table.rows.filter(({ id }) => (choropleth.byUnit[id]?.agreements ?? 0) > 0) : table.rows;
  const left = drawn - rows.length;
  const note = left > 0 && ledger ? `<p>${escapeXml(words.onlyListed(left, drawn, level))}</p>` : '';
  const { legend } = caption;
  const about = [figure.dateline, figure.filter].filter(Boolean).join('. ');
  return [
    '<figure>',
    `<figcaption><strong>${escapeXml(figure.title)}</strong><br>${escapeXml(about)}</figcaption>`,
    drawing(
      edition,
      scene.layers.flatMap((layer) => lighten(edition, layer)),
    ),
    `<p>${escapeXml(legend.title)}</p>`,
    `<ul>${legend.entries.map(({ name, paint, label, unitsLabel }) => `<li>${swatchOf(edition, name, paint)} ${escapeXml(words.entry(label, unitsLabel))}</li>`).join('\n')}</ul>`,
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
function lighten({ scene }: Edition, layer: Layer): Layer[] {
  if (layer.group === 'around' && layer.kind === 'class') return [];
  const isWhole = scene.within === null;
  if (isWhole && layer.name === 'county-borders') return [];
  return [isWhole ? trimLayer(layer, scene, unit) : layer];
}

function drawing({ scene, figure, colors, drawn }: Edition, layers: readonly Layer[]): string {
  const isFine = drawn > 1 && scene.within === null;
  const outline = ` stroke="${colors.border}" stroke-width="0.5" vector-effect="non-scaling-stroke"`;
  const written = own(writeLayers({ ...scene, clip: '', layers }, colors));
  const labels = scene.insetLabels.map(
    ({ text, at, size }) =>
      `<text x="${at[0]}" y="${size10(at[1])}" font-size="${size10(size)}" fill="${colors.quiet}">${escapeXml(text)}</text>`,
  );
  return [
    `<svg viewBox="${scene.viewBox}" width="100%" role="img" aria-label="${escapeXml(figure.name)}" font-family="system-ui, sans-serif">`,
    ...written.map((line) => (isFine ? line.replace(/^<path class="class /, `<path${outline} class="class `) : line)),
    ...labels,
    '</svg>',
  ].join('\n');
}

function swatchOf({ colors, scene }: Edition, name: string, paint: Parameters<typeof fillOf>[0]): string {
  const { width, height } = swatch;
  const [fill = ''] = own([`fill="${fillOf(paint, name, colors)}"`]);
  const scaled = `width="${size10(width / scene.scale)}" height="${size10(height / scene.scale)}"`;
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${size10(width / scene.scale)} ${size10(height / scene.scale)}" aria-hidden="true"><rect ${scaled} ${fill}/></svg>`;
}

/** On a page a name is everybody's: those of patterns are made our own. No word of anybody's is in what is written here. */
function own(lines: readonly string[]): string[] {
  return lines.map((line) =>
    line.replace(/id="([\w-]+)"/g, 'id="agreement-map-$1"').replace(/url\(#([\w-]+)\)/g, 'url(#agreement-map-$1)'),
  );
}

const size10 = (value: number): number => Math.round(value * 10) / 10;
