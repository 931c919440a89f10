import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const compress = { brotli: brotliCompressSync, gzip: (bytes) => gzipSync(bytes, { level: 9 }) };

/**
 * A rollup plugin that weighs what a page downloads, prints the weights, and fails the build when one is over.
 *
 * A budget names either an `entry` (weighed with everything it imports statically, and with the modules in `also`, which
 * every map loads) or the `modules` whose chunks it holds, with what those import beside the entry and beside what was loaded before, for the
 * modules in `after`. Limits are bytes as they travel. The weights are left in
 * dist/weights.json, where the test of the demo pages looks whether a first map loads anything that was not weighed.
 *
 * @param {readonly {what: string, entry?: string, also?: string[], modules?: string[], after?: string[], encoding: 'gzip' | 'brotli', limit: number}[]} budgets
 * @param {string} [file] where the weights are left
 */
export function checkBudgets(budgets, file = 'dist/weights.json') {
  return {
    name: 'check-budgets',
    writeBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const rows = budgets.map((budget) => weigh(budget, chunks));
      console.log(table(rows));
      writeFileSync(file, JSON.stringify(rows, null, 2));
      const over = rows.filter(({ bytes, limit }) => bytes > limit);
      if (over.length > 0) this.error(`Over budget: ${over.map(({ what }) => what).join(', ')}`);
    },
  };
}

function weigh({ what, entry, also = [], modules = [], after = [], encoding, limit }, chunks) {
  const roots = [
    ...chunks.filter(({ isEntry, name }) => isEntry && name === entry),
    ...[...also, ...modules].map((module) => chunkOf(module, chunks)),
  ];
  // What a chunk imports travels with it; what it shares with an entry is weighed with that.
  const before = withImports(
    after.map((module) => chunkOf(module, chunks)),
    chunks,
  );
  const files = entry ? withImports(roots, chunks) : without(before, withImports(roots, chunks));
  const sizes = [...files].map(({ code }) => compress[encoding](Buffer.from(code)).length);
  return { what, encoding, limit, files: [...files].map(({ fileName }) => fileName), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function chunkOf(module, chunks) {
  const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => relative('.', id).split(sep).join('/') === module));
  if (!chunk) throw new RangeError(`budgets.json names ${module}, which is in no chunk`);
  return chunk;
}

function withImports(roots, chunks) {
  const found = new Set(roots);
  for (const chunk of found) {
    chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach((imported) => found.add(imported));
  }
  return found;
}

/** What is left to load besides the entries and what was loaded before. */
function without(before, chunks) {
  return new Set([...chunks].filter((chunk) => !chunk.isEntry && !before.has(chunk)));
}

function table(rows) {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const number = (value) => value.toLocaleString('en-US').padStart(8);
  const lines = rows.map(
    ({ what, encoding, bytes, limit, files }) =>
      `${bytes > limit ? '✗' : '✓'} ${what.padEnd(width)} ${number(bytes)} of ${number(limit)} bytes ${encoding.padEnd(6)} ${files.join(' ')}`,
  );
  return lines.join('\n');
}
