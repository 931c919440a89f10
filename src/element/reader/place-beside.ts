import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Point } from '../../geography/geography.js';

/** Where a tooltip stands beside a point of the window, inside the window. Fetched where the browser does not place it itself. */
export function placeBeside(tooltip: HTMLElement, [x, y]: Point, gap: number, margin: number): Promise<{ x: number; y: number }> {
  const pointer = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
  return computePosition(pointer, tooltip, {
    strategy: 'fixed',
    placement: 'top',
    middleware: [offset(gap), flip(), shift({ padding: margin })],
  });
}
