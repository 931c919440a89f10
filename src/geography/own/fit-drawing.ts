import { boundsOfLines } from './bounds-of-lines.js';
import type { CompleteTopology } from './complete-topology.js';
import { GeographyError } from './geography-error.js';
import { sheet } from '../shapes/sheet.js';

/** The longer side of a drawing, in drawing units, for which their tenths are fine enough and their numbers short enough to be left alone. */
const usual = { least: 480, most: 5000 };

/** How far from the origin such a drawing may be. */
const near = 10_000;

/** A country is at most this many times as wide as high, or as high as wide. */
const slimmest = 50;

/** The longest side of an area that no tenth of a drawing unit tells from a point. */
const invisible = 0.05;

/**
 * Brings a drawing to the size of the bundled sheet, where its own is so small that it would be drawn in steps, or so large that it means meters.
 * @throws {GeographyError} where it has no size, or most of its areas would not be seen
 */
export function fitDrawing(topology: CompleteTopology): CompleteTopology {
  const [x0, y0, x1, y1] = boundsOfLines(topology.arcs);
  const [longer, shorter] = [Math.max(x1 - x0, y1 - y0), Math.min(x1 - x0, y1 - y0)];
  if (!(shorter > 0 && longer / shorter <= slimmest && longer < Infinity)) {
    throw new GeographyError('no-size', {});
  }
  const isUsual = longer >= usual.least && longer <= usual.most && Math.max(-x0, -y0, x1, y1) <= near;
  const factor = (sheet[2] - sheet[0]) / longer;
  const arcs = isUsual ? topology.arcs : topology.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [(x - x0) * factor, (y - y0) * factor]));
  const fitted = { ...topology, arcs };
  if (!isSeen(fitted)) {
    throw new GeographyError('too-small', {});
  }
  return fitted;
}

/** Whether at least half of the areas are larger than a point. */
function isSeen({ arcs, objects }: CompleteTopology): boolean {
  const areas = (objects['counties'] ?? objects['states'])?.geometries ?? [];
  const large = areas.filter((area) => {
    const [x0, y0, x1, y1] = boundsOfLines(area.arcs.flat(2).map((arc) => arcs[arc < 0 ? ~arc : arc] ?? []));
    return Math.max(x1 - x0, y1 - y0) > invisible;
  });
  return 2 * large.length >= areas.length;
}
