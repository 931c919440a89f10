import type { DataFormat } from '../tables/format-by-name.js';

/** What every built-in adapter takes besides where the data is. */
export interface AdapterOptions {
  /** Foreign headers, as in `state: STATE; county: COUNTY; model: SUPPORT TYPE`; empty for the usual ones. */
  readonly columns?: string;
  /** Milliseconds without a byte after which a server counts as silent; 30 seconds unless told. */
  readonly timeout?: number;
}

/** What a file can be read as: a form of data, or ICE's own list in whichever form. */
export type FileFormat = DataFormat | 'ice';

/** How to read a file. */
export interface FileOptions extends AdapterOptions {
  /** What the file must be read as; its content tells unless given. */
  readonly format?: FileFormat;
}

/** The bytes of a file, or its text, with the name to call it by in messages. */
export interface DataBytes {
  readonly bytes: Uint8Array | ArrayBuffer | string;
  readonly file: string;
}

/** Where the data is: an address, or the bytes themselves. */
export type DataPlace = string | DataBytes;
