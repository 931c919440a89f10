import type { BaseMap } from './base-map.js';
import type { Colors } from './palette.js';
import { escapeXml } from './escape-xml.js';
import type { UnitLabel } from './unit-labels.js';

/** What is written on a drawing as SVG, in drawing units: the names of insets, and names and numbers on units, with a rim that parts them from what they lie on. */
export function writeLabels({ insetLabels, labels }: Labeled, colors: Colors): string[] {
  return [
    ...insetLabels.map(
      ({ text, at, size }) =>
        `<text x="${at[0]}" y="${round(at[1])}" font-size="${round(size)}" fill="${colors.quiet}">${escapeXml(text)}</text>`,
    ),
    ...labels.map((label) => writeLabel(label, colors)),
  ];
}

/** A drawing with what is written on it. */
interface Labeled extends Pick<BaseMap, 'insetLabels'> {
  readonly labels: readonly UnitLabel[];
}

function writeLabel({ lines, x, isStart, isOnColor, size, leader }: UnitLabel, colors: Colors): string {
  const line =
    leader === ''
      ? ''
      : `<path d="${leader}" fill="none" stroke="${colors.quiet}" stroke-width="0.75" vector-effect="non-scaling-stroke"/>`;
  const [fill, rim] = isOnColor ? [colors.surface, colors.text] : [colors.text, colors.surface];
  const look = `font-size="${round(size)}" fill="${fill}" stroke="${rim}" stroke-width="${round(size / 4)}" stroke-linejoin="round" paint-order="stroke"`;
  const texts = lines.map(
    ({ text, y }) => `<text x="${round(x)}" y="${round(y)}"${isStart ? '' : ' text-anchor="middle"'} ${look}>${escapeXml(text)}</text>`,
  );
  return [line, ...texts].join('');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
