import type { GeographyFaults, GeographySentences, OtherGeography } from '../../geography/own/geography-sentences.js';
import { spanishTransferSentence } from './spanish-transfer.js';

const others: Readonly<Record<OtherGeography, string>> = {
  gzip: 'está comprimido con gzip: descomprímalo, o haga que su servidor diga “Content-Encoding: gzip”',
  zip: 'es un archivo ZIP: descomprímalo y dé el archivo TopoJSON o GeoJSON que contiene',
  shapefile: 'es un shapefile: conviértalo a TopoJSON o GeoJSON',
  empty: 'está vacío',
  markup: 'es una página web u otro marcado, y no TopoJSON o GeoJSON',
  'not-json': 'no es JSON, o está cortado',
};

function namesOf({ names, more }: Pick<GeographyFaults['object-absent'], 'names' | 'more'>): string {
  return names.length === 0 ? 'no tiene ninguno' : `tiene ${names.join(', ')}${more > 0 ? ` y ${more} más` : ''}`;
}

// What is seldom is said as one: the error of the event says where.
const said: Partial<GeographySentences> = {
  'other-file': ({ file, kind }) => `El archivo de geografía ${file} ${others[kind]}.`,
  'object-absent': ({ asked, ...names }) => `La geografía no tiene un objeto ${asked}; ${namesOf(names)}.`,
  'no-usual-object': ({ fitting, ...names }) =>
    `La geografía no tiene ni un objeto "counties" ni "states"; ${namesOf(names)}. ${fitting === null ? 'Ninguna de sus áreas tiene código FIPS' : `Diga cuál dibujar, como en geography-object=${fitting}`}.`,
  'no-code': ({ place, digits, label }) =>
    `${place} de la geografía no tiene un código FIPS de ${digits} cifras en ${label}. ` +
    'Los códigos se leen de una propiedad GEOID o FIPS, de STATEFP con COUNTYFP, o del id; todas las áreas los necesitan en el mismo lugar.',
  'codes-of-no-county': ({ count, of, first }) =>
    `La geografía tiene códigos que no son de ningún condado: ${count} de ${of}, el primero ${first}. ` +
    'Los distritos, las áreas metropolitanas y los códigos postales también tienen cinco cifras.',
  elsewhere: () => 'La geografía tiene longitudes y latitudes, pero la mayoría de sus áreas no están en Estados Unidos.',
};

/** Why there are no boundaries, as a Spanish sentence. */
export function spanishGeographySentence({ code, details, cause }: Error & { readonly code?: string; readonly details?: unknown }): string {
  const sentence = said[code as keyof GeographyFaults] as ((details: unknown) => string) | undefined;
  return (
    sentence?.(details) ??
    spanishTransferSentence(cause) ??
    'La geografía está mal formada, o no es la de condados o estados de Estados Unidos.'
  );
}
