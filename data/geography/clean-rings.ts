import type { Line } from './read-source.js';

function hasLength(line: Line): boolean {
  for (let i = 2; i < line.length; i++) if (line[i] !== line[i % 2]) return true;
  return false;
}

/** Takes out of a ring what goes along a line and straight back. */
function withoutSpikes(ring: readonly number[]): number[] {
  const kept: number[] = [];
  for (const index of ring) {
    if (kept[kept.length - 1] === ~index) kept.pop();
    else kept.push(index);
  }
  while (kept.length > 1 && kept[0] === ~(kept[kept.length - 1] as number)) kept.splice(0, kept.length, ...kept.slice(1, -1));
  return kept;
}

/**
 * Rings without the lines of no length and the lines walked twice that rounding left in the published topologies. With them some lines have two
 * areas on one side; without them every line has one area on each side, or one and the water.
 */
export function cleanRings(rings: readonly (readonly number[])[], lines: readonly Line[]): number[][] {
  const withLength = (index: number): boolean => hasLength(lines[index < 0 ? ~index : index] as Line);
  return rings.map((ring) => withoutSpikes(ring.filter(withLength))).filter((ring) => ring.length > 0);
}
