import type { AdapterOptions, DataPlace } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';
import { readJson } from '../records/read-json.js';
import { readSource } from './read-source.js';

/** Agreements from JSON: this project's own dataset form, or an array of records. */
export function jsonAdapter(place: DataPlace, options: AdapterOptions = {}): DataAdapter {
  return {
    async load({ signal }) {
      const { bytes, file } = await readSource(place, signal, options);
      return readJson(bytes, { file, columns: options.columns });
    },
  };
}
