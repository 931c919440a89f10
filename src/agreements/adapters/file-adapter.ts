import type { DataPlace, FileFormat, FileOptions } from './adapter-options.js';
import type { OwnAdapter } from '../data-adapter.js';
import { loadReaders } from './load-readers.js';
import { loadPapaParse } from '../tables/load-libraries.js';
import { Inquiry } from '../../transfer/inquiry.js';

/**
 * The adapter behind `src`: reads CSV, TSV, JSON, a workbook or ICE's own list, whichever is there or whichever is asked for.
 * What reads is loaded when the data is asked for, beside the data and not after it.
 */
export function fileAdapter(place: DataPlace, options: FileOptions = {}): OwnAdapter {
  return {
    async load({ signal } = {}) {
      signal?.throwIfAborted();
      expectLibrary(place, options.format);
      const source = typeof place === 'string' ? new Inquiry(place, signal) : place;
      try {
        const { loadFile } = await loadReaders();
        return await loadFile(source, options);
      } finally {
        if (source instanceof Inquiry) source.end();
      }
    },
  };
}

/** Sends for the library that the data will most likely need; a guess that fails is made good where the library is used. */
function expectLibrary(place: DataPlace, format: FileFormat | undefined): void {
  const name = typeof place === 'string' ? place : String(place?.file);
  const isOther = /(^|\.)(json|xlsx)([?#]|$)/i.test(format === undefined || format === 'ice' ? name : format);
  const nobodyWaits = (): void => undefined;
  if (!isOther) loadPapaParse().catch(nobodyWaits);
}
