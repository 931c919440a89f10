import { describe, expect, it } from 'vitest';
import { bundledCounts } from '../../../src/counts/bundled-counts.js';
import { contains } from '../../../src/geography/contains.js';
import { loadGeography } from '../../../src/geography/united-states.js';
import type { Unit } from '../../../src/geography/geography.js';
import { labelUnits, type UnitText } from '../../../src/scene/drawing/unit-labels.js';
import { measureText } from '../../../src/scene/drawing/measure-text.js';
import { drawMap } from '../../../src/scene/draw-map.js';

/** A rectangle of a name, at a place. */
function box(id: string, [x, y, width, height]: readonly [number, number, number, number]): Unit {
  const ring = Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height, x, y);
  const bounds = [x, y, x + width, y + height] as const;
  return { id, name: id, bounds, area: width * height, neighbors: [], rings: [ring], path: '' };
}

const sheet = { bounds: [0, 0, 1000, 600], scale: 1 } as const;
const textOf = ({ id }: Unit): UnitText => ({ name: id, value: '12', isOnColor: false, rank: 0 });
const wordsOf = (units: readonly Unit[], scale = 1, hasSea = true) =>
  labelUnits(units, textOf, { ...sheet, scale }, hasSea).map(({ lines, leader }) => [
    lines.map(({ text }) => text).join('/'),
    leader !== '',
  ]);

describe('labelUnits', () => {
  it('writes names over values where most have room for both, and then no name alone', () => {
    const units = [box('AA', [0, 0, 60, 60]), box('BB', [100, 0, 60, 16]), box('CC', [200, 0, 60, 60]), box('DD', [300, 0, 8, 8])];
    expect(wordsOf(units)).toEqual([
      ['AA/12', false],
      ['CC/12', false],
    ]);
  });

  it('writes names alone where few have room for more', () => {
    const units = [box('AA', [0, 0, 60, 60]), box('BB', [100, 0, 60, 16]), box('CC', [200, 0, 60, 16]), box('DD', [300, 0, 8, 8])];
    expect(wordsOf(units)).toEqual([
      ['AA', false],
      ['BB', false],
      ['CC', false],
    ]);
    // Half as wide on the screen, in type of the same size.
    expect(wordsOf(units, 0.1)).toEqual([]);
  });

  it('names first the counties where most people live', async () => {
    const { scene } = await drawMap({ within: 'TX', width: 960 });
    const names = scene.labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    expect(names).toEqual(expect.arrayContaining(['Harris', 'Dallas', 'Bexar']));
  });

  it('calls nothing out over a cape', () => {
    const units = [box('TX', [0, 0, 90, 90]), box('KS', [200, 0, 90, 90]), box('NH', [880, 100, 8, 8])];
    const heightOf = (all: readonly Unit[]) =>
      labelUnits(all, (unit) => (unit.id === 'cape' ? null : textOf(unit)), sheet, true)[2]?.lines[0]?.y ?? 0;
    expect(heightOf(units)).toBeLessThan(125);
    expect(heightOf([...units, box('cape', [965, 110, 10, 10])])).toBeGreaterThan(135);
  });

  it('calls out in the sea what is small and has a number, each under the one before, where there is room', () => {
    const units = [
      box('TX', [0, 0, 90, 90]),
      box('KS', [200, 0, 90, 90]),
      box('NE', [300, 0, 90, 90]),
      box('NH', [880, 100, 8, 8]),
      box('RI', [882, 104, 8, 8]),
      box('VT', [100, 100, 8, 8]),
    ];
    expect(wordsOf(units).slice(3)).toEqual([
      ['NH 12', true],
      ['RI 12', true],
    ]);
    const [first, second] = labelUnits(units, textOf, sheet, true).slice(3);
    expect((second?.lines[0]?.y ?? 0) - (first?.lines[0]?.y ?? 0)).toBeGreaterThan(12);
    expect(wordsOf(units, 1, false)).toHaveLength(3);
  });
});

describe('a map of states', () => {
  it.each([360, 960])('has every label on its own state or called out, %i px wide', async (width) => {
    const { scene } = await drawMap({ level: 'state', width });
    const { states } = await loadGeography('state', 2023);
    const onLand = scene.labels.filter(({ leader, isStart }) => leader === '' && !isStart);
    for (const { lines, x, size } of onLand) {
      for (const { text, y } of lines) {
        const half = measureText(text, size) / 2;
        const at = [-half, half].map((across) => states.findIndex((state) => contains(state, [x + across, y - size * 0.35])));
        expect(at[0], text).toBe(at[1]);
        expect(at[0], text).toBeGreaterThanOrEqual(0);
      }
    }
    expect(onLand.length).toBeGreaterThan(width === 360 ? 20 : 40);
  });

  it('writes the numbers that are counted', async () => {
    const { scene } = await drawMap({ level: 'state' });
    const words = scene.labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));
    expect(words).toContain(`TX ${bundledCounts().states['48']?.agreements}`);
    expect(words).toContain('CA');
    const framed = await drawMap({ within: 'FL' });
    expect(framed.scene.labels.flatMap(({ lines }) => lines.map(({ text }) => text))).toContain('Polk');
    expect((await drawMap({ level: 'county' })).scene.labels).toEqual([]);
  });
});
