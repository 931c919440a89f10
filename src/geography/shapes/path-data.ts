import { type Arcs, precision, type Ring } from './arcs.js';

const decimals = ['', '.1', '.2', '.3', '.4', '.5', '.6', '.7', '.8', '.9'];

/** A number of tenths as a decimal number. Put together, because turning a fraction into text is slow. */
function decimal(tenths: number): string {
  const size = Math.abs(tenths);
  const text = `${(size / precision) | 0}${decimals[size % precision]}`;
  return tenths < 0 ? `-${text}` : text;
}

// Texts of steps are made once, each from the texts of its halves. Four of five steps of the bundled counties are shorter than
// `near` both ways, and are looked up whole.
const far = 1024;
const across = new Array<string | undefined>(2 * far);
const along = new Array<string | undefined>(2 * far);
const near = 32;
const nearBits = 6;
const nearSteps = new Array<string | undefined>(1 << (2 * nearBits));

// A minus sign is separator enough.
function textAlong(dy: number): string {
  return dy < 0 ? decimal(dy) : `,${decimal(dy)}`;
}

function stepText(dx: number, dy: number): string {
  const isKept = ((dx + far) | (dy + far)) >>> 0 < 2 * far;
  return isKept ? (across[dx + far] ??= `l${decimal(dx)}`) + (along[dy + far] ??= textAlong(dy)) : `l${decimal(dx)}${textAlong(dy)}`;
}

/** One text for each point, and one for each line where it ends. */
function mostTexts({ from, to }: Arcs, lines: readonly Ring[]): number {
  let most = lines.length;
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const arc = (line[i] as number) < 0 ? ~(line[i] as number) : (line[i] as number);
      most += ((to[arc] as number) - (from[arc] as number)) / 2;
    }
  }
  return most;
}

/**
 * Writes lines as SVG path data, closed if they are rings. The pen is lifted only where a line does not start where the last one ended.
 * Relative coordinates halve the text; each is the difference of rounded ends, so that errors do not add up.
 */
export function writePath(arcs: Arcs, lines: readonly Ring[], isClosed: boolean): string {
  const { points, from, to } = arcs;
  const texts = new Array<string>(mostTexts(arcs, lines));
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
        texts[count++] = `M${decimal(x)},${decimal(y)}`;
      }
      while (at !== end) {
        at += step;
        const dx = (points[at] as number) - x;
        const dy = (points[at + 1] as number) - y;
        const isNear = ((dx + near) | (dy + near)) >>> nearBits === 0;
        texts[count++] = isNear ? (nearSteps[((dx + near) << nearBits) | (dy + near)] ??= stepText(dx, dy)) : stepText(dx, dy);
        x += dx;
        y += dy;
      }
    }
    if (!isClosed) continue;
    texts[count++] = 'z';
    x = NaN;
  }
  texts.length = count;
  return texts.join('');
}
