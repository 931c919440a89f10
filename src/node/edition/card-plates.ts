import { fillOf } from '../../scene/drawing/svg-layers.js';
import { fitLines, wrapLines, writeLines } from './card-lines.js';
import { cardMap, type Room, scaleIn } from './card-map.js';
import type { Edition } from './edition.js';

const gap = 22;
const swatch = { width: 36, height: 20 };
const keySize = 20;

/** Small maps, and how large a unit of their drawings is. */
export interface CardPlates {
  readonly scale: number;
  readonly written: readonly string[];
}

/** Several maps side by side, each under its name and its figures, and under all of them what is the same on them. */
export function cardPlates({ cardScene: { plates }, caption, colors }: Edition, { left, top, width, height }: Room): CardPlates {
  const own = (width - gap * (plates.length - 1)) / plates.length;
  const heads = plates.map((_, i) => {
    const { title = '', figures = '' } = caption.plates?.[i] ?? {};
    return { title: fitLines(title, [28, 24, 20, 16], own, 1), figures: fitLines(figures, [23, 20, 17, 14], own, 2) };
  });
  const headHeight = Math.max(...heads.map(({ title, figures }) => 1.2 * title.size + 1.2 * figures.size * figures.lines.length)) + 8;
  const maps = { width: own, height: height - headHeight - 2 * keySize };
  const scale = Math.min(...plates.map((plate) => scaleIn(plate, maps)));
  const written = plates.flatMap((plate, i) => {
    const x = left + i * (own + gap);
    const { title, figures } = heads[i] as (typeof heads)[number];
    return [
      ...writeLines(title, { x, top, spacing: 1.2, color: colors.text, isBold: true }),
      ...writeLines(figures, { x, top: top + 1.2 * title.size, spacing: 1.2, color: colors.text }),
      ...cardMap(plate, { ...maps, left: x, top: top + headHeight }, `-${i}`, colors),
    ];
  });
  return { scale, written: [...written, ...key()] };

  function key(): string[] {
    let x = left;
    const y = top + height - 1.3 * keySize;
    return caption.legend.entries.flatMap(({ label, paint, name }) => {
      const at = x;
      x += swatch.width + 12 + label.length * keySize * 0.47 + 36;
      return [
        `<rect x="${at}" y="${y + 1}" width="${swatch.width}" height="${swatch.height}" fill="${fillOf(paint, name, colors)}"/>`,
        ...writeLines(wrapLines(label, keySize, Infinity), { x: at + swatch.width + 12, top: y, spacing: 1, color: colors.text }),
      ];
    });
  }
}
