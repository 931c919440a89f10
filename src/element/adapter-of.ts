import { fileAdapter } from '../agreements/adapters/file-adapter.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import { DataError } from '../agreements/data-error.js';
import { adapterNamed, adapterNames } from '../agreements/adapters/register-adapter.js';
import { warnOnce } from './warn-once.js';

/** Stands in for an object that is no adapter, so that the page hears of it as of any other failure. */
const unable: DataAdapter = {
  load: () => Promise.reject(new DataError('The data adapter has no method called load.')),
};

/** The adapter that the attributes mean: the one given, the one named, the one for `src`; `null` for the bundled lists. */
export function adapterOf(adapter: string | DataAdapter, src: string, columns: string): DataAdapter | null {
  if (typeof adapter !== 'string') return typeof adapter.load === 'function' ? adapter : unable;
  const name = adapter.trim();
  const options = columns.trim() === '' ? {} : { columns };
  const factory = name === '' ? undefined : adapterNamed(name);
  if (factory) return factory(src, options);
  if (name !== '') {
    const known = adapterNames()
      .map((each) => `"${each}"`)
      .join(', ');
    warnOnce(
      `agreement-map: adapter="${adapter}" is not one of ${known}; reading ${src === '' ? 'the bundled lists' : 'src by its content'}.`,
    );
  }
  return src === '' ? null : fileAdapter(src, options);
}
