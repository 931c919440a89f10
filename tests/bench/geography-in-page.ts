import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { plane } from '../../data/geography/counties-2023.js';
import { bundledGeography } from '../../src/geography/bundled-geography.js';

function stateOf({ id }: { id?: string | number | undefined }): string {
  return String(id).slice(0, 2);
}

/** What a page does with the stock file to draw counties, but for writing their paths. */
export function decodeStock(topology: Topology): number {
  const counties = topology.objects['counties'] as GeometryCollection;
  const states = topology.objects['states'] as GeometryCollection;
  const { features } = feature(topology, counties);
  const within = mesh(topology, counties, (a, b) => a !== b && stateOf(a as { id?: string }) === stateOf(b as { id?: string }));
  const between = mesh(topology, states, (a, b) => a !== b);
  return features.length + within.coordinates.length + between.coordinates.length;
}

// As many counties as had agreements in May 2026, in five classes.
const classes = 5;
const coloured = 934;

/** What the map does from the text of the module until it can draw: land, borders and the paths of its classes. */
export function decodeOurs(): number {
  const { counties, land, stateBorders, countyBorders } = bundledGeography(plane, 2023);
  const paths = Array.from({ length: classes }, () => '');
  const every = Math.floor(counties.length / coloured);
  for (let i = 0; i < coloured; i++) paths[i % classes] += counties[i * every]?.path ?? '';
  return land.length + stateBorders.length + countyBorders.length + paths.join('').length;
}

/** Milliseconds that each takes when run in turn, so that both meet the same weather. */
export function measure(stock: Topology, rounds: number): { stock: number[]; ours: number[] } {
  const times: { stock: number[]; ours: number[] } = { stock: [], ours: [] };
  const time = (list: number[], run: () => number): void => {
    const start = performance.now();
    if (run() < 0) throw new Error('nothing was decoded');
    list.push(performance.now() - start);
  };
  for (let round = 0; round < rounds; round++) {
    time(times.stock, () => decodeStock(stock));
    time(times.ours, decodeOurs);
  }
  return times;
}
