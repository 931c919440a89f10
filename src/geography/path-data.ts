import { type Arcs, precision, type Ring } from './arcs.js';

// Steps are short and few are different, so their texts are made once. That halves the time in a page's first second, when little is compiled.
const near = 1024;
const across: string[] = [];
const along: string[] = [];

function textAcross(tenths: number): string {
  const text = `l${tenths / precision}`;
  if (tenths > -near && tenths < near) across[tenths + near] = text;
  return text;
}

function textAlong(tenths: number): string {
  // A minus sign is separator enough.
  const text = tenths < 0 ? `${tenths / precision}` : `,${tenths / precision}`;
  if (tenths > -near && tenths < near) along[tenths + near] = text;
  return text;
}

/**
 * Writes lines as SVG path data, closed if they are rings. The pen is lifted only where a line does not start where the last one ended.
 * Relative coordinates halve the text; each is the difference of rounded ends, so that errors do not add up.
 */
export function writePath(arcs: Arcs, lines: readonly Ring[], isClosed: boolean): string {
  const { points, from, to } = arcs;
  const texts: string[] = [];
  let count = 0;
  let x = NaN;
  let y = NaN;
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const index = line[i] as number;
      const arc = index < 0 ? ~index : index;
      const first = from[arc] as number;
      const last = (to[arc] as number) - 2;
      const step = index < 0 ? -2 : 2;
      const end = index < 0 ? first : last;
      let at = index < 0 ? last : first;
      if (points[at] !== x || points[at + 1] !== y) {
        x = points[at] as number;
        y = points[at + 1] as number;
        texts[count++] = `M${x / precision},${y / precision}`;
      }
      while (at !== end) {
        at += step;
        const dx = (points[at] as number) - x;
        const dy = (points[at + 1] as number) - y;
        texts[count++] = across[dx + near] ?? textAcross(dx);
        texts[count++] = along[dy + near] ?? textAlong(dy);
        x += dx;
        y += dy;
      }
    }
    if (!isClosed) continue;
    texts[count++] = 'z';
    x = NaN;
  }
  return texts.join('');
}
