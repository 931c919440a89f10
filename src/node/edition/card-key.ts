import { fillOf } from '../../scene/drawing/svg-layers.js';
import type { LegendEntry } from '../../scene/words/legend.js';
import { type Lines, wrapLines, writeLines } from './card-lines.js';
import type { Edition } from './edition.js';

/** A swatch in pixels, and the longest bar. */
const swatch = { width: 44, height: 24 };
const longestBar = 84;
/** The least length whose color can be told. */
const shortestBar = 22;

/** Room for a number of places, and for what they are, at the end of a line, in sizes of the type. */
const numberRoom = 2.4;
const countedRoom = 4.2;

/** Sizes of type that the key is tried in, so that it fits. */
const sizes = [26, 23, 20, 18, 16, 14, 12];

/** Where a key goes, in pixels. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * What is in the picture, a line each, in the largest type that leaves room for all of it. Steps of numbers have a bar that is as long as
 * there are places in them, and how many those are; where changes are shown, all say how many.
 *
 * @param scale how large a unit of the drawing is
 */
export function cardKey({ caption, choropleth, cardScene, colors, words }: Edition, scale: number, column: Column): string[] {
  const { legend } = caption;
  // A class that nothing is in explains nothing here, where the key of a page keeps it. Around a state there may be some of it.
  const entries = legend.entries.filter(({ units }, i) => units > 0 || i === 0 || cardScene.within !== null);
  const hasBars = entries.some(({ bar }) => bar !== null);
  const isCounted = ({ bar }: LegendEntry): boolean => bar !== null || caption.earlier !== undefined;
  const hasNumbers = entries.some(isCounted);
  const { left, width, top, bottom } = column;
  const right = left + width;
  const x = left + (hasBars ? longestBar : swatch.width) + 14;
  const counted = { x: right, spacing: 1.15, color: colors.quiet, isEnd: true };
  const laidOut = (size: number) => {
    const title = wrapLines(legend.title, size, width - (hasNumbers ? countedRoom * size : 0));
    const rows = entries.map((entry) => ({
      entry,
      text: wrapLines(entry.label, size, right - x - (isCounted(entry) ? numberRoom * size : 0)),
    }));
    const heightOf = ({ lines }: Lines): number => lines.length * size * 1.15 + size * 0.25;
    return { size, title, rows, heightOf, height: heightOf(title) + rows.reduce((sum, { text }) => sum + heightOf(text), 0) };
  };
  const tried = sizes.map(laidOut);
  const { size, title, rows, heightOf } = (tried.find(({ height }) => top + height <= bottom) ??
    tried[tried.length - 1]) as (typeof tried)[0];
  const high = Math.min(swatch.height, size);
  let y = top + heightOf(title);
  const written = rows.flatMap(({ entry, text }) => {
    const { bar, paint, name, unitsNumber } = entry;
    const at = y;
    y += heightOf(text);
    const wide = bar === null ? swatch.width : bar === 0 ? 0 : Math.max(shortestBar, bar * longestBar);
    // In drawing units, so that its stripes are the map's.
    const box = `width="${round(wide / scale)}" height="${round(high / scale)}"`;
    const place = `translate(${left} ${round(at + size * 0.62 - high / 2)}) scale(${round(scale)})`;
    return [
      `<g transform="${place}"><rect ${box} fill="${fillOf(paint, name, colors)}"/></g>`,
      ...writeLines(text, { x, top: at, spacing: 1.15, color: colors.text }),
      ...(isCounted(entry) ? writeLines({ size, lines: [unitsNumber] }, { ...counted, top: at }) : []),
    ];
  });
  return [
    ...writeLines(title, { x: left, top, spacing: 1.15, color: colors.text, isBold: true }),
    ...(hasNumbers ? writeLines({ size, lines: [words.counted[choropleth.question.level]] }, { ...counted, top }) : []),
    ...written,
  ];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
