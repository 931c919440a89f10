import { escapeXml, fillOf, writeLayers } from '../../scene/drawing/svg-layers.js';
import { measureText, wrapText as wrapWide } from '../../scene/drawing/wrap-text.js';
import type { Edition } from './edition.js';

/** What links are shown with nearly everywhere, in pixels. */
const card = { width: 1200, height: 630 };
const margin = 44;
const column = { x: 824, width: 1200 - margin - 824 };
/** What a map has to the left of the column. */
const mapRoom = column.x - margin - 32;
const swatch = { width: 44, height: 24 };

/** Sizes of type that the key is tried in, so that it fits. */
const keySizes = [26, 23, 20, 18, 16, 14, 12];

/** A card, and how large a unit of its drawing is. */
export interface Card {
  readonly svg: string;
  readonly scale: number;
}

/**
 * The picture as a card that links are shown with: heading, one large figure, map, key, day, filter and source, at sizes that can be read
 * where it is a quarter as wide.
 */
export function drawCard(edition: Edition): Card {
  const { figure, caption, colors } = edition;
  const title = fit(figure.title, [56, 48, 40], card.width - 2 * margin, 2);
  const about = fit([figure.dateline, figure.filter].filter(Boolean).join('. '), [30, 26, 22], mapRoom, 2);
  const source = fit(caption.footer.source?.text ?? '', [22, 19], mapRoom, 2);
  const top = margin + title.lines.length * title.size * 1.12 + 8;
  const sourceTop = card.height - margin - source.lines.length * source.size * 1.25;
  const aboutTop = sourceTop - about.lines.length * about.size * 1.25 - 2;
  const { scale, written } = map(edition, top, aboutTop - 16);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${card.width} ${card.height}" width="${card.width}" height="${card.height}" role="img" font-family="system-ui, sans-serif">`,
    `<title>${escapeXml(figure.name)}</title>`,
    `<rect width="${card.width}" height="${card.height}" fill="${colors.surface}"/>`,
    ...writeLines(title, margin, margin - title.size * 0.2, 1.12, colors.text, 600),
    ...written,
    ...side(edition, top, card.height - margin),
    ...writeLines(about, margin, aboutTop, 1.25, colors.text, 600),
    ...writeLines(source, margin, sourceTop, 1.25, colors.quiet, 400),
    '</svg>',
  ].join('\n');
  return { svg, scale };
}

/** The letters of a card are known, and narrower than those of a file are taken for. */
const narrower = 0.85;

const wrapText = (text: string, size: number, room: number): string[] => wrapWide(text, size * narrower, room);

/** Lines of one size. */
interface Lines {
  readonly size: number;
  readonly lines: readonly string[];
}

function writeLines({ size, lines }: Lines, x: number, top: number, spacing: number, color: string, weight: number): string[] {
  return lines.map((line, i) => {
    const y = round(top + size * (0.95 + spacing * i));
    return `<text x="${x}" y="${y}" font-size="${size}" fill="${color}" font-weight="${weight}">${escapeXml(line)}</text>`;
  });
}

function map({ cardScene, colors }: Edition, top: number, bottom: number): { readonly scale: number; readonly written: string[] } {
  const [x0, y0, x1, y1] = cardScene.bounds;
  const scale = Math.min(mapRoom / (x1 - x0), (bottom - top) / (y1 - y0));
  const [width, height] = [scale * (x1 - x0), scale * (y1 - y0)];
  const left = margin + (mapRoom - width) / 2;
  const at = top + (bottom - top - height) / 2;
  const place = `translate(${round(left)} ${round(at)}) scale(${round(scale)}) translate(${round(-x0)} ${round(-y0)})`;
  const frame = `<rect x="${round(left)}" y="${round(at)}" width="${round(width)}" height="${round(height)}"/>`;
  const written = [
    `<clipPath id="frame">${frame}</clipPath>`,
    `<g clip-path="url(#frame)"><g transform="${place}">`,
    ...writeLayers(cardScene, colors),
    '</g></g>',
  ];
  return { scale, written };
}

/** The large figure, and the key under it. */
function side(edition: Edition, top: number, bottom: number): string[] {
  const { ledger, caption, state, colors, messages, words } = edition;
  if (!ledger) return key(edition, top + 12, bottom);
  const number = { size: 88, lines: [messages.number(ledger.listed)] };
  const listed = fit(words.listed(ledger.listed, state), [30, 26], column.width, 2);
  const parts = fit(caption.ledger.parts.map(({ text, after }) => text + after).join(' '), [23, 20, 18], column.width, 2);
  const partsTop = top + 88 + listed.lines.length * listed.size * 1.15;
  return [
    ...writeLines(number, column.x - 3, top - 12, 1, colors.text, 600),
    ...writeLines(listed, column.x, top + 82, 1.15, colors.text, 400),
    ...writeLines(parts, column.x, partsTop, 1.2, colors.quiet, 400),
    ...key(edition, partsTop + parts.lines.length * parts.size * 1.2 + 24, bottom),
  ];
}

/** What is in the picture, in the largest type that leaves room for all of it. */
function key({ caption, cardScene, colors }: Edition, top: number, bottom: number): string[] {
  // A class that nothing is in explains nothing here, where the key of a page keeps it. Around a state there may be some of it.
  const entries = caption.legend.entries.filter(({ units }, i) => units > 0 || i === 0 || cardScene.within !== null);
  const x = column.x + swatch.width + 14;
  const laidOut = (size: number) => {
    const title = { size, lines: wrapText(caption.legend.title, size, column.width) };
    const rows = entries.map((entry) => ({ entry, text: { size, lines: wrapText(entry.label, size, column.x + column.width - x) } }));
    const heightOf = ({ lines }: Lines): number => lines.length * size * 1.15 + size * 0.25;
    return { size, title, rows, heightOf, height: heightOf(title) + rows.reduce((sum, { text }) => sum + heightOf(text), 0) };
  };
  const sizes = keySizes.map(laidOut);
  const { size, title, rows, heightOf } = (sizes.find(({ height }) => top + height <= bottom) ??
    sizes[sizes.length - 1]) as (typeof sizes)[number];
  const { scale } = cardScene;
  const high = Math.min(swatch.height, size);
  const box = `width="${round(swatch.width / scale)}" height="${round(high / scale)}"`;
  let y = top + heightOf(title);
  const written = rows.flatMap(({ entry, text }) => {
    const at = y;
    y += heightOf(text);
    const place = `translate(${column.x} ${round(at + size * 0.62 - high / 2)}) scale(${round(scale)})`;
    return [
      `<g transform="${place}"><rect ${box} fill="${fillOf(entry.paint, entry.name, colors)}"/></g>`,
      ...writeLines(text, x, at, 1.15, colors.text, 400),
    ];
  });
  return [...writeLines(title, column.x, top, 1.15, colors.text, 600), ...written];
}

/**
 * A text in the fewest lines, and for those in the largest of some sizes. What takes more lines than there may be is cut off, in the
 * smallest.
 */
function fit(text: string, sizes: readonly number[], room: number, most: number): Lines {
  const tried = sizes.map((size): Lines => ({ size, lines: wrapText(text, size, room) }));
  const isWithin = ({ size, lines }: Lines): boolean => lines.every((line) => measureText(line, size * narrower) <= room);
  for (let count = 1; count <= most; count++) {
    const fitting = tried.find((each) => each.lines.length <= count && isWithin(each));
    if (fitting) return fitting;
  }
  const { size, lines } = tried[tried.length - 1] as Lines;
  return { size, lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
