import type { AdapterFactory } from '../agreements/adapters/register-adapter.js';
import { adapterNames, whenRegistered } from '../agreements/adapters/when-registered.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import { DataError } from '../agreements/data-error.js';

/** Waits for a name as long as the page's scripts load: other data than what was asked for would be a wrong map. */
export function lateAdapter(name: string, make: (factory: AdapterFactory) => DataAdapter, again: () => void): DataAdapter {
  return {
    async load(options) {
      const registered = whenRegistered(name);
      const factory = await Promise.race([registered, pageLoaded()]);
      if (factory) return make(factory).load(options);
      void registered.then(again);
      const names = adapterNames().join(', ');
      throw new DataError(
        `No data adapter is called "${name}". There are ${names}.`,
        {},
        { code: 'adapter-unknown', details: { name, names } },
      );
    },
  };
}

/** Of an object that is no adapter the page hears as of any other failure. */
export function refuse(): never {
  throw new DataError('The data adapter has no method called load.', {}, { code: 'adapter-without-load' });
}

async function pageLoaded(): Promise<null> {
  if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  return null;
}
