import { fileAdapter } from '../agreements/adapters/file-adapter.js';
import { adapterNamed, adapterNames, type AdapterFactory, whenRegistered } from '../agreements/adapters/register-adapter.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import { DataError } from '../agreements/data-error.js';
import { memoize } from '../memory/memoize.js';

/** Stands in for an object that is no adapter, so that the page hears of it as of any other failure. */
const unable: DataAdapter = {
  load: () => Promise.reject(new DataError('The data adapter has no method called load.')),
};

/** What attributes mean: the adapter given, the one named, the one for `src`; `null` for the bundled lists. */
export type AdapterOf = (adapter: string | DataAdapter, src: string, columns: string) => DataAdapter | null;

/**
 * Makes a function from attributes to an adapter, which stays the same one as long as they do.
 *
 * @param again loads anew, for an adapter that was registered after its absence was said
 */
export function createAdapterOf(again: () => void): AdapterOf {
  return memoize((adapter: string | DataAdapter, src: string, columns: string) => adapterOf(adapter, src, columns, again));
}

function adapterOf(adapter: string | DataAdapter, src: string, columns: string, again: () => void): DataAdapter | null {
  if (typeof adapter !== 'string') return isAdapter(adapter) ? adapter : unable;
  const name = adapter.trim();
  const options = columns.trim() === '' ? {} : { columns };
  if (name === '') return src === '' ? null : fileAdapter(src, options);
  const factory = adapterNamed(name);
  return factory ? factory(src, options) : lateAdapter(name, (late) => late(src, options), again);
}

/** Whether something that a script set can load; looking at it may throw. */
function isAdapter(adapter: DataAdapter): boolean {
  try {
    return typeof adapter.load === 'function';
  } catch {
    return false;
  }
}

/** Waits for a name as long as the page's scripts load: other data than what was asked for would be a wrong map. */
function lateAdapter(name: string, make: (factory: AdapterFactory) => DataAdapter, again: () => void): DataAdapter {
  return {
    async load(options) {
      const registered = whenRegistered(name);
      const factory = await Promise.race([registered, pageLoaded()]);
      if (factory) return make(factory).load(options);
      void registered.then(again);
      throw new DataError(`No data adapter is called "${name}". There are ${adapterNames().join(', ')}.`);
    },
  };
}

async function pageLoaded(): Promise<null> {
  if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  return null;
}
