import type { GeographyFaults, GeographySentences, OtherGeography, WrongLie } from '../../geography/own/geography-sentences.js';
import { spanishFigure } from './spanish-figure.js';
import { spanishTransferSentence } from './spanish-transfer.js';

const { number } = spanishFigure;

const others: Readonly<Record<OtherGeography, string>> = {
  gzip: 'está comprimido con gzip: descomprímalo, o haga que su servidor diga “Content-Encoding: gzip”',
  zip: 'es un archivo ZIP: descomprímalo y dé el archivo TopoJSON o GeoJSON que contiene',
  shapefile: 'es un shapefile: conviértalo a TopoJSON o GeoJSON',
  empty: 'está vacío',
  markup: 'es una página web u otro marcado, y no TopoJSON o GeoJSON',
  'not-json': 'no es JSON, o está cortado',
};

const lies: Readonly<Record<WrongLie, string>> = {
  mirrored: 'está como en un espejo: su oeste está a la derecha',
  'upside down and mirrored': 'está de cabeza y como en un espejo; quizá las longitudes perdieron su signo negativo',
  'on its side': 'está de lado; quizá longitud y latitud, o x e y, están en el orden contrario',
  scattered: 'no tiene sus áreas donde dicen sus códigos',
};

const found: Readonly<Record<string, string>> = {
  missing: 'nada',
  'an empty list': 'una lista vacía',
  'a list': 'una lista',
  'an object': 'un objeto',
};

const said = (value: string): string => found[value] ?? value;

const kinds: Readonly<Record<GeographyFaults['not-list']['what'], string>> = {
  geometries: 'geometrías',
  polygons: 'polígonos',
  rings: 'anillos',
  arcs: 'arcos',
  coordinates: 'coordenadas',
};

const simplify = 'que es más de lo que puede dibujar un mapa: simplifíquela';

function namesOf({ names, more }: Pick<GeographyFaults['object-absent'], 'names' | 'more'>): string {
  return names.length === 0 ? 'no tiene ninguno' : `tiene ${names.join(', ')}${more > 0 ? ` y ${number(more)} más` : ''}`;
}

