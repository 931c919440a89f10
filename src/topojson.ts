export { loadTopology } from './geography/topology/load-topology.js';
export { insets, sheet } from './geography/shapes/sheet.js';
export type { Bounds, Fips, Inset, Point, Vintage } from './geography/geography.js';
export type { PlaceProperties } from './geography/topology/describe-place.js';
export type { AreaCollection, AreaGeometry, BorderLines, CountyObjects, StateObjects, Topology } from './geography/topology/topology.js';
