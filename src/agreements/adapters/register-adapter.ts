import type { AdapterOptions, FileFormat } from './adapter-options.js';
import type { DataAdapter } from '../data-adapter.js';
import { fileAdapter } from './file-adapter.js';

/** Makes an adapter for the address in `src`, which is `''` where the tag has none. */
export type AdapterFactory = (src: string, options: AdapterOptions) => DataAdapter;

const formats: readonly FileFormat[] = ['csv', 'tsv', 'json', 'xlsx', 'ice'];

const builtIn: ReadonlyMap<string, AdapterFactory> = new Map(
  formats.map((format) => [format, (src, options) => fileAdapter(src, { ...options, format })]),
);

const registered = new Map<string, AdapterFactory>();

/** Those who wait for a name. */
const waiting = new Map<string, ((factory: AdapterFactory) => void)[]>();

/**
 * Gives an adapter a name that HTML can use, as in `adapter="my-api"`. A second registration replaces the first, since
 * a page may run the same script twice.
 *
 * @throws {TypeError} when the name is empty, has a space in it, or is that of a built-in adapter.
 */
export function registerAdapter(name: string, factory: AdapterFactory): void {
  if (!/^\S+$/.test(name) || builtIn.has(name))
    throw new TypeError(`An adapter cannot be called ${JSON.stringify(name)}: a name is one word, and not a built-in one.`);
  if (typeof factory !== 'function') throw new TypeError(`The adapter "${name}" needs a function that makes it, not ${String(factory)}.`);
  registered.set(name, factory);
  for (const resolve of waiting.get(name) ?? []) resolve(factory);
  waiting.delete(name);
}

/** The factory with that name, built in or registered; `undefined` when there is none. */
export const adapterNamed = (name: string): AdapterFactory | undefined => registered.get(name) ?? builtIn.get(name);

/** Every name that {@link adapterNamed} knows, for messages. */
export const adapterNames = (): string[] => [...builtIn.keys(), ...registered.keys()];

/**
 * Waits for an adapter to be registered under a name, as `customElements.whenDefined` waits for an element: a tag may be on the page
 * before the script that knows its adapter. Resolves at once where the name is known.
 */
export function whenRegistered(name: string): Promise<AdapterFactory> {
  const factory = adapterNamed(name);
  if (factory) return Promise.resolve(factory);
  return new Promise((resolve) => waiting.set(name, [...(waiting.get(name) ?? []), resolve]));
}