/** Each way in which an author's own boundaries can be none, as a Spanish sentence. */
export const spanishGeography: GeographySentences = {
  'not-transferred': ({ sentence }) => sentence,
  'other-file': ({ file, kind }) => `El archivo de geografía ${file} ${others[kind]}.`,
  'object-absent': ({ asked, ...names }) => `La geografía no tiene un objeto ${asked}; ${namesOf(names)}.`,
  'no-usual-object': ({ fitting, ...names }) =>
    `La geografía no tiene ni un objeto "counties" ni "states"; ${namesOf(names)}. ${fitting === null ? 'Ninguna de sus áreas tiene código FIPS' : `Diga cuál dibujar, como en geography-object=${fitting}`}.`,
  'no-area': ({ asked }) => `La geografía no tiene ninguna área con forma en ${asked ?? '"counties" o "states"'}.`,
  'not-object': ({ value }) => `La geografía no es ni TopoJSON ni GeoJSON: es ${said(value)}, y no un objeto con un tipo.`,
  'other-type': ({ value }) =>
    `La geografía no es ni TopoJSON ni un FeatureCollection de GeoJSON: su tipo es ${said(value)}, y no "Topology" o "FeatureCollection".`,
  'arcs-not-list': ({ value }) => `Los arcos de la geografía no son una lista, sino ${said(value)}.`,
  'objects-not-named': ({ value }) => `Los objetos de la geografía no tienen nombres: son ${said(value)}.`,
  'arc-of-many-areas': ({ arc }) => `El arco ${arc} de la geografía está en el límite de demasiadas áreas.`,
  'too-many-points-of-area': ({ place, points }) => `${place} de la geografía tiene ${number(points)} puntos, ${simplify}.`,
  'arcs-do-not-meet': ({ place }) => `${place} de la geografía tiene un anillo cuyos arcos no se unen.`,
  'code-twice': ({ code, place, other }) =>
    `La geografía tiene el código ${code} dos veces: en ${place} y en ${other}. Un área de varias partes tiene que ser un solo MultiPolygon.`,
  'two-codes': ({ place, a, first, b, second }) => `${place} de la geografía tiene dos códigos: ${a} como ${first}, y ${b} como ${second}.`,
  'no-code': ({ place, digits, label, value }) =>
    `${place} de la geografía no tiene un código FIPS de ${digits} cifras: su ${label} es ${said(value)}. ` +
    'Los códigos se leen de una propiedad GEOID o FIPS, de STATEFP con COUNTYFP, o del id; todas las áreas los necesitan en el mismo lugar.',
  'codes-of-no-county': ({ count, of, first }) =>
    `La geografía tiene códigos que no son de ningún condado: ${number(count)} de ${number(of)}, el primero ${first}. ` +
    'Los distritos, las áreas metropolitanas y los códigos postales también tienen cinco cifras.',
  'no-size': () =>
    'La geografía no tiene tamaño: toda está en un punto o en una línea, o una de sus coordenadas está lejos de todas las demás.',
  'too-small': () =>
    'La mayoría de las áreas de la geografía son demasiado pequeñas para verse: algunas coordenadas están lejos de todas las demás.',
  'arc-not-list': ({ arc, value }) => `El arco ${arc} de la geografía no es una lista de puntos, sino ${said(value)}.`,
  'arc-too-short': ({ arc }) => `El arco ${arc} de la geografía tiene menos de dos puntos.`,
  'too-many-points': ({ millions }) => `La geografía tiene más de ${millions} millones de puntos, ${simplify}.`,
  'bad-transform': () => 'La geografía tiene un transform que no consta de un scale y un translate de dos números cada uno.',
  'bad-point': ({ arc, at, point }) =>
    `El arco ${arc} de la geografía tiene un punto que no son dos números: el punto ${at} es ${said(point)}.`,
  'promise-not-kept': () => 'La geografía se dio como una promesa, que no se cumplió.',
  'no-objects-to-choose': () => 'La geografía es GeoJSON, que no tiene objetos para elegir: omita geography-object.',
  elsewhere: () => 'La geografía tiene longitudes y latitudes, pero la mayoría de sus áreas no están en Estados Unidos.',
  'too-long-lines': () => 'La geografía tiene más líneas, o más largas, de lo que puede dibujar un mapa.',
  lies: ({ lie }) => `La geografía ${lies[lie]}.`,
  'no-north': () =>
    'La geografía tiene muy pocas áreas para saber dónde está el norte, y sus coordenadas no son las de un dibujo: déla en longitudes y latitudes.',
  'too-many-geometries': ({ name }) =>
    `El objeto ${name} de la geografía tiene más geometrías de las que puede dibujar un mapa, o está anidado sin fin.`,
  'type-not-topojson': ({ place, value }) => `${place} de la geografía no es de ningún tipo de TopoJSON: su tipo es ${said(value)}.`,
  'ring-without-arcs': ({ place }) => `${place} de la geografía tiene un anillo sin arcos.`,
  'too-many-rings': ({ name, limit }) =>
    `El objeto ${name} de la geografía tiene más de ${number(limit)} anillos, que es más de lo que puede dibujar un mapa.`,
  'arc-absent': ({ place, value }) => `${place} de la geografía usa un arco que no está en ella: ${said(value)}.`,
  'not-geometry': ({ place, value }) => `${place} de la geografía no es una geometría, sino ${said(value)}.`,
  'no-geometry': ({ place, value }) => `${place} de la geografía no tiene una geometría, sino ${said(value)}.`,
  'not-list': ({ place, what, value }) =>
    `${place} de la geografía está mal formado: donde corresponde una lista de ${kinds[what]} hay ${said(value)}.`,
  'throws-when-read': () =>
    'La geografía no se pudo leer: una parte produce un error al mirarla. Tienen que ser datos simples, como los de un archivo TopoJSON o GeoJSON.',
  'features-not-list': ({ value }) => `La geografía es GeoJSON cuyos features no son una lista, sino ${said(value)}.`,
  'too-many-features': ({ count }) => `La geografía tiene ${number(count)} features, que es más de lo que puede dibujar un mapa.`,
  'ring-not-closed': ({ place }) => `${place} de la geografía tiene un anillo sin cerrar.`,
  'nests-without-end': ({ place }) => `${place} de la geografía anida geometrías sin fin.`,
  'type-not-geojson': ({ place, value }) => `${place} de la geografía no es de ningún tipo de GeoJSON: su tipo es ${said(value)}.`,
  'too-many-positions': ({ millions, rings }) =>
    `La geografía tiene más de ${millions} millones de puntos o ${number(rings)} anillos, ${simplify}.`,
  'bad-position': ({ place, value }) => `${place} de la geografía tiene una posición que no son dos números: ${said(value)}.`,
  'ring-without-positions': ({ place }) => `${place} de la geografía tiene un anillo sin posiciones.`,
  'not-feature': ({ place, value, isObject }) =>
    `${place} de la geografía no es un Feature de GeoJSON, sino ${isObject ? `un objeto de tipo ${said(value)}` : said(value)}.`,
  'no-shape': () => 'La geografía es GeoJSON sin ninguna forma.',
  'no-polygons': ({ types }) =>
    `La geografía es GeoJSON sin áreas: sus geometrías son ${types}. Un mapa necesita los polígonos de condados o estados; los puntos con datos son datos, para src.`,
};

/** Why there are no boundaries, as a Spanish sentence; `undefined` where that is not what is wrong. */
export function spanishGeographySentence({
  code,
  details,
  cause,
}: Error & { readonly code?: string; readonly details?: unknown }): string | undefined {
  const sentence = spanishGeography[code as keyof GeographyFaults] as ((details: unknown) => string) | undefined;
  return code === 'not-transferred' ? spanishTransferSentence(cause) : sentence?.(details);
}
