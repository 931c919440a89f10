import { type Field, columnNames, foldHeader, isName } from '../tables/column-names.js';
import type { Positions } from './find-columns.js';
import type { ColumnNames } from '../tables/read-columns.js';
import { shareOfCells } from './share-of-cells.js';
import type { Table } from '../tables/table.js';

/** Headers of columns that hold a place of whichever kind, where nothing else says it. */
const anyPlace = ['name', 'place', 'location', 'area', 'area name', 'geography', 'geographic area name', 'jurisdiction', 'region', 'label'];

/** Whether a text says that it names a county. */
export const looksLikeCounty = (text: string): boolean =>
  /\b(county|co\.|parish|borough|census area|planning region|municipio|condado)(?=$|[\s,(])|,/i.test(text);

/**
 * The positions with what only the rows can tell: a column "name" is of counties or states in a table of places, and of agencies in one
 * that says so; a column "id" holds codes where nothing else does.
 */
export function settlePlaces(table: Table, positions: Positions, named: ColumnNames): Positions {
  const settled: Partial<Record<Field, number>> = { ...positions };
  const { agency } = positions;
  const isNameOfPlace =
    agency !== undefined && !named.has('agency') && isName(table.columns[agency] ?? '') && countyShare(table, agency) > 0.5;
  if (isNameOfPlace) delete settled.agency;
  if (settled.state === undefined && settled.fips === undefined && settled.county === undefined) settleOnly(table, settled, named);
  else if (isNameOfPlace && settled.county === undefined) settled.county = agency;
  settleNumbers(table, settled, named);
  settleJurisdiction(table, settled);
  return settled;
}

/** Numbers of counties in their state stand under "county" in tables of the Census Bureau, beside a column of their names or none. */
function settleNumbers(table: Table, settled: Partial<Record<Field, number>>, named: ColumnNames): void {
  const { state, county, fips } = settled;
  if (state === undefined || county === undefined || fips !== undefined || named.has('county')) return;
  if (shareOfCells(table, county, (text) => /^\d{1,3}(\.0*)?$/.test(text)) < 0.95) return;
  settled.fips = county;
  delete settled.county;
  const taken = new Set(Object.values(settled));
  const isNames = (header: string, at: number): boolean =>
    columnNames.county.includes(foldHeader(header)) || (anyPlace.includes(foldHeader(header)) && countyShare(table, at) > 0.5);
  const names = table.columns.findIndex((header, at) => !taken.has(at) && isNames(header, at));
  if (names >= 0) settled.county = names;
}

/** In a table with states and no counties, the column of places of any kind whose cells say that they are counties. */
function settleJurisdiction(table: Table, settled: Partial<Record<Field, number>>): void {
  if (settled.state === undefined || settled.county !== undefined || settled.fips !== undefined) return;
  const taken = new Set(Object.values(settled));
  const isPlace = (header: string): boolean => anyPlace.includes(foldHeader(header));
  const at = table.columns.findIndex((header, position) => !taken.has(position) && isPlace(header) && countyShare(table, position) > 0.9);
  if (at >= 0) settled.county = at;
}

/** The place of a table without a column headed by one. */
function settleOnly(table: Table, settled: Partial<Record<Field, number>>, named: ColumnNames): void {
  const free = (header: string): number =>
    table.columns.findIndex(
      (name, position) =>
        foldHeader(name) === header &&
        !Object.entries(settled).some(([field, at]) => at === position && (field !== 'agency' || named.has('agency'))),
    );
  const id = free('id');
  if (id >= 0 && shareOfCells(table, id, isCountyCode) >= 0.9) settled.fips = id;
  const place = anyPlace.map(free).find((position) => position >= 0);
  if (place === undefined || shareOfCells(table, place, isAgency) > 0.2) return;
  if (settled.agency === place) delete settled.agency;
  if (countyShare(table, place) > 0.5 || settled.fips !== undefined) settled.county = place;
  else settled.state = place;
}

const countyShare = (table: Table, position: number): number =>
  shareOfCells(table, position, (text) => looksLikeCounty(text) && !isAgency(text));

const isAgency = (text: string): boolean => /sheriff|police|department|dept|office|constable|marshal|corrections|jail|agency/i.test(text);

/** States have the codes 01 to 56, the territories 60 to 78. */
const isCountyCode = (text: string): boolean => /^(0?[1-9]|[1-4]\d|5[0-6]|6[069]|7[28])\d{3}$/.test(text);
