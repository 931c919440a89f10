/** A Census FIPS code: two digits for a state or territory, five for a county or equivalent, leading zero kept. */
export type Fips = string;

/** The year of the boundaries. 2017 has Connecticut's eight counties and Alaska's 02261; 2023 has the present units. */
export type Vintage = 2017 | 2023;

/** Which kind of unit is colored. */
export type Level = 'county' | 'state';

/** `[x, y]` in the drawing units of a geography, y pointing down. */
export type Point = readonly [x: number, y: number];

/** `[x0, y0, x1, y1]` in the drawing units of a geography. */
export type Bounds = readonly [x0: number, y0: number, x1: number, y1: number];

/** An area of the map as a shape. What it is called and who lives there is the gazetteer's to say. */
export interface Unit {
  readonly id: Fips;
  /** The name a geography brought with it; `null` for the bundled one, whose names are in the gazetteer. */
  readonly name: string | null;
  readonly bounds: Bounds;
  /** Area in square drawing units; 0 where the source has no polygon for it (a mark stands in then). */
  readonly area: number;
  /** Positions of the units that share a border, in the list this unit stands in. */
  readonly neighbors: readonly number[];
  /** Closed rings in drawing units, flat `[x, y, x, y, …]`; even-odd. */
  readonly rings: readonly Float64Array[];
  /** SVG path data, made on first use. */
  readonly path: string;
}

/** A frame around a part of the country that is not drawn in its place, with the words that say so. */
export interface Inset {
  /** SVG path data of the frame line. */
  readonly frame: string;
  /** States and territories inside. */
  readonly states: readonly Fips[];
  readonly label: string;
  /** Where the label starts (text-anchor start, alphabetic baseline). */
  readonly labelAt: Point;
  /** Whether the label hangs from that point, for want of room above it. */
  readonly doesLabelHang?: boolean;
}

/** A country ready to draw. */
export interface Geography {
  /** `null` for a geography the author brought. */
  readonly vintage: Vintage | null;
  readonly bounds: Bounds;
  readonly states: readonly Unit[];
  /** Empty when only the state geography is loaded. */
  readonly counties: readonly Unit[];
  /** Path data of the nation, drawn once under everything. */
  readonly land: string;
  readonly stateBorders: string;
  /** Empty string when only the state geography is loaded. Does not repeat the state borders. */
  readonly countyBorders: string;
  readonly insets: readonly Inset[];
}
