import type { Geography, Unit } from '../../src/geography/geography.js';
import { loadGeography } from '../../src/geography/united-states.js';
import { unitAt } from '../../src/scene/pointing/hit-test.js';
import { marksFor } from '../../src/scene/drawing/marks.js';

// The clock of a page moves in steps of up to a millisecond: one reading covers this many tests of a point, to tell five microseconds.
const repeats = 200;

// Steps of a walk that fills the map evenly and is the same in every run (multiples of the golden ratio and of its square).
const strideX = 0.6180339887;
const strideY = 0.3819660113;

/** Microseconds of one hit test at each of so many points spread over the whole map, and how many hit a county. */
export async function measure(points: number, width: number): Promise<{ times: number[]; hits: number }> {
  const geography = await loadGeography('county', 2023);
  const { counties, bounds } = geography;
  const marks = marksFor(counties, width / (bounds[2] - bounds[0]));
  const test = (i: number): number => unitAt(counties, pointOf(geography, i), 0, marks);
  warmUp(test, counties);
  const times: number[] = [];
  let hits = 0;
  for (let i = 0; i < points; i++) {
    const start = performance.now();
    for (let k = 0; k < repeats; k++) hits += test(i) >= 0 ? 1 : 0;
    times.push(((performance.now() - start) * 1000) / repeats);
  }
  return { times, hits: hits / repeats };
}

function pointOf({ bounds: [x0, y0, x1, y1] }: Geography, i: number): [number, number] {
  return [x0 + (x1 - x0) * ((i * strideX) % 1), y0 + (y1 - y0) * ((i * strideX * strideY + i * strideY) % 1)];
}

function warmUp(test: (i: number) => number, counties: readonly Unit[]): void {
  let hits = 0;
  for (let i = 0; i < counties.length; i++) hits += test(i);
  if (hits < 0) throw new Error('no county was hit');
}
