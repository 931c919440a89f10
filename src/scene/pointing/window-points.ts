import type { Bounds, Point } from '../../geography/geography.js';

/** Where the drawing is in the window, in CSS pixels; a `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** From a point of the window to one of the drawing. */
export function toDrawing([x0, y0, x1]: Bounds, { left, top, width }: Box, [x, y]: Point): Point {
  const unit = (x1 - x0) / width;
  return [x0 + (x - left) * unit, y0 + (y - top) * unit];
}

/** From a point of the drawing to one of the window. */
export function toWindow([x0, y0, x1]: Bounds, { left, top, width }: Box, [x, y]: Point): Point {
  const pixels = width / (x1 - x0);
  return [left + (x - x0) * pixels, top + (y - y0) * pixels];
}
