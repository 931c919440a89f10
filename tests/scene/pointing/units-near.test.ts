import { describe, expect, it } from 'vitest';
import type { Point, Unit } from '../../../src/geography/geography.js';
import { labelOf } from '../../../src/geography/label-of.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import { frameOf } from '../../../src/scene/drawing/frame.js';
import { marksFor, type Mark } from '../../../src/scene/drawing/marks.js';
import { unitAt } from '../../../src/scene/pointing/hit-test.js';
import { unitsNear } from '../../../src/scene/pointing/units-near.js';
import { rectangleUnit } from '../../fixtures/square-units.js';

//     0    10   20        100
//   0 +----+----+----------+     0, 1: counties of 10 by 10
//  10 +----+----+          |     2: a large one beside and below them
//     |                    |     3: a city drawn as a disc, at 5,5
// 100 +--------------------+
const units = [
  rectangleUnit('12001', [0, 0, 10, 10]),
  rectangleUnit('12003', [10, 0, 20, 10]),
  rectangleUnit('12005', [20, 0, 100, 100], { area: 9800 }),
  rectangleUnit('12510', [5, 5, 5, 5], { rings: [], area: 0 }),
];
const marks = [{ unit: 3, center: [5, 5] as const, radius: 1, path: '' }];

describe('unitsNear', () => {
  it('names what is within reach, likeliest first', () => {
    expect(unitsNear(units, [9, 5], 1, 3)).toEqual([0, 1]);
    expect(unitsNear(units, [19, 5], 1, 12)).toEqual([1, 0, 2]);
    expect(unitsNear(units, [9, 5], 1, 5, marks)).toEqual([0, 1, 3]);
  });

  it('asks nothing where one place alone is within reach', () => {
    expect(unitsNear(units, [5, 5], 1, 3)).toEqual([]);
    expect(unitsNear(units, [-20, 5], 1, 3)).toEqual([]);
  });

  it('asks nothing where every place is large enough for a finger, unless that is not what is aimed at', () => {
    expect(unitsNear(units, [9, 5], 2.5, 12)).toEqual([]);
    expect(unitsNear(units, [9, 5], 2.5, 12, [], Infinity)).toEqual([0, 1]);
    expect(unitsNear(units, [9, 5], 2.3, 12)).toEqual([0, 1]);
  });
});

describe('a finger on a phone', () => {
  // What is left of 360 CSS pixels between the margins of a page; a finger errs by six on all sides.
  const width = 328;
  const misses = [0, 90, 180, 270].map((degrees) => (degrees * Math.PI) / 180);
  const reach = 12;

  /** Shares of aims that meet the place, and that meet it or are offered it. */
  function aim(units: readonly Unit[], aims: readonly (readonly [Unit, Unit])[], scale: number, marks: readonly Mark[], large?: number) {
    const all = aims.flatMap(([aimed, wanted]) =>
      misses.map((way) => {
        const [x, y] = labelOf(aimed);
        const at: Point = [x + (6 * Math.cos(way)) / scale, y + (6 * Math.sin(way)) / scale];
        if (units[unitAt(units, at, reach / scale, marks)] === wanted) return 'met';
        return unitsNear(units, at, scale, reach, marks, large)
          .slice(0, 6)
          .some((i) => units[i] === wanted)
          ? 'offered'
          : 'missed';
      }),
    );
    const share = (how: string): number => all.filter((each) => each === how).length / all.length;
    return { met: share('met'), reached: share('met') + share('offered') };
  }

  it('meets one county in seven of the whole country, and is right in its state or asked', async () => {
    const geography = await loadGeography('county', 2023);
    const { counties, states, bounds } = geography;
    const scale = width / (bounds[2] - bounds[0]);
    const themselves = counties.map((county) => [county, county] as const);
    expect(aim(counties, themselves, scale, marksFor(counties, scale)).met).toBeLessThan(0.15);

    const theirStates = counties.map((county) => [county, states.find(({ id }) => county.id.startsWith(id)) as Unit] as const);
    const ofStates = aim(states, theirStates, scale, [], Infinity);
    expect(ofStates.met).toBeGreaterThan(0.75);
    expect(ofStates.reached).toBeGreaterThan(0.99);

    const framed = states.map((state) => {
      const frame = frameOf(geography, state.id, width) as NonNullable<ReturnType<typeof frameOf>>;
      const nearer = width / (frame.bounds[2] - frame.bounds[0]);
      const own = counties.filter(({ id }) => id.startsWith(state.id));
      const drawn = marksFor(own, nearer);
      return {
        size: own.map(({ area }) => Math.sqrt(area) * nearer),
        all: own.length,
        ...aim(
          own,
          own.map((each) => [each, each]),
          nearer,
          drawn,
        ),
      };
    });
    const over = (share: (of: (typeof framed)[number]) => number): number =>
      framed.reduce((sum, of) => sum + share(of) * of.all, 0) / counties.length;
    expect(over(({ met }) => met)).toBeGreaterThan(0.85);
    expect(over(({ reached }) => reached)).toBeGreaterThan(0.999);
    const sizes = framed.flatMap(({ size }) => size).sort((a, b) => a - b);
    // Half of them are smaller than 24 pixels all the same, which is why names are offered.
    expect(sizes[sizes.length >> 1]).toBeGreaterThan(20);
  }, 60_000);
});
