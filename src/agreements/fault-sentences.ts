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
  'no-records': (_, at) => `${nameOf(at)} has neither a list of records nor an object with a list called "agreements".`,
  'no-column': ({ header, columns }, at) => `${nameOf(at)} has no column called "${header}": ${listColumns(columns)}.`,
  'no-state-column': ({ columns }, at) => `${nameOf(at)} has no column for the state (STATE): ${listColumns(columns)}.`,
  'no-county-or-model-column': ({ columns }, at) =>
    `${nameOf(at)} has no column for the county (COUNTY, FIPS) or the program model (MODEL, SUPPORT TYPE): ${listColumns(columns)}.`,
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

function tooMany(at: FaultPlace, limit: number, what: string): string {
  return `${nameOf(at)} has more than ${limit.toLocaleString('en-US')} ${what}, which is more than this map reads.`;
}

function listColumns(columns: string): string {
  return columns === '' ? 'it has no named columns' : `its columns are ${columns}`;
}
