import type { Arc } from './arcs.js';

// Path data has one decimal: a tenth of a drawing unit is a tenth of a pixel on a map 975 pixels wide.
const precision = 10;
const cached = 4096;
const texts: string[] = [];

function text(tenths: number): string {
  if (tenths < 0) return `-${text(-tenths)}`;
  if (tenths >= cached) return String(tenths / precision);
  return (texts[tenths] ??= String(tenths / precision));
}

/**
 * Writes arcs as SVG path data, `~i` for arc `i` backwards. The pen is lifted only where an arc does not start where
 * the last one ended. Relative coordinates halve the text; each is the difference of rounded ends, so errors do not add up.
 */
export class PathWriter {
  private data = '';
  private x = NaN;
  private y = NaN;

  constructor(private readonly arcs: readonly Arc[]) {}

  line(indices: readonly number[]): this {
    for (const index of indices) this.arc(index);
    return this;
  }

  ring(indices: readonly number[]): this {
    this.x = NaN;
    this.line(indices);
    this.data += 'z';
    this.x = NaN;
    return this;
  }

  toString(): string {
    return this.data;
  }

  private arc(index: number): void {
    const arc = this.arcs[index < 0 ? ~index : index];
    if (arc === undefined) throw new RangeError(`no arc ${index}`);
    const step = index < 0 ? -2 : 2;
    let at = index < 0 ? arc.length - 2 : 0;
    let x = Math.round((arc[at] as number) * precision);
    let y = Math.round((arc[at + 1] as number) * precision);
    if (x !== this.x || y !== this.y) this.data += `M${text(x)},${text(y)}`;
    let { data } = this;
    for (let left = arc.length / 2 - 1; left > 0; left--) {
      at += step;
      const nextX = Math.round((arc[at] as number) * precision);
      const nextY = Math.round((arc[at + 1] as number) * precision);
      data += nextY < y ? `l${text(nextX - x)}${text(nextY - y)}` : `l${text(nextX - x)},${text(nextY - y)}`;
      x = nextX;
      y = nextY;
    }
    this.data = data;
    this.x = x;
    this.y = y;
  }
}
