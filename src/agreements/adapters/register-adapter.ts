import type { AdapterOptions, FileFormat } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';
import { fileAdapter } from './file-adapter.js';

/** Makes an adapter for the address in `src`, which is `''` where the tag has none. */
export type AdapterFactory = (src: string, options: AdapterOptions) => DataAdapter;

const formats: readonly FileFormat[] = ['csv', 'tsv', 'json', 'xlsx', 'ice'];

/** Those that need no registering. */
export const builtIn: ReadonlyMap<string, AdapterFactory> = new Map(
  formats.map((format) => [format, (src, options) => fileAdapter(src, { ...options, format })]),
);

/** Those that a page registered. */
export const registered = new Map<string, AdapterFactory>();

/** Called when a name was given. */
export const arrivals = new Set<() => void>();

/**
 * Gives an adapter a name that HTML can use, as in `adapter="my-api"`. A second registration replaces the first, since
 * a page may run the same script twice.
 *
 * @throws {TypeError} when the name is empty, has a space in it, or is that of a built-in adapter.
 */
export function registerAdapter(name: string, factory: AdapterFactory): void {
  if (!/^\S+$/.test(name) || builtIn.has(name))
    throw new TypeError(`An adapter cannot be called ${JSON.stringify(name)}: one word, none built in.`);
  if (typeof factory !== 'function') throw new TypeError(`The adapter "${name}" needs a function, not ${String(factory)}.`);
  registered.set(name, factory);
  arrivals.forEach((arrival) => arrival());
}

/** The factory with that name, built in or registered; `undefined` when there is none. */
export const adapterNamed = (name: string): AdapterFactory | undefined => registered.get(name) ?? builtIn.get(name);
