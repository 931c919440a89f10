import { writeNumber } from '../../src/geography/shapes/write-number.js';
import type { Faces } from './faces.js';
import type { Plane } from './read-source.js';

/** Writes codes as steps from one to the next. */
export function encodeIds(ids: readonly string[]): string {
  const width = ids[0]?.length ?? 0;
  let before = 0;
  const steps = ids.map((id) => {
    const step = Number(id) - before;
    before = Number(id);
    return writeNumber(step);
  });
  return writeNumber(width) + steps.join('');
}

/** Writes, in the order in which a reader of the walk comes upon the faces, which area each is part of. */
export function encodeFaces({ lines }: Plane, { areaOf, next }: Faces, written: readonly number[]): string {
  const seen = new Uint8Array(lines.length * 2);
  let text = '';
  let before = 0;
  for (const start of written.flatMap((side) => [side, side ^ 1])) {
    if (seen[start]) continue;
    for (let side = start; !seen[side]; side = next[side] as number) seen[side] = 1;
    const area = areaOf[start] as number;
    // 0 is water; steps to an area start from 1.
    text += writeNumber(area < 0 ? 0 : area < before ? 2 * (before - area) : 1 + 2 * (area - before));
    if (area >= 0) before = area;
  }
  return text;
}
