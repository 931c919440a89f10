import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

const { exports: doors } = JSON.parse(readFileSync('package.json', 'utf8'));

// The compiler declares what is loaded later too, which no declaration of an entry names.
const needed = new Set(
  Object.values(doors)
    .filter(({ types }) => types?.startsWith('./dist/types/'))
    .map(({ types }) => resolve(types)),
);
for (const file of needed) {
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\(|module )['"](\.[^'"]+)\.js['"]/g)) {
    needed.add(resolve(dirname(file), `${path}.d.ts`));
  }
}
const declared = readdirSync('dist/types', { recursive: true }).map((path) => resolve(join('dist/types', path)));
const left = declared.filter((path) => path.endsWith('.d.ts') && !needed.has(path));
left.forEach((path) => rmSync(path));
if (needed.size === 0) process.exitCode = 1;
