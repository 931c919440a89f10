import type { AdapterOptions } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';

/** Makes an adapter for the address in `src`, which is `''` where the tag has none. */
export type AdapterFactory = (src: string, options: AdapterOptions) => DataAdapter;

/** Each loads its module when its data is asked for, so a page pays for the one it uses. */
const BUILT_IN: ReadonlyMap<string, AdapterFactory> = new Map([
  ['csv', lazily(async () => (await import('./csv-adapter.js')).csvAdapter)],
  ['tsv', lazily(async () => (await import('./tsv-adapter.js')).tsvAdapter)],
  ['json', lazily(async () => (await import('./json-adapter.js')).jsonAdapter)],
  ['xlsx', lazily(async () => (await import('./xlsx-adapter.js')).xlsxAdapter)],
  ['ice', lazily(async () => (await import('./ice-adapter.js')).iceAdapter)],
]);

const registered = new Map<string, AdapterFactory>();

/**
 * Gives an adapter a name that HTML can use, as in `adapter="my-api"`. A second registration replaces the first, since
 * a page may run the same script twice.
 *
 * @throws TypeError when the name is empty, has a space in it, or is that of a built-in adapter.
 */
export function registerAdapter(name: string, factory: AdapterFactory): void {
  if (!/^\S+$/.test(name)) throw new TypeError(`An adapter cannot be called ${JSON.stringify(name)}: a name is one word.`);
  if (BUILT_IN.has(name)) throw new TypeError(`An adapter cannot be called "${name}": that is a built-in one.`);
  if (typeof factory !== 'function') throw new TypeError(`The adapter "${name}" needs a function that makes it, not ${String(factory)}.`);
  registered.set(name, factory);
}

/** The factory with that name, built in or registered; `undefined` when there is none. */
export const adapterNamed = (name: string): AdapterFactory | undefined => registered.get(name) ?? BUILT_IN.get(name);

/** Every name that {@link adapterNamed} knows, for messages. */
export const adapterNames = (): string[] => [...BUILT_IN.keys(), ...registered.keys()];

function lazily(loadFactory: () => Promise<AdapterFactory>): AdapterFactory {
  return (src, options) => ({
    load: async ({ signal }) => (await loadFactory())(src, options).load({ signal }),
  });
}
