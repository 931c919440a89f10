import { sum } from '../arithmetic/sum.js';
import { colorsOf } from './drawing/colors-of.js';
import type { Colors } from './drawing/palette.js';
import { writeLabels } from './drawing/svg-labels.js';
import { escapeXml } from './drawing/escape-xml.js';
import { fillOf, writeLayers } from './drawing/svg-layers.js';
import { measureText } from './drawing/measure-text.js';
import { wrapText } from './drawing/wrap-text.js';
import type { Figure } from './figure.js';
import type { Overlay } from './write-laws.js';
import type { Scene } from './scene.js';
import type { PlateWords } from './words/topic.js';
import { barRoom, heightOfBar, type LegendEntry } from './words/legend.js';

// Sizes in pixels.
const margin = 12;
const swatch = { width: 26, height: 14 };
const bars = { ...barRoom, width: 56 };

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
 * @param lang the language of its words, English unless given
 * @param overlay what lies over the drawing, and its key
 */
export function toSVG(
  scene: Scene,
  figure: Figure,
  colors: Colors = colorsOf('light'),
  lang = 'en',
  overlay: Overlay | null = null,
): string {
  const width = Math.round(widthOf(scene)) + 2 * margin;
  const room = width - 2 * margin;
  const { caption } = figure;
  const lines = (text: string, size: number, color: string, weight = 400): Block[] =>
    text === '' ? [] : wrapText(text, size, room).map((line) => textBlock(line, size, color, weight));
  const blocks = [
    ...lines(figure.title, 20, colors.text, 600),
    ...lines([figure.dateline, figure.filter].filter(Boolean).join('. '), 14, colors.quiet),
    ...lines(saidOfPicture(figure).join(' '), 13, colors.text),
    ...(caption
      ? [
          ...lines([caption.legend.title, caption.legend.note].filter(Boolean).join(', '), 13, colors.text, 600),
          legendBlock(scene, caption.legend.entries, room, colors),
        ]
      : []),
    ...(scene.plates.length > 0 && caption?.plates
      ? plateBlocks(scene.plates, caption.plates, room, colors, overlay)
      : [mapBlock(scene, margin, '', colors, overlay)]),
    ...(overlay
      ? [
          ...lines(overlay.title, 12, colors.text, 600),
          ...overlay.key.flatMap((row) => keyBlocks(row, room, colors)),
          ...lines(overlay.notes, 12, colors.text),
        ]
      : []),
    ...lines(caption ? [caption.ledger.sentence, caption.notes].filter(Boolean).join(' ') : '', 12, colors.text),
    ...lines(caption?.footer.problems ? `${caption.footer.problems.title}.` : '', 12, colors.text),
    ...lines(caption?.footer.source?.text ?? '', 12, colors.quiet),
  ];
  const height = sum(blocks, (block) => block.height) + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${round(height)}" width="${width}" height="${round(height)}" role="img" lang="${escapeXml(lang)}" font-family="system-ui, sans-serif">`,
    `<title>${escapeXml(figure.title)}</title>`,
    `<desc>${escapeXml([caption?.summary, caption?.ledger.sentence, overlay?.notes].filter(Boolean).join(' '))}</desc>`,
    `<rect width="${width}" height="${round(height)}" fill="${colors.surface}"/>`,
    ...(overlay?.defs ? [`<defs>${overlay.defs}</defs>`] : []),
    writeBlocks(blocks, margin),
    `</svg>`,
  ].join('\n');
}

/** What was asked for and is not drawn, and what has to be said of the day: a file is read without the page around it. */
function saidOfPicture({ misread, status }: Figure): string[] {
  return status?.kind === 'notice' || status?.kind === 'empty' ? [...misread, status.text] : [...misread];
}

function textBlock(text: string, size: number, color: string, weight: number, left = margin): Block {
  const height = size * 1.35;
  const look = `font-size="${size}" fill="${color}"${weight === 400 ? '' : ` font-weight="${weight}"`}`;
  return { height, write: (top) => `<text x="${round(left)}" y="${round(top + size)}" ${look}>${escapeXml(text)}</text>` };
}

/** Small maps, each under its name, as many side by side as there is room for. */
function plateBlocks(
  plates: readonly Scene[],
  words: readonly PlateWords[],
  room: number,
  colors: Colors,
  overlay: Overlay | null,
): Block[] {
  const columns = Math.max(1, Math.round(room / Math.max(...plates.map(widthOf))));
  const blocks = plates.map((scene, i): Block => {
    const { title = '', figures = '', about = '' } = words[i] ?? {};
    const left = margin + (i % columns) * widthOf(scene);
    const heads = [
      textBlock(title, 13, colors.text, 600, left),
      textBlock(figures, 12, colors.text, 400, left),
      ...wrapText(about, 11, widthOf(scene) - margin).map((line) => textBlock(line, 11, colors.quiet, 400, left)),
    ];
    const map = mapBlock(scene, left, `-${i}`, colors, overlay);
    return {
      height: headHeight + map.height,
      write: (top) => [writeBlocks(heads, top), map.write(top + headHeight)].join('\n'),
    };
  });
  return [...Array(Math.ceil(blocks.length / columns)).keys()].map((row): Block => {
    const own = blocks.slice(row * columns, (row + 1) * columns);
    return { height: Math.max(...own.map(({ height }) => height)), write: (top) => own.map((block) => block.write(top)).join('\n') };
  });
}

