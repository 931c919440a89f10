import type { Fips } from '../geography.js';

// As the TopoJSON specification has it, declared here so that nobody needs the types of another package. Lists are mutable because the
// functions of topojson-client ask for such; a topology belongs to whoever asked for it.

/** An area of a topology: its rings are lists of arc numbers, `~i` for arc `i` backwards. */
export type AreaGeometry<P> = { id: Fips; properties: P } & (
  { type: 'Polygon'; arcs: number[][] } | { type: 'MultiPolygon'; arcs: number[][][] }
);

/** Areas of a kind, in order of their codes. */
export interface AreaCollection<P> {
  type: 'GeometryCollection';
  geometries: AreaGeometry<P>[];
}

/** Border lines, each of which has land of two areas on its sides. */
export interface BorderLines {
  type: 'MultiLineString';
  arcs: number[][];
}

/** What is in a topology of states. */
export type StateObjects<P> = {
  states: AreaCollection<P>;
  /** One area, the whole country. */
  nation: AreaCollection<{ name: string }>;
  stateBorders: BorderLines;
};

/** What is in a topology of counties: its states are its counties merged. */
export type CountyObjects<P> = StateObjects<P> & {
  counties: AreaCollection<P>;
  /** Lines between counties of one state. They do not repeat the borders of states. */
  countyBorders: BorderLines;
};

/** A standard TopoJSON topology. */
export interface Topology<Objects> {
  type: 'Topology';
  /** `[x0, y0, x1, y1]` of all that is drawn, in drawing units, y pointing down. */
  bbox: [number, number, number, number];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Objects;
  arcs: number[][][];
}
