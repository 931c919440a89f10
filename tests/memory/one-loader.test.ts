import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Those who are called by a loader: `united-states.ts` loads the bundled boundaries through it. The painter is a package that a program may lack. */
const withinLoaders = ['src/geography/shapes/load-plane.ts', 'src/node/edition/load-painter.ts'];

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

/** The code of a module without what stands inside a call of `loadOnce`, without comments and without types. */
function outsideOfLoaders(file: string): string {
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
    .replace(/typeof import\(/g, '');
  let left = code;
  for (let at = left.indexOf('loadOnce('); at >= 0; at = left.indexOf('loadOnce(')) {
    let depth = 1;
    let end = at + 'loadOnce('.length;
    for (; depth > 0 && end < left.length; end++) depth += left[end] === '(' ? 1 : left[end] === ')' ? -1 : 0;
    left = left.slice(0, at) + left.slice(end);
  }
  return left;
}

describe('a file that is loaded when it is needed', () => {
  it('is loaded by the loader that tries again and says in words when it cannot be had', () => {
    const bare = modules.filter((file) => !withinLoaders.includes(file) && outsideOfLoaders(file).includes('import('));
    expect(bare).toEqual([]);
    expect(modules.filter((file) => readFileSync(file, 'utf8').includes('loadOnce(')).length).toBeGreaterThan(8);
  });
});
