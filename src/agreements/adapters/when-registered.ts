import { type AdapterFactory, adapterNamed, arrivals, builtIn, registered } from './register-adapter.js';

/** Every name that {@link adapterNamed} knows, for messages. */
export const adapterNames = (): string[] => [...builtIn.keys(), ...registered.keys()];

/**
 * Waits for an adapter to be registered under a name, as `customElements.whenDefined` waits for an element: a tag may be on the page
 * before the script that knows its adapter. Resolves at once where the name is known.
 */
export function whenRegistered(name: string): Promise<AdapterFactory> {
  return new Promise((resolve) => {
    const look = (): void => {
      const factory = adapterNamed(name);
      if (!factory) return;
      arrivals.delete(look);
      resolve(factory);
    };
    arrivals.add(look);
    look();
  });
}
