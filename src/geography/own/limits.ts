// A page draws what it reads, and a reader's phone has to survive it. Of the files of counties in public repositories, the Census Bureau's
// 1:5,000,000 as TopoJSON is among the large ones: 127,000 points, 3,600 rings, 1,400 points around one area.

/** Bytes of a file, as with data. */
export const mostBytes = 50_000_000;

/** Points of all lines that are drawn, and of long edges when they are bent. */
export const mostPoints = 3_000_000;

/** Points around one area: its label is found by measuring to all of them, some hundred times. */
export const mostPointsOfArea = 250_000;

/** Rings in one object. */
export const mostRings = 50_000;

/** Geometries in one object. */
export const mostGeometries = 100_000;

/** Times that the areas of one object use one line. A border has two sides, and areas that overlap use it again. */
export const mostUses = 16;
