import type { Bounds, Point } from '../../geography/geography.js';

/** The part of a drawing that is on show: the drawing so many times as large, from this corner on. */
export interface DetailWindow {
  /** How many times as large the drawing is. */
  readonly scale: number;
  /** Its top left corner, in drawing units. */
  readonly corner: Point;
}

/** All of a drawing. */
export function wholeOf([x, y]: Bounds): DetailWindow {
  return { scale: 1, corner: [x, y] };
}

/** What is on show, in drawing units. */
export function boundsOfWindow([x0, y0, x1, y1]: Bounds, { scale, corner: [x, y] }: DetailWindow): Bounds {
  return [x, y, x + (x1 - x0) / scale, y + (y1 - y0) / scale];
}

/**
 * The nearest window to one that shows nothing beside the drawing, and is no larger than borders are exact.
 *
 * @param closest the greatest scale
 */
export function holdWindow(bounds: Bounds, { scale, corner: [x, y] }: DetailWindow, closest: number): DetailWindow {
  const held = Math.min(closest, Math.max(1, scale));
  const [x0, y0, x1, y1] = bounds;
  const most = 1 - 1 / held;
  return { scale: held, corner: [clamp(x, x0, x0 + (x1 - x0) * most), clamp(y, y0, y0 + (y1 - y0) * most)] };
}

/** So many times as large as before, and a point of the drawing where another one was; both where they are, if they are the same. */
export function zoomWindow(
  bounds: Bounds,
  { scale, corner: [x, y] }: DetailWindow,
  factor: number,
  point: Point,
  closest: number,
  at: Point = point,
): DetailWindow {
  const larger = Math.min(closest, Math.max(1, scale * factor));
  const share = scale / larger;
  // What is at `at` in the old near is where `point` is in the new one.
  return holdWindow(bounds, { scale: larger, corner: [point[0] - (at[0] - x) * share, point[1] - (at[1] - y) * share] }, closest);
}

/** A window with a place in its middle, and no nearer than shows all of it; the same where all of it is on show. */
export function bringInto(bounds: Bounds, near: DetailWindow, place: Bounds): DetailWindow {
  const [x0, y0, x1, y1] = boundsOfWindow(bounds, near);
  const [px0, py0, px1, py1] = place;
  if (px0 >= x0 && px1 <= x1 && py0 >= y0 && py1 <= y1) return near;
  const larger = Math.max(1, (px1 - px0) / (x1 - x0), (py1 - py0) / (y1 - y0));
  const corner: Point = [(px0 + px1 - (x1 - x0) * larger) / 2, (py0 + py1 - (y1 - y0) * larger) / 2];
  return holdWindow(bounds, { scale: near.scale / larger, corner }, near.scale);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
