import type { TransferFaults } from '../transfer/transfer-error.js';
import { printable } from './printable.js';

/** Where a fault is, as far as known. */
export interface FaultPlace {
  readonly file?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

/** What people have in hand instead of a workbook or CSV. */
export type OtherFormat = keyof typeof formatNames;

/** What is wrong with a part of a workbook. */
export type DamageReason = keyof typeof damages;

/** What is known of each way in which data can be no data, by its code. */
export interface FaultDetails {
  readonly empty: object;
  readonly 'web-page': object;
  readonly 'file-too-large': { readonly megabytes: number };
  readonly 'too-many-rows': { readonly limit: number };
  readonly 'too-many-columns': { readonly limit: number };
  readonly 'too-many-cells': { readonly limit: number };
  readonly 'too-many-records': { readonly limit: number };
  readonly 'too-many-lines': { readonly limit: number };
  readonly 'too-many-texts': { readonly limit: number };
  readonly 'too-many-links': { readonly limit: number };
  readonly 'too-many-merges': { readonly limit: number };
  readonly 'too-many-lost-cells': { readonly limit: number };
  readonly 'text-too-long': { readonly limit: number };
  readonly 'too-much-text': { readonly limit: number };
  readonly 'not-text': object;
  readonly 'other-format': { readonly format: OtherFormat };
  readonly 'not-workbook': object;
  readonly 'workbook-protected': object;
  readonly 'workbook-cut-short': object;
  readonly 'workbook-damaged': { readonly part: string; readonly reason: DamageReason };
  readonly 'sheet-ends-early': { readonly part: string };
  readonly 'workbook-unpacks-too-large': { readonly megabytes: number };
  readonly 'workbook-without-cells': object;
  readonly 'merged-cells-overlap': object;
  readonly 'record-not-object': { readonly record: number };
  readonly 'nested-too-deep': { readonly limit: number };
  readonly 'too-many-groups': { readonly limit: number };
  readonly 'too-many-names': { readonly limit: number };
  readonly 'too-many-values': { readonly limit: number };
  readonly 'not-json': { readonly reason: string };
  // TopoJSON in place of data.
  readonly boundaries: object;
  // `fields` is what the object has in place of it.
  readonly 'no-records': { readonly fields: string };
  // `columns` is what the table has, one after the other; `''` where it has none.
  readonly 'no-column': { readonly header: string; readonly columns: string };
  readonly 'no-state-column': { readonly columns: string };
  // What the table has, and what of it is meant: the columns chosen, and the first of them.
  readonly 'no-shape': ChosenColumns;
  readonly 'several-values': ChosenColumns;
  readonly 'several-models': ChosenColumns;
  // Numbers in columns of program models that are no counts of agreements: `value` is the column or cell that says so.
  readonly 'counts-by-model': {
    readonly chosen: string;
    readonly first: string;
    readonly why: 'agency' | 'officers' | 'number';
    readonly row: number;
    readonly value: string;
  };
  readonly 'list-or-models': ChosenColumns;
  readonly 'list-or-measure': ChosenColumns;
  readonly 'words-not-marks': { readonly column: string; readonly words: string };
  readonly 'no-header': { readonly cells: string };
  readonly 'places-repeated': {
    readonly column: string;
    readonly place: string;
    readonly row: number;
    readonly other: number;
    readonly columns: string;
  };
  readonly 'no-whole-days': { readonly column: string; readonly value: string; readonly row: number; readonly example: string };
  readonly 'unreadable-numbers': { readonly column: string; readonly value: string; readonly row: number; readonly write: string };
  readonly 'lists-together': { readonly row: number; readonly other: number; readonly agency: string; readonly columns: string };
  readonly 'unclear-days': { readonly column: string; readonly days: number };
  readonly 'too-many-agreements': { readonly limit: number };
  readonly 'not-ice-list': { readonly columns: string };
  readonly 'not-ice-table': object;
  readonly 'bad-columns': { readonly columns: string; readonly pair: string; readonly fields: string };
  readonly 'adapter-without-agreements': object;
  readonly 'adapter-field': { readonly field: string; readonly value: string };
  readonly 'adapter-agreement': { readonly agreement: number; readonly field: string; readonly value: string };
}

/** What is wrong with what a tag calls its adapter. Its English sentences stand where it is thrown, since a page has these without readers. */
export interface AdapterFaults {
  readonly 'adapter-unknown': { readonly name: string; readonly names: string };
  readonly 'adapter-without-load': object;
}

/** The columns of a table, those that a fault is about, and the one to write as an example. */
export interface ChosenColumns {
  readonly columns: string;
  readonly chosen: string;
  readonly first: string;
  /** The column of the agency, or a name for one. */
  readonly agency: string;
}

/** What is wrong with the map itself, or with the page, and not with anybody's data. */
export type PageFault = 'part' | 'two-releases' | 'not-drawn';

/** Every code of a fault that has one: data that is none, data that did not arrive, and what is wrong with the map. */
export type FaultCode = keyof FaultDetails | keyof AdapterFaults | keyof TransferFaults | PageFault;

const saveAs = 'save it as .xlsx or CSV';
const openAndSave = `Open it and ${saveAs}.`;

/** Each format by the name that people know it by, and what to do. */
const formatNames = {
  xls: ['a workbook of Excel 97 to 2003 or older (.xls)', openAndSave],
  xlsb: ['a binary Excel workbook (.xlsb)', openAndSave],
  ods: ['an OpenDocument spreadsheet (.ods)', openAndSave],
  fods: ['an OpenDocument file of plain XML (.fods)', openAndSave],
  numbers: ['an Apple Numbers document', 'Open it and export it as .xlsx or CSV.'],
  spreadsheetml: ['an XML spreadsheet of Excel 2003', openAndSave],
  'html-workbook': ['a web page that was saved as a workbook', openAndSave],
  word: ['a Word document', 'Copy its table into a spreadsheet and save that as .xlsx or CSV.'],
  slides: ['a PowerPoint presentation', 'Copy its table into a spreadsheet and save that as .xlsx or CSV.'],
  'old-office': ['a file of an old Office program', openAndSave],
  archive: ['a zip archive without a workbook in it', 'Unpack it and use the file that is inside.'],
  packed: ['a packed archive', 'Unpack it and use the file that is inside.'],
  pdf: ['a PDF', 'Ask for the table it was made from, or copy it into a spreadsheet and save that as .xlsx or CSV.'],
  picture: ['a picture', 'Ask for the table it was made from, as .xlsx or CSV.'],
  xml: ['an XML file', `Open it in the program it is from and ${saveAs}.`],
} as const;

/** What is wrong with a part, to follow on its name. */
const damages = {
  missing: 'is missing',
  twice: 'is there twice',
  'packed-otherwise': 'is packed in a way that no .xlsx file is',
  'not-unpacked': 'cannot be unpacked to what was packed',
  'not-xml': 'is not the XML that it should be',
  'ends-early': 'ends early',
  'too-long': 'has a text or a tag longer than any that a spreadsheet program writes',
  'sheet-unknown': 'names a sheet and not where it is',
  'cell-misplaced': 'has a cell twice or where no cell can be',
} as const;

/** A sentence for each fault; another language is one more record of this form. */
export type FaultSentences = { readonly [Code in keyof FaultDetails]: (details: FaultDetails[Code], at: FaultPlace) => string };

/** Each fault as an English sentence. */
export const faultSentences: FaultSentences = {
  empty: (_, at) => `${nameOf(at)} is empty.`,
  'web-page': (_, at) =>
    `${nameOf(at)} is a web page, not data: the server may have sent an error or sign-in page instead. If it is a table, open it and ${saveAs}.`,
  'file-too-large': ({ megabytes }, at) => `${nameOf(at)} is larger than ${megabytes} MB, which is more than this map reads.`,
  'too-many-rows': ({ limit }, at) => tooMany(at, limit, 'rows'),
  'too-many-columns': ({ limit }, at) => tooMany(at, limit, 'columns'),
  'too-many-cells': ({ limit }, at) => tooMany(at, limit, 'cells'),
  'too-many-records': ({ limit }, at) => tooMany(at, limit, 'records'),
  'too-many-lines': ({ limit }, at) => tooMany(at, limit, 'lines'),
  'too-many-texts': ({ limit }, at) => tooMany(at, limit, 'different texts'),
  'too-many-links': ({ limit }, at) => tooMany(at, limit, 'links'),
  'too-many-merges': ({ limit }, at) => tooMany(at, limit, 'merged cells'),
  'too-many-lost-cells': ({ limit }, at) =>
    `${nameOf(at)} has more than ${counted(limit)} cells whose content is not in it, up to row ${at.row}. Open it, see whether the list is whole, and ${saveAs}.`,
  'text-too-long': ({ limit }, at) =>
    `${nameOf(at)} has a text of more than ${counted(limit)} characters${cellOf(at)}, which is more than this map reads.`,
  'too-much-text': ({ limit }, at) => tooMany(at, limit, 'characters in its cells'),
  'not-text': (_, at) =>
    `${nameOf(at)} is not text: row ${at.row} has a character of no meaning (zero). Open it in the program it is from and ${saveAs}.`,
  'other-format': ({ format }, at) => `${nameOf(at)} is ${formatNames[format][0]}, which this map does not read. ${formatNames[format][1]}`,
  'not-workbook': (_, at) => `${nameOf(at)} is not an .xlsx workbook. Open it in the program it is from and ${saveAs}.`,
  'workbook-protected': (_, at) => `${nameOf(at)} is protected by a password. Open it with the password and ${saveAs} without one.`,
  'workbook-cut-short': (_, at) =>
    `${nameOf(at)} is not complete: the directory at the end of every .xlsx file is missing or does not fit. Download it or save it again.`,
  'workbook-damaged': ({ part, reason }, at) =>
    `${nameOf(at)} is damaged: its part ${printable(part)} ${damages[reason]}${at.row === undefined ? '' : ` (row ${at.row})`}. Open it, see whether the list is whole, and ${saveAs}.`,
  'sheet-ends-early': ({ part }, at) =>
    `${nameOf(at)} is damaged: its part ${printable(part)} ends early, after row ${at.row}, so rows may be missing. Download or save it again, or open it, see whether the list is whole, and ${saveAs}.`,
  'workbook-unpacks-too-large': ({ megabytes }, at) =>
    `${nameOf(at)} unpacks to more than ${megabytes} MB, which is more than this map reads.`,
  'workbook-without-cells': (_, at) => `${nameOf(at)} has no visible sheet with anything in its cells.`,
  'merged-cells-overlap': (_, at) =>
    `${nameOf(at)} has merged cells that overlap or cover more than this map reads. Unmerge them and ${saveAs}.`,
  'record-not-object': ({ record }, at) => `Record ${record} of ${inRunningText(at)} is not an object with named values.`,
  'nested-too-deep': ({ limit }, at) =>
    `${nameOf(at)} has lists or objects in one another more than ${counted(limit)} deep, which is more than this map reads.`,
  'too-many-groups': ({ limit }, at) => tooMany(at, limit, 'lists and objects'),
  'too-many-names': ({ limit }, at) => tooMany(at, limit, 'different names of values'),
  'too-many-values': ({ limit }, at) => tooMany(at, limit, 'values'),
  'not-json': ({ reason }, at) => `${nameOf(at)} is not valid JSON: ${printable(reason)}.`,
  boundaries: (_, at) =>
    `${nameOf(at)} holds boundaries (TopoJSON) and no data: write its address as geography="…", and give a table of agreements or numbers as the data.`,
  'no-records': ({ fields }, at) =>
    `${nameOf(at)} has neither a list of records, as [{"state": "FL", "model": "JEM"}] is, nor one called "agreements", ` +
    `nor numbers by code, as {"01001": 5, "FL": 4}${fields === '' ? '' : `, but ${fields}`}. Save the list alone.`,
  'no-column': ({ header, columns }, at) => `${nameOf(at)} has no column called "${printable(header)}": ${listColumns(columns)}.`,
  'no-state-column': ({ columns }, at) =>
    `${nameOf(at)} has no column for the state (STATE, FIPS): ${listColumns(columns)}${write(columns, 'state: Where')}.`,
  'no-shape': ({ columns }, at) =>
    `${nameOf(at)} has no column that says what a row is, which is one for the program model (MODEL) or the agency (AGENCY) of an agreement, ` +
    `or one of numbers or of yes and no for a place: ${listColumns(columns)}${write(columns, 'model: Kind')}.`,
  'several-values': ({ chosen, first }, at) =>
    `${nameOf(at)} has several columns of numbers or marks by place (${chosen}): write which one to show, as in columns="value: ${first}".`,
  'several-models': ({ chosen, first }, at) =>
    `${nameOf(at)} has several columns of program models (${chosen}): write which one to read, as in columns="model: ${first}".`,
  'counts-by-model': ({ chosen, first, why, row, value }, at) =>
    `${nameOf(at)} has numbers in the columns ${chosen} that are no numbers of agreements of a place${noCounts[why](printable(value), row)}, ` +
    `or write which one to show as it is, as in columns="value: ${first}".`,
  'list-or-models': ({ chosen, first }, at) =>
    `${nameOf(at)} names program models in a column and has columns headed by models (${chosen}): write columns="model: ${first}" to read that one alone.`,
  'list-or-measure': ({ chosen, first, agency }, at) =>
    `${nameOf(at)} could be a list of agreements or numbers and marks by place (${chosen}): write columns="value: ${first}" for the numbers, ` +
    `or name the column of the agency or the program model, as in columns="agency: ${agency}".`,
  'words-not-marks': ({ column, words }, at) =>
    `The column "${printable(column)}" of ${inRunningText(at)} has words that are neither numbers nor yes or no (${words}): write yes, no or unknown there, or a number.`,
  'no-header': ({ cells }, at) =>
    `${nameOf(at)} has no header line: row ${at.row ?? 1} (${printable(cells)}) would be lost if its cells were taken for names of columns, ` +
    'so put a line of headers above it, such as STATE, AGENCY, COUNTY, MODEL.',
  'places-repeated': ({ column, place, row, other, columns }, at) =>
    `${nameOf(at)} gives most places several times with different numbers in "${printable(column)}" (rows ${other} and ${row} are both ${place}), and nothing ` +
    'read tells them apart: keep one row a place, or name the column that does, as in columns="county: Area" or columns="day: Date" (days as 2026-05-18); ' +
    `${listColumns(columns)}.`,
  'no-whole-days': ({ column, value, row, example }, at) =>
    `The column "${printable(column)}" of ${inRunningText(at)} is read as the day of its row and has no whole day, but “${printable(value)}” in row ${row}: write a day in ` +
    `each row, such as ${example}, or keep the rows of one year or month and write columns="ignore: ${printable(column)}".`,
  'unreadable-numbers': ({ column, value, row, write }, at) =>
    `The column "${printable(column)}" of ${inRunningText(at)} has “${printable(value)}” in row ${row}, and more that this map cannot read as numbers: write ` +
    `${write === '' ? 'digits, with a point for decimals, as in 1234.5' : `${printable(write)} there, and the others alike`}.`,
  'lists-together': ({ row, other, agency, columns }, at) =>
    `${nameOf(at)} gives most of its agreements several times (rows ${other} and ${row} are both ${printable(agency)}), as where lists of several days are put ` +
    `together, and no column read tells the days apart: keep one list, or name the column of the day, as in columns="day: Date"; ${listColumns(columns)}.`,
  'unclear-days': ({ column, days }, at) =>
    `The column "${printable(column)}" of ${inRunningText(at)} has ${days} days, and some of its agreements stand on several of them: write ` +
    `columns="day: ${column}" if each day is a list of its own, or columns="signed: ${column}" if it is the day of signing.`,
  'too-many-agreements': ({ limit }, at) => tooMany(at, limit, 'agreements', 'makes'),
  'not-ice-list': ({ columns }, at) =>
    `${nameOf(at)} is not an ICE list, which has the columns STATE, LAW ENFORCEMENT AGENCY and SUPPORT TYPE, and SIGNED unless it says that it is pending: ${listColumns(columns)}.`,
  'not-ice-table': (_, at) => `${nameOf(at)} is JSON, and not a list as ICE publishes it.`,
  'bad-columns': ({ columns, pair, fields }) =>
    `columns="${printable(columns)}" has "${printable(pair)}", which is not one of ${fields} followed by ": " and a header of the file.`,
  'adapter-without-agreements': () => 'The data adapter gave no list of agreements.',
  'adapter-field': ({ field, value }) => `The data adapter gave ${printable(value)} as ${field}.`,
  'adapter-agreement': ({ agreement, field, value }) =>
    `Agreement ${agreement} of the data adapter has ${printable(value)} as its ${field}.`,
};

/** Why numbers are no counts of agreements, and what to write. */
const noCounts: Readonly<Record<FaultDetails['counts-by-model']['why'], (value: string, row: number) => string>> = {
  agency: (value) =>
    `, since each row is of an agency (${value}): write a day or a mark there, or leave that column out with columns="ignore: ${value}"`,
  officers: (value) => `, since “${value}” counts people: rename it if it counts agreements`,
  number: (value, row) => ` (“${value}” in row ${row}): write whole numbers there, or days as 2026-05-18`,
};

const nameOf = ({ file = 'The data' }: FaultPlace): string => printable(file);

const inRunningText = ({ file = 'the data' }: FaultPlace): string => printable(file);

const counted = (limit: number): string => limit.toLocaleString('en-US');

function cellOf({ row, column }: FaultPlace): string {
  return row === undefined ? '' : ` in row ${row}${column === undefined ? '' : `, column ${printable(column)}`}`;
}

function tooMany(at: FaultPlace, limit: number, what: string, has = 'has'): string {
  return `${nameOf(at)} ${has} more than ${counted(limit)} ${what}, which is more than this map reads.`;
}

/** What to write where a column has another header than the usual ones. */
function write(columns: string, example: string): string {
  return columns === '' ? '' : `, so name it, as in columns="${example}"`;
}

function listColumns(columns: string): string {
  return columns === '' ? 'it has no named columns' : `its columns are ${printable(columns)}`;
}
