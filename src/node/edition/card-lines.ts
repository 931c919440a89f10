import { escapeXml } from '../../scene/drawing/escape-xml.js';
import { measureText } from '../../scene/drawing/measure-text.js';
import { wrapText } from '../../scene/drawing/wrap-text.js';

/** Lines of one size. */
export interface Lines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The letters of a card are known, and narrower than those of a file are taken for. */
const narrower = 0.85;

export function wrapLines(text: string, size: number, room: number): Lines {
  return { size, lines: wrapText(text, size * narrower, room) };
}

/**
 * A text in the fewest lines, and for those in the largest of some sizes. What takes more lines than there may be is cut off, in the
 * smallest.
 */
export function fitLines(text: string, sizes: readonly number[], room: number, most: number): Lines {
  const tried = sizes.map((size) => wrapLines(text, size, room));
  const isWithin = ({ size, lines }: Lines): boolean => lines.every((line) => measureText(line, size * narrower) <= room);
  for (let count = 1; count <= most; count++) {
    const fitting = tried.find((each) => each.lines.length <= count && isWithin(each));
    if (fitting) return fitting;
  }
  const { size, lines } = tried[tried.length - 1] as Lines;
  return { size, lines: lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines };
}

/** How lines look, and where they are. */
export interface Type {
  readonly x: number;
  readonly top: number;
  /** From one line to the next, in sizes of the type. */
  readonly spacing: number;
  readonly color: string;
  readonly isBold?: boolean;
  /** Whether lines end at `x`. */
  readonly isEnd?: boolean;
}

export function writeLines({ size, lines }: Lines, { x, top, spacing, color, isBold = false, isEnd = false }: Type): string[] {
  const look = `font-size="${size}" fill="${color}" font-weight="${isBold ? 600 : 400}"${isEnd ? ' text-anchor="end"' : ''}`;
  return lines.map((line, i) => `<text x="${x}" y="${round(top + size * (0.95 + spacing * i))}" ${look}>${escapeXml(line)}</text>`);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
