import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/geography/geography.js';
import { type NoteBox, placeNotes } from '../../../src/scene/drawing/place-notes.js';
import { rectangleUnit } from '../../fixtures/square-units.js';

/** Land in the middle of a sheet, with 100 units of sea around. */
const sheet = { bounds: [0, 0, 600, 400], scale: 1, land: [rectangleUnit('01', [100, 100, 500, 300])], taken: [] } as const;

const note = (x: number, y: number, ...sizes: [number, number][]): NoteBox => ({ at: [x, y], sizes });

const overlap = (a: Bounds, b: Bounds): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

describe('placeNotes', () => {
  it('puts a note in the sea nearest to its place, with a line from its edge', () => {
    const [place] = placeNotes([note(120, 200, [80, 20])], sheet);
    expect(place?.isLeft).toBe(true);
    expect(place?.line[1]).toEqual([120, 200]);
    expect(place?.box[2]).toBeLessThanOrEqual(100);
    expect(place?.box[2]).toBeGreaterThan(80);
  });

  it('covers neither land nor words nor another note, and lets no lines cross', () => {
    const taken: Bounds[] = [[0, 150, 100, 250]];
    const notes = [110, 130, 150, 450, 480].map((x) => note(x, 200, [90, 30]));
    const boxes = placeNotes(notes, { ...sheet, taken }).flatMap((place) => (place ? [place.box] : []));
    expect(boxes.length).toBeGreaterThan(3);
    for (const [i, box] of boxes.entries()) {
      expect([...taken, [100, 100, 500, 300] as Bounds, ...boxes.slice(i + 1)].filter((other) => overlap(box, other))).toEqual([]);
    }
  });

  it('takes another size where the usual one has no room, and has no place for what is too large', () => {
    const [slim, large] = placeNotes([note(120, 200, [150, 20], [80, 40]), note(300, 200, [150, 150])], {
      ...sheet,
      bounds: [0, 90, 600, 310],
    });
    expect(slim?.size).toBe(1);
    expect(large).toBe(null);
  });

  it('ends the line at the words that lie on the place', () => {
    const [place] = placeNotes([note(120, 200, [60, 20])], { ...sheet, taken: [[105, 190, 135, 210]] });
    expect(place?.line[1][0]).toBeCloseTo(105);
  });
});
