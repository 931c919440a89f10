import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { plane } from '../../data/geography/counties-2023.js';
import { bundledGeography } from '../../src/geography/shapes/bundled-geography.js';

function stateOf({ id }: { id?: string | number | undefined }): string {
  return String(id).slice(0, 2);
}

/** What a page does with the stock file to draw counties, but for writing their paths. */
export function decodeStock(topology: Topology): number {
  const counties = topology.objects['counties'] as GeometryCollection;
  const states = topology.objects['states'] as GeometryCollection;
  const { features } = feature(topology, counties);
  const within = mesh(topology, counties, (a, b) => a !== b && stateOf(a) === stateOf(b));
  const between = mesh(topology, states, (a, b) => a !== b);
  return features.length + within.coordinates.length + between.coordinates.length;
}

// As many counties as had agreements in May 2026, in five classes.
const classes = 5;
const colored = 934;

/** What the map does from the text of the module until it can draw: land, borders and the paths of its classes. */
export function decodeOurs(): number {
  const { counties, land, stateBorders, countyBorders } = bundledGeography(plane, 2023);
  const paths = Array.from({ length: classes }, () => '');
  const every = Math.floor(counties.length / colored);
  for (let i = 0; i < colored; i++) paths[i % classes] += counties[i * every]?.path ?? '';
  return land.length + stateBorders.length + countyBorders.length + paths.join('').length;
}

/** What can be timed: the module from its text, the stock file from its text, and the stock file when somebody has parsed it already. */
export type Subject = 'ours' | 'stock' | 'parsed';

/** Milliseconds that something takes, so many times in a row. Begins after a rest, in which the engine clears up what loading left. */
export async function measure(subject: Subject, stock: string, rounds: number): Promise<number[]> {
  const parsed = subject === 'parsed' ? (JSON.parse(stock) as Topology) : undefined;
  const run = subject === 'ours' ? decodeOurs : () => decodeStock(parsed ?? (JSON.parse(stock) as Topology));
  await new Promise((rested) => setTimeout(rested, 300));
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    if (run() <= 0) throw new Error('nothing was decoded');
    return performance.now() - start;
  });
}