/** Of a name, a number and three lines of what it allows, so that all maps of a row begin at one height. */
const headHeight = (13 + 12 + 3 * 11) * 1.35;

function writeBlocks(blocks: readonly Block[], top: number): string {
  let at = top;
  return blocks.map((block) => ((at += block.height), block.write(at - block.height))).join('\n');
}

function widthOf({ scale, bounds }: Scene): number {
  return scale * (bounds[2] - bounds[0]);
}

/** @param id parts this drawing's names from those of others in the file */
function mapBlock(scene: Scene, left: number, id: string, colors: Colors, overlay: Overlay | null): Block {
  const [x0, y0, , y1] = scene.bounds;
  const height = scene.scale * (y1 - y0);
  return {
    height: height + margin,
    write: (top) =>
      [
        `<clipPath id="frame${id}"><rect x="${round(left)}" y="${round(top)}" width="${round(scene.scale * (scene.bounds[2] - x0))}" height="${round(height)}"/></clipPath>`,
        `<g clip-path="url(#frame${id})"><g transform="translate(${round(left)} ${round(top)}) scale(${round(scene.scale)}) translate(${round(-x0)} ${round(-y0)})">`,
        ...writeLayers(scene, colors),
        ...(overlay?.over ? [overlay.over] : []),
        ...writeLabels(scene, colors),
        `</g></g>`,
      ].join('\n'),
  };
}

/** A sample and its words, in as many lines as they take. */
function keyBlocks({ sample, text }: Overlay['key'][number], room: number, colors: Colors): Block[] {
  const left = margin + swatch.width + 8;
  return wrapText(text, 12, room - swatch.width - 8).map((line, i): Block => {
    const words = textBlock(line, 12, colors.text, 400, left);
    const drawn = (top: number): string =>
      `<g transform="translate(${margin} ${round(top)})"><rect width="26" height="14" fill="${colors.land}"/>${sample}</g>`;
    return { height: words.height + 2, write: (top) => (i === 0 ? `${drawn(top)}\n` : '') + words.write(top) };
  });
}

/** The key, its entries side by side as far as they fit: steps of numbers as bars without a gap. */
function legendBlock(scene: Scene, entries: readonly LegendEntry[], room: number, colors: Colors): Block {
  const size = 12;
  let left = 0;
  let line = 0;
  const places = entries.map((entry, i) => {
    const { label, tick, unitsLabel, bar } = entry;
    const isNext = bar !== null && typeof entries[i + 1]?.bar === 'number';
    const words = bar === null ? Math.max(measureText(label, size), measureText(unitsLabel, size)) : measureText(tick, size);
    const wide = bar === null ? swatch.width + 8 + words + 16 : Math.max(bars.width, words + 4);
    if (left > 0 && left + wide > room) {
      left = 0;
      line += 1;
    }
    const place = { entry, x: margin + left, line, width: wide };
    left += wide + (bar === null || isNext ? 0 : 16);
    return place;
  });
  // A line without bars is as high as its words.
  const heights = [...Array(line + 1).keys()].map((at) =>
    places.some((place) => place.line === at && place.entry.bar !== null) ? bars.number + bars.height + 2.5 * size : 2.5 * size + 4,
  );
  const bottoms = heights.map((_, at) => sum(heights.slice(0, at + 1), (height) => height));
  return {
    height: (bottoms[line] ?? 0) + 4,
    write: (top) =>
      places
        .map(({ entry, x, line: at, width }) => {
          const bottom = top + (bottoms[at] ?? 0);
          return entry.bar === null
            ? writeSwatch(scene, entry, x, bottom - 2.5 * size, colors)
            : writeBar(entry, entry.bar, x, bottom - (heights[at] ?? 0), width - 1, colors);
        })
        .join('\n'),
  };
}

function writeSwatch({ scale }: Scene, { name, paint, label, unitsLabel }: LegendEntry, x: number, y: number, colors: Colors): string {
  const text = x + swatch.width + 8;
  // In drawing units, so that its stripes are the map's.
  const box = `width="${round(swatch.width / scale)}" height="${round(swatch.height / scale)}"`;
  return [
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})"><rect ${box} fill="${fillOf(paint, name, colors)}"/></g>`,
    `<text x="${round(text)}" y="${round(y + 11)}" font-size="12" fill="${colors.text}">${escapeXml(label)}</text>`,
    `<text x="${round(text)}" y="${round(y + 25)}" font-size="11" fill="${colors.quiet}">${escapeXml(unitsLabel)}</text>`,
  ].join('\n');
}

function writeBar(entry: LegendEntry, bar: number, x: number, y: number, width: number, colors: Colors): string {
  const { name, paint, tick, unitsNumber } = entry;
  const height = heightOfBar(entry, bar);
  const top = y + bars.number + bars.height - height;
  return [
    `<rect x="${round(x)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${fillOf(paint, name, colors)}"/>`,
    `<text x="${round(x)}" y="${round(top - 4)}" font-size="11" fill="${colors.quiet}">${escapeXml(unitsNumber)}</text>`,
    `<text x="${round(x)}" y="${round(y + bars.number + bars.height + 14)}" font-size="12" fill="${colors.text}">${escapeXml(tick)}</text>`,
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
