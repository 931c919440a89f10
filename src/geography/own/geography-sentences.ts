/** What another file than one of boundaries is. */
export type OtherGeography = keyof typeof others;

/** How boundaries can lie that do not have north up. */
export type WrongLie = keyof typeof lies;

/**
 * What is known of each way in which boundaries can be none, by its code. A `place` is in the file, as a script would write it; a `value`
 * in a few words, as `describeValue` has it; of the `names` of objects there may be more.
 */
export interface GeographyFaults {
  readonly 'not-transferred': { readonly sentence: string };
  readonly 'other-file': { readonly file: string; readonly kind: OtherGeography };
  readonly 'object-absent': { readonly names: readonly string[]; readonly more: number; readonly asked: string };
  readonly 'no-usual-object': { readonly names: readonly string[]; readonly more: number; readonly fitting: string | null };
  // @param asked the object, in quotation marks; `null` for the usual two
  readonly 'no-area': { readonly asked: string | null };
  readonly 'not-object': { readonly value: string };
  readonly 'other-type': { readonly value: string };
  readonly 'arcs-not-list': { readonly value: string };
  readonly 'objects-not-named': { readonly value: string };
  readonly 'arc-of-many-areas': { readonly arc: number };
  readonly 'too-many-points-of-area': { readonly place: string; readonly points: number };
  readonly 'arcs-do-not-meet': { readonly place: string };
  readonly 'code-twice': { readonly place: string; readonly code: string; readonly other: string };
  readonly 'two-codes': { readonly place: string; readonly a: string; readonly first: string; readonly b: string; readonly second: string };
  readonly 'no-code': { readonly place: string; readonly value: string; readonly digits: number; readonly label: string };
  readonly 'codes-of-no-county': { readonly count: number; readonly of: number; readonly first: string };
  readonly 'no-size': object;
  readonly 'too-small': object;
  readonly 'arc-not-list': { readonly value: string; readonly arc: number };
  readonly 'arc-too-short': { readonly arc: number };
  readonly 'too-many-points': { readonly millions: number };
  readonly 'bad-transform': object;
  readonly 'bad-point': { readonly arc: number; readonly at: number; readonly point: string };
  readonly 'promise-not-kept': object;
  readonly 'no-objects-to-choose': object;
  readonly elsewhere: object;
  readonly 'too-long-lines': object;
  readonly lies: { readonly lie: WrongLie };
  readonly 'no-north': object;
  readonly 'too-many-geometries': { readonly name: string };
  readonly 'type-not-topojson': { readonly place: string; readonly value: string };
  readonly 'ring-without-arcs': { readonly place: string };
  readonly 'too-many-rings': { readonly name: string; readonly limit: number };
  readonly 'arc-absent': { readonly place: string; readonly value: string };
  readonly 'not-geometry': { readonly place: string; readonly value: string };
  readonly 'no-geometry': { readonly place: string; readonly value: string };
  readonly 'not-list': {
    readonly place: string;
    readonly value: string;
    readonly what: 'geometries' | 'polygons' | 'rings' | 'arcs' | 'coordinates';
  };
  readonly 'throws-when-read': object;
  readonly 'features-not-list': { readonly value: string };
  readonly 'too-many-features': { readonly count: number };
  readonly 'ring-not-closed': { readonly place: string };
  readonly 'nests-without-end': { readonly place: string };
  readonly 'type-not-geojson': { readonly place: string; readonly value: string };
  readonly 'too-many-positions': { readonly millions: number; readonly rings: number };
  readonly 'bad-position': { readonly place: string; readonly value: string };
  readonly 'ring-without-positions': { readonly place: string };
  // @param type of an object that is another than a feature; `null` of what is no object
  readonly 'not-feature': { readonly place: string; readonly value: string; readonly isObject: boolean };
  readonly 'no-shape': object;
  readonly 'no-polygons': { readonly types: string };
}

const others = {
  gzip: 'is packed with gzip: unpack it, or have its server say “Content-Encoding: gzip”',
  zip: 'is a ZIP archive: unpack it, and give the TopoJSON or GeoJSON file in it',
  shapefile: 'is a shapefile: convert it to TopoJSON or GeoJSON',
  empty: 'is empty',
  markup: 'is a web page or other markup, and not TopoJSON or GeoJSON',
  'not-json': 'is not JSON, or was cut short',
};

const lies = {
  mirrored: 'is mirrored: its west is on the right',
  'upside down and mirrored': 'is upside down and mirrored; longitudes may have lost their minus sign',
  'on its side': 'lies on its side; longitude and latitude, or x and y, may be in the wrong order',
  scattered: 'does not have its areas where their codes say they are',
};

/** A sentence for each fault; another language is one more record of this form. */
export type GeographySentences = { readonly [Code in keyof GeographyFaults]: (details: GeographyFaults[Code]) => string };

