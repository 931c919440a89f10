import { colorsOf } from './drawing/colors-of.js';
import type { Colors } from './drawing/palette.js';
import { escapeXml, fillOf, writeLayers } from './drawing/svg-layers.js';
import { measureText, wrapText } from './drawing/wrap-text.js';
import type { Figure } from './figure.js';
import type { Scene } from './scene.js';
import type { LegendEntry } from './words/legend.js';

// Sizes in pixels.
const margin = 12;
const swatch = { width: 26, height: 14 };

/** Lines of text or anything else that takes up height, one under the other. */
interface Block {
  readonly height: number;
  write(top: number): string;
}

/**
 * The picture as a file of its own: heading, day, filter, key, drawing with the labels of its insets, ledger and source, with all that a
 * program needs to read it aloud.
 *
 * @param colors those of a light page unless given
 */
export function toSVG(scene: Scene, figure: Figure, colors: Colors = colorsOf('light')): string {
  const width = Math.round(scene.scale * (scene.bounds[2] - scene.bounds[0])) + 2 * margin;
  const room = width - 2 * margin;
  const { caption } = figure;
  const lines = (text: string, size: number, color: string, weight = 400): Block[] =>
    text === '' ? [] : wrapText(text, size, room).map((line) => textBlock(line, size, color, weight));
  const blocks = [
    ...lines(figure.title, 20, colors.text, 600),
    ...lines([figure.dateline, figure.filter].filter(Boolean).join('. '), 14, colors.quiet),
    ...lines(saidOfPicture(figure).join(' '), 13, colors.text),
    ...(caption ? [...lines(caption.legend.title, 13, colors.text, 600), legendBlock(scene, caption.legend.entries, room, colors)] : []),
    mapBlock(scene, colors),
    ...lines(caption ? [caption.ledger.sentence, caption.notes].filter(Boolean).join(' ') : '', 12, colors.text),
    ...lines(caption?.footer.problems ? `${caption.footer.problems.title}.` : '', 12, colors.text),
    ...lines(caption?.footer.source?.text ?? '', 12, colors.quiet),
  ];
  const written: string[] = [];
  const height = blocks.reduce((top, block) => (written.push(block.write(top)), top + block.height), margin) + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${round(height)}" width="${width}" height="${round(height)}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${escapeXml(figure.title)}</title>`,
    `<desc>${escapeXml([caption?.summary, caption?.ledger.sentence].filter(Boolean).join(' '))}</desc>`,
    `<rect width="${width}" height="${round(height)}" fill="${colors.surface}"/>`,
    ...written,
    `</svg>`,
  ].join('\n');
}

/** What was asked for and is not drawn, and what has to be said of the day: a file is read without the page around it. */
function saidOfPicture({ misread, status }: Figure): string[] {
  return status?.kind === 'notice' || status?.kind === 'empty' ? [...misread, status.text] : [...misread];
}

function textBlock(text: string, size: number, color: string, weight: number): Block {
  const height = size * 1.35;
  const look = `font-size="${size}" fill="${color}"${weight === 400 ? '' : ` font-weight="${weight}"`}`;
  return { height, write: (top) => `<text x="${margin}" y="${round(top + size)}" ${look}>${escapeXml(text)}</text>` };
}

function mapBlock(scene: Scene, colors: Colors): Block {
  const [x0, y0, , y1] = scene.bounds;
  const height = scene.scale * (y1 - y0);
  const labels = scene.insetLabels.map(
    ({ text, at, size }) =>
      `<text x="${at[0]}" y="${round(at[1])}" font-size="${round(size)}" fill="${colors.quiet}">${escapeXml(text)}</text>`,
  );
  return {
    height: height + margin,
    write: (top) =>
      [
        `<clipPath id="frame"><rect x="${margin}" y="${round(top)}" width="${round(scene.scale * (scene.bounds[2] - x0))}" height="${round(height)}"/></clipPath>`,
        `<g clip-path="url(#frame)"><g transform="translate(${margin} ${round(top)}) scale(${round(scene.scale)}) translate(${round(-x0)} ${round(-y0)})">`,
        ...writeLayers(scene, colors),
        ...labels,
        `</g></g>`,
      ].join('\n'),
  };
}

/** The key, its entries side by side as far as they fit. */
function legendBlock(scene: Scene, entries: readonly LegendEntry[], room: number, colors: Colors): Block {
  const size = 12;
  const row = 2.5 * size + 4;
  let left = 0;
  let rows = 0;
  const places = entries.map((entry) => {
    const wide = swatch.width + 8 + Math.max(measureText(entry.label, size), measureText(entry.unitsLabel, size)) + 16;
    if (left > 0 && left + wide > room) {
      left = 0;
      rows += 1;
    }
    const place = { entry, x: margin + left, y: rows * row };
    left += wide;
    return place;
  });
  return {
    height: (rows + 1) * row + 4,
    write: (top) => places.map(({ entry, x, y }) => writeEntry(scene, entry, x, top + y, colors)).join('\n'),
  };
}

function writeEntry({ scale }: Scene, { name, paint, label, unitsLabel }: LegendEntry, x: number, y: number, colors: Colors): string {
  const text = x + swatch.width + 8;
  // In drawing units, so that its stripes are the map's.
  const box = `width="${round(swatch.width / scale)}" height="${round(swatch.height / scale)}"`;
  return [
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})"><rect ${box} fill="${fillOf(paint, name, colors)}"/></g>`,
    `<text x="${round(text)}" y="${round(y + 11)}" font-size="12" fill="${colors.text}">${escapeXml(label)}</text>`,
    `<text x="${round(text)}" y="${round(y + 25)}" font-size="11" fill="${colors.quiet}">${escapeXml(unitsLabel)}</text>`,
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
