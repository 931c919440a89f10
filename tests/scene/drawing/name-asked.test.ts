import { describe, expect, it } from 'vitest';
import { readGeography } from '../../../src/geography/shapes/read-geography.js';
import { nameAsked } from '../../../src/scene/drawing/name-asked.js';
import type { UnitLabel } from '../../../src/scene/drawing/unit-labels.js';
import type { Unit } from '../../../src/geography/geography.js';
import { fourCounties } from '../../fixtures/four-counties.js';

const unit = readGeography(fourCounties()).counties[0] as Unit;
const label = (text: string, x: number, y: number): UnitLabel => ({
  lines: [{ text, y }],
  x,
  size: 0.1,
  isStart: false,
  isOnColor: false,
  leader: '',
});

describe('nameAsked', () => {
  it('writes the name under a place that has no room for it, and leaves out names that would lie under it or be cut', () => {
    const far = label('Far', 3, 0.5);
    const labels = nameAsked([label('Near', 0.5, 1.1), far, label('Cut', 6, 0.5)], unit, 'A long name', 0.1, [-2, -2, 6, 3]);
    expect(labels).toEqual([far, expect.objectContaining({ x: 0.5, lines: [{ text: 'A long name', y: expect.closeTo(1.15) as number }] })]);
  });

  it('writes it above at the lower edge, and inside the picture at a side', () => {
    const [named] = nameAsked([], unit, 'A long name', 0.1, [0.4, -1, 4, 1.1]);
    expect(named?.lines[0]?.y).toBeLessThan(0);
    expect(named?.x).toBeGreaterThan(0.5);
  });

  it('leaves a name with its number under it', () => {
    const there = [
      {
        ...label('Here', 0.5, 0.5),
        lines: [
          { text: 'Here', y: 0.5 },
          { text: '21', y: 0.6 },
        ],
      },
    ];
    expect(nameAsked(there, unit, 'Here', 0.1, [-1, 0, 4, 1])).toEqual(there);
  });

  it('leaves a name that is there, and a place that has none', () => {
    const there = [label('Here', 0.5, 0.5)];
    expect([nameAsked(there, unit, 'Here', 0.1, [-1, 0, 4, 1]), nameAsked(there, unit, '', 0.1, [-1, 0, 4, 1])]).toEqual([there, there]);
  });
});
