import type { TransferFaults } from '../transfer/transfer-error.js';

/** Where a fault is, as far as known. */
export interface FaultPlace {
  readonly file?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

/** What is known of each way in which data can be no data, by its code. */
export interface FaultDetails {
  readonly empty: object;
  readonly 'web-page': object;
  readonly 'file-too-large': { readonly megabytes: number };
  readonly 'too-many-rows': { readonly limit: number };
  readonly 'too-many-columns': { readonly limit: number };
  readonly 'too-many-cells': { readonly limit: number };
  readonly 'too-many-records': { readonly limit: number };
  readonly 'workbook-protected': object;
  readonly 'workbook-cut-short': object;
  readonly 'workbook-damaged': object;
  readonly 'workbook-unpacks-too-large': { readonly megabytes: number };
  readonly 'workbook-over-limit': object;
  readonly 'workbook-without-sheet': object;
  readonly 'merged-cells-overlap': object;
  readonly 'record-not-object': { readonly record: number };
  readonly 'not-json': { readonly reason: string };
  /** `fields` is what the object has in place of it. */
  readonly 'no-records': { readonly fields: string };
  /** `columns` is what the table has, one after the other; `''` where it has none. */
  readonly 'no-column': { readonly header: string; readonly columns: string };
  readonly 'no-state-column': { readonly columns: string };
  /** What the table has, and what of it is meant: the columns chosen, and the first of them. */
  readonly 'no-shape': ChosenColumns;
  readonly 'several-values': ChosenColumns;
  readonly 'several-models': ChosenColumns;
  readonly 'counts-by-model': ChosenColumns;
  readonly 'list-or-models': ChosenColumns;
  readonly 'list-or-measure': ChosenColumns;
  readonly 'words-not-marks': { readonly column: string; readonly words: string };
  readonly 'no-header': { readonly cells: string };
  readonly 'places-repeated': { readonly column: string; readonly place: string; readonly row: number; readonly other: number };
  readonly 'unclear-days': { readonly column: string; readonly days: number };
  readonly 'too-many-agreements': { readonly limit: number };
  readonly 'not-ice-list': { readonly columns: string };
  readonly 'not-ice-table': object;
  readonly 'bad-columns': { readonly columns: string; readonly pair: string; readonly fields: string };
  readonly 'adapter-without-agreements': object;
  readonly 'adapter-field': { readonly field: string; readonly value: string };
  readonly 'adapter-agreement': { readonly agreement: number; readonly field: string; readonly value: string };
}

/** The columns of a table, those that a fault is about, and the one to write as an example. */
export interface ChosenColumns {
  readonly columns: string;
  readonly chosen: string;
  readonly first: string;
}

/** Every code of a fault that has one: data that is none, and data that did not arrive. */
export type FaultCode = keyof FaultDetails | keyof TransferFaults;

/** A sentence for each fault; another language is one more record of this form. */
export type FaultSentences = { readonly [Code in keyof FaultDetails]: (details: FaultDetails[Code], at: FaultPlace) => string };

/** Each fault as an English sentence. */
export const faultSentences: FaultSentences = {
  empty: (_, at) => `${nameOf(at)} is empty.`,
  'web-page': (_, at) => `${nameOf(at)} is a web page, not data: the server may have sent an error or sign-in page instead.`,
  'file-too-large': ({ megabytes }, at) => `${nameOf(at)} is larger than ${megabytes} MB, which is more than this map reads.`,
  'too-many-rows': ({ limit }, at) => tooMany(at, limit, 'rows'),
  'too-many-columns': ({ limit }, at) => tooMany(at, limit, 'columns'),
  'too-many-cells': ({ limit }, at) => tooMany(at, limit, 'cells'),
  'too-many-records': ({ limit }, at) => tooMany(at, limit, 'records'),
  'workbook-protected': (_, at) =>
    `${nameOf(at)} is protected by a password or in the format of Excel 97 to 2003. Save it as .xlsx without a password.`,
  'workbook-cut-short': (_, at) => `${nameOf(at)} is not a complete .xlsx workbook: it may have been cut short.`,
  'workbook-damaged': (_, at) => `${nameOf(at)} could not be read as an .xlsx workbook: it may be damaged or cut short.`,
  'workbook-unpacks-too-large': ({ megabytes }, at) =>
    `${nameOf(at)} unpacks to more than ${megabytes} MB, which is more than this map reads.`,
  'workbook-over-limit': (_, at) => `${nameOf(at)} could not be read as an .xlsx workbook: it unpacks to more than this map reads.`,
  'workbook-without-sheet': (_, at) => `${nameOf(at)} has no visible sheet.`,
  'merged-cells-overlap': (_, at) => `${nameOf(at)} has merged cells that overlap, so it cannot be read.`,
  'record-not-object': ({ record }, at) => `Record ${record} of ${inRunningText(at)} is not an object with named values.`,
  'not-json': ({ reason }, at) => `${nameOf(at)} is not valid JSON: ${reason}.`,
  'no-records': ({ fields }, at) =>
    `${nameOf(at)} has neither a list of records nor an object with a list called "agreements"` +
    `${fields === '' ? '' : `: it has ${fields}, so give the list itself`}.`,
  'no-column': ({ header, columns }, at) => `${nameOf(at)} has no column called "${header}": ${listColumns(columns)}.`,
  'no-state-column': ({ columns }, at) =>
    `${nameOf(at)} has no column for the state (STATE, FIPS): ${listColumns(columns)}${write(columns, 'state: Where')}.`,
  'no-shape': ({ columns }, at) =>
    `${nameOf(at)} has no column that says what a row is, which is one for the program model (MODEL) or the agency (AGENCY) of an agreement, ` +
    `or one of numbers or of yes and no for a place: ${listColumns(columns)}${write(columns, 'model: Kind')}.`,
  'several-values': ({ chosen, first }, at) =>
    `${nameOf(at)} has several columns of numbers or marks by place (${chosen}): write which one to show, as in columns="value: ${first}".`,
  'several-models': ({ chosen, first }, at) =>
    `${nameOf(at)} has several columns of program models (${chosen}): write which one to read, as in columns="model: ${first}".`,
  'counts-by-model': ({ chosen, first }, at) =>
    `${nameOf(at)} has numbers in the columns ${chosen}, which are counts and name no agreement: write which one to show, as in columns="value: ${first}".`,
  'list-or-models': ({ chosen, first }, at) =>
    `${nameOf(at)} names program models in a column and has columns headed by models (${chosen}): write columns="model: ${first}" to read that one alone.`,
  'list-or-measure': ({ chosen, first }, at) =>
    `${nameOf(at)} could be a list of agreements or numbers and marks by place (${chosen}): write columns="value: ${first}" for the numbers, ` +
    'or name the column of the agency or the program model, as in columns="agency: Agency".',
  'words-not-marks': ({ column, words }, at) =>
    `The column "${column}" of ${inRunningText(at)} has words that are neither numbers nor yes or no (${words}): write yes, no or unknown there, or a number.`,
  'no-header': ({ cells }, at) =>
    `${nameOf(at)} has no header line: row ${at.row ?? 1} (${cells}) would be lost if its cells were taken for names of columns, ` +
    'so put a line of headers above it, such as STATE, AGENCY, COUNTY, MODEL.',
  'places-repeated': ({ column, place, row, other }, at) =>
    `${nameOf(at)} gives most places several times with different numbers in "${column}" (rows ${other} and ${row} are both ${place}), and no column ` +
    'tells the days apart: keep one row a place, or name the column of the day, as in columns="day: Date".',
  'unclear-days': ({ column, days }, at) =>
    `The column "${column}" of ${inRunningText(at)} has ${days} days, and some of its agreements stand on several of them: write ` +
    `columns="day: ${column}" if each day is a list of its own, or columns="signed: ${column}" if it is the day of signing.`,
  'too-many-agreements': ({ limit }, at) => tooMany(at, limit, 'agreements', 'makes'),
  'not-ice-list': ({ columns }, at) =>
    `${nameOf(at)} is not an ICE list, which has the columns STATE, LAW ENFORCEMENT AGENCY and SUPPORT TYPE: ${listColumns(columns)}.`,
  'not-ice-table': (_, at) => `${nameOf(at)} is JSON, and not a list as ICE publishes it.`,
  'bad-columns': ({ columns, pair, fields }) =>
    `columns="${columns}" has "${pair}", which is not one of ${fields} followed by ": " and a header of the file.`,
  'adapter-without-agreements': () => 'The data adapter gave no list of agreements.',
  'adapter-field': ({ field, value }) => `The data adapter gave ${value} as ${field}.`,
  'adapter-agreement': ({ agreement, field, value }) => `Agreement ${agreement} of the data adapter has ${value} as its ${field}.`,
};

const nameOf = ({ file = 'The data' }: FaultPlace): string => file;

const inRunningText = ({ file = 'the data' }: FaultPlace): string => file;

function tooMany(at: FaultPlace, limit: number, what: string, has = 'has'): string {
  return `${nameOf(at)} ${has} more than ${limit.toLocaleString('en-US')} ${what}, which is more than this map reads.`;
}

/** What to write where a column has another header than the usual ones. */
function write(columns: string, example: string): string {
  return columns === '' ? '' : `, so name it, as in columns="${example}"`;
}

function listColumns(columns: string): string {
  return columns === '' ? 'it has no named columns' : `its columns are ${columns}`;
}