/** Each fault as an English sentence. */
export const geographySentences: GeographySentences = {
  'not-transferred': ({ sentence }) => sentence,
  'other-file': ({ file, kind }) => `The geography ${file} ${others[kind]}.`,
  'object-absent': ({ asked, ...names }) => `The geography has no object ${asked}; it has ${namesOf(names)}.`,
  'no-usual-object': ({ fitting, ...names }) =>
    `The geography has neither an object "counties" nor "states"; it has ${namesOf(names)}. ${fitting === null ? 'No area in it has a FIPS code' : `Name the one to draw, as in geography-object=${fitting}`}.`,
  'no-area': ({ asked }) => `The geography has no area with a shape in ${asked ?? '"counties" or "states"'}.`,
  'not-object': ({ value }) => `The geography is neither TopoJSON nor GeoJSON: it is ${value}, not an object with a type.`,
  'other-type': ({ value }) =>
    `The geography is neither TopoJSON nor a GeoJSON FeatureCollection: its type is ${value}, not "Topology" or "FeatureCollection".`,
  'arcs-not-list': ({ value }) => `The geography's arcs are not a list: they are ${value}.`,
  'objects-not-named': ({ value }) => `The geography's objects are not named: they are ${value}.`,
  'arc-of-many-areas': ({ arc }) => `The geography's arc ${arc} is on the border of too many areas.`,
  'too-many-points-of-area': ({ place, points }) =>
    `The geography's ${place} has ${points} points, which is more than a map can draw: simplify it.`,
  'arcs-do-not-meet': ({ place }) => `The geography's ${place} has a ring whose arcs do not meet.`,
  'code-twice': ({ code, place, other }) =>
    `The geography has the code ${code} twice: in ${place} and in ${other}. An area in several pieces has to be one MultiPolygon.`,
  'two-codes': ({ place, a, first, b, second }) => `The geography's ${place} has two codes: ${a} as ${first}, and ${b} as ${second}.`,
  'no-code': ({ place, digits, label, value }) =>
    `The geography's ${place} has no FIPS code of ${digits} digits: its ${label} is ${value}. ` +
    'Codes are read from a property GEOID or FIPS, from STATEFP with COUNTYFP, or from the id; all areas need theirs in the same place.',
  'codes-of-no-county': ({ count, of, first }) =>
    `The geography has codes that no county has: ${count} of ${of}, the first of them ${first}. ` +
    'Districts, metropolitan areas and ZIP codes have five digits as well.',
  'no-size': () => 'The geography has no size: all of it is in one point or on one line, or one of its coordinates is far from all others.',
  'too-small': () => 'Most areas of the geography are too small to be seen in it: some of its coordinates are far from all others.',
  'arc-not-list': ({ arc, value }) => `The geography's arc ${arc} is not a list of points but ${value}.`,
  'arc-too-short': ({ arc }) => `The geography's arc ${arc} has fewer than two points.`,
  'too-many-points': ({ millions }) =>
    `The geography has more than ${millions} million points, which is more than a map can draw: simplify it.`,
  'bad-transform': () => 'The geography has a transform that is not made of a scale and a translate of two numbers each.',
  'bad-point': ({ arc, at, point }) => `The geography's arc ${arc} has a point that is not two numbers: point ${at} is ${point}.`,
  'promise-not-kept': () => 'The geography was given as a promise, which was not kept.',
  'no-objects-to-choose': () => 'The geography is GeoJSON, which has no objects to choose from: leave geography-object out.',
  elsewhere: () => 'The geography has longitudes and latitudes, but most of its areas are not in the United States.',
  'too-long-lines': () => 'The geography has more and longer lines than a map can draw.',
  lies: ({ lie }) => `The geography ${lies[lie]}.`,
  'no-north': () =>
    'The geography has too few areas to tell which way is north, and its coordinates are not those of a drawing: give it in longitudes and latitudes.',
  'too-many-geometries': ({ name }) =>
    `The geography's object ${name} holds more geometries than a map can draw, or is nested without end.`,
  'type-not-topojson': ({ place, value }) => `The geography's ${place} is of no type that TopoJSON has: its type is ${value}.`,
  'ring-without-arcs': ({ place }) => `The geography's ${place} has a ring of no arcs.`,
  'too-many-rings': ({ name, limit }) => `The geography's object ${name} has more than ${limit} rings, which is more than a map can draw.`,
  'arc-absent': ({ place, value }) => `The geography's ${place} uses an arc that is not in it: ${value}.`,
  'not-geometry': ({ place, value }) => `The geography's ${place} is not a geometry but ${value}.`,
  'no-geometry': ({ place, value }) => `The geography's ${place} has no geometry but ${value}.`,
  'not-list': ({ place, what, value }) =>
    `The geography's ${place} is not well formed: where a list of ${what} belongs, there is ${value}.`,
  'throws-when-read': () =>
    'The geography could not be read: part of it throws an error when it is looked at. It has to be plain data, as a file of TopoJSON or GeoJSON has it.',
  'features-not-list': ({ value }) => `The geography is GeoJSON whose features are not a list but ${value}.`,
  'too-many-features': ({ count }) => `The geography has ${count} features, which is more than a map can draw.`,
  'ring-not-closed': ({ place }) => `The geography's ${place} has a ring that is not closed.`,
  'nests-without-end': ({ place }) => `The geography's ${place} nests geometries without end.`,
  'type-not-geojson': ({ place, value }) => `The geography's ${place} is of no type that GeoJSON has: its type is ${value}.`,
  'too-many-positions': ({ millions, rings }) =>
    `The geography has more than ${millions} million points or ${rings} rings, which is more than a map can draw: simplify it.`,
  'bad-position': ({ place, value }) => `The geography's ${place} has a position that is not two numbers: ${value}.`,
  'ring-without-positions': ({ place }) => `The geography's ${place} has a ring of no positions.`,
  'not-feature': ({ place, value, isObject }) =>
    `The geography's ${place} is not a GeoJSON Feature but ${isObject ? `an object of type ${value}` : value}.`,
  'no-shape': () => 'The geography is GeoJSON without a shape.',
  'no-polygons': ({ types }) =>
    `The geography is GeoJSON without areas: its geometries are ${types}. A map needs the polygons of counties or states; points with facts are data, for src.`,
};

function namesOf({ names, more }: Pick<GeographyFaults['object-absent'], 'names' | 'more'>): string {
  return names.length === 0 ? 'no objects' : names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
