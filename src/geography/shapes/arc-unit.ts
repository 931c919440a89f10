import { type Arcs, joinArcs, type Ring } from './arcs.js';
import type { Bounds, Fips, Unit } from '../geography.js';
import { type ArcMeasures, areaOfRings, boundsOfRings } from './measure-arcs.js';
import { writePath } from './path-data.js';

/** Areas as lists of arcs. */
export interface Areas {
  readonly arcs: Arcs;
  measures(): ArcMeasures;
  readonly ids: readonly Fips[];
  nameOf(position: number): string | null;
  ringsOf(position: number): readonly Ring[];
  /** Positions of the areas that share a border. */
  neighborsOf(position: number): readonly number[];
}

type Kept = { -readonly [Key in 'bounds' | 'area' | 'neighbors' | 'rings' | 'path']?: Unit[Key] };

/** A unit over the arcs of a geography. Everything costly is made on first use and then kept. */
export class ArcUnit implements Unit {
  readonly id: Fips;
  readonly #position: number;
  readonly #areas: Areas;
  #made: Kept | undefined = undefined;

  constructor(id: Fips, position: number, areas: Areas) {
    this.id = id;
    this.#position = position;
    this.#areas = areas;
  }

  get name(): string | null {
    return this.#areas.nameOf(this.#position);
  }

  get rings(): readonly Float64Array[] {
    return (this.#kept.rings ??= this.#arcRings.map((ring) => joinArcs(this.#areas.arcs, ring)));
  }

  get bounds(): Bounds {
    return (this.#kept.bounds ??= boundsOfRings(this.#areas.measures(), this.#arcRings));
  }

  get area(): number {
    return (this.#kept.area ??= areaOfRings(this.#areas.measures(), this.#arcRings));
  }

  get neighbors(): readonly number[] {
    return (this.#kept.neighbors ??= this.#areas.neighborsOf(this.#position));
  }

  get path(): string {
    return (this.#kept.path ??= writePath(this.#areas.arcs, this.#arcRings, true));
  }

  // There are thousands of units, and most are never asked.
  get #kept(): Kept {
    return (this.#made ??= {});
  }

  get #arcRings(): readonly Ring[] {
    return this.#areas.ringsOf(this.#position);
  }
}
