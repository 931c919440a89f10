import { beforeAll, describe, expect, it } from 'vitest';
import { bound, drawLevels } from '../../data/geography/draw-levels.js';
import { encodePlane } from '../../data/geography/encode-plane.js';
import type { Geography, Unit } from '../../src/geography/geography.js';
import { bundledGeography } from '../../src/geography/shapes/bundled-geography.js';
import { loadPlane } from '../../src/geography/shapes/load-plane.js';

const write = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** A ring from one and the same of its points on, whichever it was written from. */
function turned(ring: Float64Array): string {
  const places = [...ring].flatMap((x, i) => (i & 1 ? [] : [write(x, ring[i + 1] as number)]));
  const [least] = [...places].sort();
  // A ring may come by a point twice.
  const turns = places.flatMap((place, i) => (place === least ? [[...places.slice(i), ...places.slice(0, i)].join(' ')] : []));
  return turns.sort()[0] ?? '';
}

/** The edges of path data, whichever way they were written, and from wherever. */
function edgesOf(path: string): string[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mml])([^a-z]*)/gi)]
    .flatMap(([, letter = '', text = '']) => {
      if (letter === 'M') [x, y] = [0, 0];
      const steps = (text.match(/-?(?:\d*\.)?\d+/g) ?? []).map(Number);
      const edges: string[] = [];
      for (let i = 0; i < steps.length; i += 2) {
        const before = write(x, y);
        [x, y] = [x + (steps[i] as number), y + (steps[i + 1] as number)];
        // The first pair after a letter for moving is where the pen is set down.
        if (i > 0 || letter === 'l') edges.push([before, write(x, y)].sort().join(' '));
      }
      return edges;
    })
    .sort();
}

/** What is drawn of units, and what is told of them. */
function outlinesOf(units: readonly Unit[]): object[] {
  return units.map(({ id, rings, bounds, area, neighbors, path }) => ({
    id,
    rings: rings.map(turned).sort(),
    bounds,
    area: area.toFixed(6),
    neighbors: neighbors.map((at) => units[at]?.id),
    path: edgesOf(path),
  }));
}

function drawingOf({ states, counties, land, stateBorders, countyBorders }: Geography): object {
  const borders = [land, stateBorders, countyBorders].map(edgesOf);
  return { states: outlinesOf(states), counties: outlinesOf(counties), borders };
}

describe('the boundaries of 2017, sent as what differs from those of 2023', () => {
  let drawn: ReturnType<typeof drawLevels>;
  beforeAll(() => {
    drawn = drawLevels(2017);
  }, 120_000);

  it.each([
    ['county', 'counties'],
    ['state', 'states'],
  ] as const)('are, at level %s, those that are drawn from the source, point by point', async (level, levels) => {
    const sent = bundledGeography(await loadPlane(level, 2017), 2017);
    const whole = bundledGeography(encodePlane(drawn[levels].plane, bound.grid), 2017);
    expect(drawingOf(sent)).toEqual(drawingOf(whole));
    expect(sent.states).toHaveLength(56);
  });
});
