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
  readonly 'not-json': { readonly reason: string };
  readonly 'no-records': object;
  /** `columns` is what the table has, one after the other; `''` where it has none. */
  readonly 'no-column': { readonly header: string; readonly columns: string };
  readonly 'no-state-column': { readonly columns: string };
  readonly 'no-county-or-model-column': { readonly columns: string };
  readonly 'not-ice-list': { readonly columns: string };
  readonly 'not-ice-table': object;
  readonly 'bad-columns': { readonly columns: string; readonly pair: string; readonly fields: string };
  readonly 'adapter-without-agreements': object;
  readonly 'adapter-field': { readonly field: string; readonly value: string };
  readonly 'adapter-agreement': { readonly agreement: number; readonly field: string; readonly value: string };
}

/** Every code of a fault that has one: data that is none, and data that did not arrive. */
export type FaultCode = keyof FaultDetails | keyof TransferFaults;

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
  'not-json': ({ reason }, at) => `${nameOf(at)} is not valid JSON: ${printable(reason)}.`,
  'no-records': (_, at) => `${nameOf(at)} has neither a list of records nor an object with a list called "agreements".`,
  'no-column': ({ header, columns }, at) => `${nameOf(at)} has no column called "${printable(header)}": ${listColumns(columns)}.`,
  'no-state-column': ({ columns }, at) => `${nameOf(at)} has no column for the state (STATE): ${listColumns(columns)}.`,
  'no-county-or-model-column': ({ columns }, at) =>
    `${nameOf(at)} has no column for the county (COUNTY, FIPS) or the program model (MODEL, SUPPORT TYPE): ${listColumns(columns)}.`,
  'not-ice-list': ({ columns }, at) =>
    `${nameOf(at)} is not an ICE list, which has the columns STATE, LAW ENFORCEMENT AGENCY and SUPPORT TYPE: ${listColumns(columns)}.`,
  'not-ice-table': (_, at) => `${nameOf(at)} is JSON, and not a list as ICE publishes it.`,
  'bad-columns': ({ columns, pair, fields }) =>
    `columns="${printable(columns)}" has "${printable(pair)}", which is not one of ${fields} followed by ": " and a header of the file.`,
  'adapter-without-agreements': () => 'The data adapter gave no list of agreements.',
  'adapter-field': ({ field, value }) => `The data adapter gave ${printable(value)} as ${field}.`,
  'adapter-agreement': ({ agreement, field, value }) =>
    `Agreement ${agreement} of the data adapter has ${printable(value)} as its ${field}.`,
};

const nameOf = ({ file = 'The data' }: FaultPlace): string => printable(file);

const inRunningText = ({ file = 'the data' }: FaultPlace): string => printable(file);

const counted = (limit: number): string => limit.toLocaleString('en-US');

function cellOf({ row, column }: FaultPlace): string {
  return row === undefined ? '' : ` in row ${row}${column === undefined ? '' : `, column ${printable(column)}`}`;
}

function tooMany(at: FaultPlace, limit: number, what: string): string {
  return `${nameOf(at)} has more than ${counted(limit)} ${what}, which is more than this map reads.`;
}

function listColumns(columns: string): string {
  return columns === '' ? 'it has no named columns' : `its columns are ${printable(columns)}`;
}
