import type { AdapterOptions, DataPlace } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';

/**
 * The adapter behind `src`: reads CSV, TSV, JSON, a workbook or ICE's own list, whichever is there. Nothing that reads
 * is loaded before the data is asked for.
 */
export function adapterFor(place: DataPlace, options: AdapterOptions = {}): DataAdapter {
  return {
    async load({ signal }) {
      const { loadSource } = await import('./load-file.js');
      return loadSource(place, options, signal);
    },
  };
}
