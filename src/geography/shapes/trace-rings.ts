/**
 * The rings around each group of areas: the sides that have another group across the line. From the end of one such side, the next is found by turning
 * past the lines that lie within the group.
 */
export function traceRings(next: ArrayLike<number>, groupOf: ArrayLike<number>, groups: number): number[][][] {
  const rings: number[][][] = [];
  while (rings.length < groups) rings.push([]);
  const seen = new Uint8Array(next.length);
  for (let start = 0; start < next.length; start++) {
    const group = groupOf[start] as number;
    if (group < 0 || seen[start] || groupOf[start ^ 1] === group) continue;
    const ring: number[] = [];
    let side = start;
    do {
      seen[side] = 1;
      ring.push(side & 1 ? ~(side >> 1) : side >> 1);
      side = next[side] as number;
      while (groupOf[side ^ 1] === group) side = next[side ^ 1] as number;
    } while (side !== start);
    rings[group]?.push(ring);
  }
  return rings;
}
