import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds, Point } from '../../../src/geography/geography.js';
import { boundsOfWindow, bringInto, holdWindow, wholeOf, zoomWindow } from '../../../src/scene/drawing/detail-window.js';

const bounds: Bounds = [10, 20, 110, 70];
const whole = wholeOf(bounds);

describe('a window on a drawing', () => {
  it('shows all of it at first', () => {
    expect(boundsOfWindow(bounds, whole)).toEqual(bounds);
  });

  it('comes closer to a point, which stays where it is', () => {
    const near = zoomWindow(bounds, whole, 2, [60, 45], 8);
    expect(boundsOfWindow(bounds, near)).toEqual([35, 32.5, 85, 57.5]);
    expect(boundsOfWindow(bounds, zoomWindow(bounds, near, 2, [35, 32.5], 8))).toEqual([35, 32.5, 60, 45]);
  });

  it('moves what is at one point to another', () => {
    const near = zoomWindow(bounds, whole, 4, [60, 45], 8);
    const [x, y] = near.corner;
    expect(zoomWindow(bounds, near, 1, [60, 45], 8, [65, 40]).corner).toEqual([x - 5, y + 5]);
  });

  it('goes no nearer than it may, and back to all', () => {
    expect(zoomWindow(bounds, whole, 100, [60, 45], 8).scale).toBe(8);
    expect(zoomWindow(bounds, zoomWindow(bounds, whole, 4, [12, 22], 8), 0, [0, 0], 8)).toEqual(whole);
  });

  it('shows nothing beside the drawing, wherever hands move it', () => {
    const number = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), number, number, number, number, (factor, x, y, u, v) => {
        const near = zoomWindow(bounds, holdWindow(bounds, { scale: 3, corner: [u, v] }, 8), factor, [x, y], 8, [v, u] as Point);
        const [x0, y0, x1, y1] = boundsOfWindow(bounds, near);
        expect(Math.min(x0 - 10, y0 - 20, 110 - x1, 70 - y1)).toBeGreaterThan(-1e-9);
        expect((x1 - x0) / (y1 - y0)).toBeCloseTo(2);
      }),
    );
  });

  it('brings a place into its middle, and no nearer than shows all of it', () => {
    const near = zoomWindow(bounds, whole, 5, [10, 20], 8);
    expect(bringInto(bounds, near, [12, 21, 14, 23])).toBe(near);
    expect(boundsOfWindow(bounds, bringInto(bounds, near, [60, 40, 62, 42]))).toEqual([51, 36, 71, 46]);
    const [x0, , x1] = boundsOfWindow(bounds, bringInto(bounds, near, [30, 30, 70, 40]));
    expect([x0, x1]).toEqual([30, 70]);
  });
});
