import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

// What a declaration file keeps of a source: types that are imported, and everything that is handed on.
const handedOn = /^(?:import type [^;]*?|import \{[^;]*\btype [^;]*?|export [^;]*?) from '([^']+)';/gms;

/** The packages whose types somebody needs who uses this one's. */
function packagesOf(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, from = ''] of read(path).matchAll(handedOn)) {
      if (from.startsWith('.')) follow(posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts'));
      else packages.add(from);
    }
  };
  follow(entry);
  return packages;
}

it.each(['src/index.ts', 'src/topojson.ts'])('%s lets nobody need the types of a package that is not installed with this one', (entry) => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect([...packagesOf(entry)].filter((name) => !(name in dependencies))).toEqual([]);
});
