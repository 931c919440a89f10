import type { Faces } from './faces.js';
import type { Plane } from './read-source.js';

/** A forest of numbers, each pointing towards the first of its set. */
class Sets {
  readonly #parents: Int32Array;

  constructor(count: number) {
    this.#parents = Int32Array.from({ length: count }, (_, i) => i);
  }

  find(item: number): number {
    let root = item;
    while (this.#parents[root] !== root) {
      this.#parents[root] = this.#parents[this.#parents[root] as number] as number;
      root = this.#parents[root] as number;
    }
    return root;
  }

  /** `false` when both were in one set already. */
  join(a: number, b: number): boolean {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    this.#parents[rootB] = rootA;
    return rootA !== rootB;
  }
}

function lastStep(line: ArrayLike<number>): number {
  const n = line.length;
  const dx = (line[n - 2] as number) - (line[n - 4] as number);
  const dy = (line[n - 1] as number) - (line[n - 3] as number);
  return (1 + Math.abs(dx)) * (1 + Math.abs(dy));
}

/**
 * Lines that reach every node without a circle. The last step of a line outside the tree is not sent, for both its ends are
 * known by then; so the tree is made of those lines whose last step is short.
 *
 * @param rankOf - What comes before that: lines of a lower rank are taken first.
 */
export function spanningTree({ lines }: Plane, faces: Faces, rankOf: (line: number) => number = () => 0): ReadonlySet<number> {
  const nodes = new Sets(lines.length * 2);
  for (let side = 0; side < lines.length * 2; side++) if (faces.next[side] !== -1) nodes.join(side, faces.turn(side));
  const order = lines.map((_, i) => i).filter((i) => faces.next[2 * i] !== -1);
  const costs = lines.map(lastStep);
  order.sort((a, b) => rankOf(a) - rankOf(b) || (costs[a] as number) - (costs[b] as number) || a - b);
  return new Set(order.filter((i) => nodes.join(2 * i, 2 * i + 1)));
}
