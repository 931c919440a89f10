import { fileAdapter } from '../agreements/adapters/file-adapter.js';
import { adapterNamed } from '../agreements/adapters/register-adapter.js';
import type { DataAdapter } from '../agreements/data-adapter.js';
import { memoize } from '../memory/memoize.js';
import { loadLateAdapter } from './load-parts.js';

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
  if (typeof adapter !== 'string') return isAdapter(adapter) ? adapter : { load: async () => (await loadLateAdapter()).refuse() };
  const name = adapter.trim();
  const options = columns.trim() === '' ? {} : { columns };
  if (name === '') return src === '' ? null : fileAdapter(src, options);
  const factory = adapterNamed(name);
  return factory
    ? factory(src, options)
    : { load: async (asked) => (await loadLateAdapter()).lateAdapter(name, (late) => late(src, options), again).load(asked) };
}

/** Whether something that a script set can load; looking at it may throw. */
function isAdapter(adapter: DataAdapter): boolean {
  try {
    return typeof adapter.load === 'function';
  } catch {
    return false;
  }
}
