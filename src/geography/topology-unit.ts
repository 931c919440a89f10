import { type Arc, joinArcs } from './arcs.js';
import type { Bounds, Fips, Point, Unit } from './geography.js';
import { labelPoint } from './label-point.js';
import { PathWriter } from './path-data.js';

/** A list of arcs that closes, `~i` for arc `i` backwards. */
export type Ring = readonly number[];

function boundsOf(rings: readonly Float64Array[]): Bounds {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const x = ring[i] as number;
      const y = ring[i + 1] as number;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return [x0, y0, x1, y1];
}

function doubleArea(ring: Float64Array): number {
  let sum = 0;
  let x0 = ring[ring.length - 2] as number;
  let y0 = ring[ring.length - 1] as number;
  for (let i = 0; i < ring.length; i += 2) {
    const x1 = ring[i] as number;
    const y1 = ring[i + 1] as number;
    sum += x0 * y1 - x1 * y0;
    x0 = x1;
    y0 = y1;
  }
  return sum;
}

/** A unit over the arcs of its topology. Everything costly is made on first use and then kept. */
export class TopologyUnit implements Unit {
  private kept: { bounds?: Bounds; label?: Point; area?: number; rings?: readonly Float64Array[]; path?: string } = {};

  constructor(
    readonly id: Fips,
    readonly name: string | null,
    private readonly arcs: readonly Arc[],
    private readonly arcRings: readonly Ring[],
    private readonly findNeighbors: (unit: TopologyUnit) => readonly number[],
  ) {}

  get rings(): readonly Float64Array[] {
    return (this.kept.rings ??= this.arcRings.map((ring) => joinArcs(this.arcs, ring)));
  }

  get bounds(): Bounds {
    return (this.kept.bounds ??= boundsOf(this.rings));
  }

  get label(): Point {
    return (this.kept.label ??= labelPoint(this.rings, this.bounds));
  }

  get area(): number {
    // Rings of holes wind the other way than the ring around them, so their areas come off.
    return (this.kept.area ??= Math.abs(this.rings.reduce((sum, ring) => sum + doubleArea(ring), 0)) / 2);
  }

  get neighbors(): readonly number[] {
    return this.findNeighbors(this);
  }

  get path(): string {
    if (this.kept.path !== undefined) return this.kept.path;
    const writer = new PathWriter(this.arcs);
    for (const ring of this.arcRings) writer.ring(ring);
    return (this.kept.path = writer.toString());
  }
}
