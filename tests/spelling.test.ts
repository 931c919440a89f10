import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const written = /\.(ts|mjs|md|html|css)$/;
const files = ['src', 'bundling', 'docs', 'demo', 'themes', 'tests']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
  .filter((path) => written.test(path) && !path.includes('node_modules'))
  .concat(readdirSync('.').filter((path) => path.endsWith('.md')));

/** In two pieces, since this file is read as well. */
const british = [
  ['colo', 'ur'],
  ['neighbo', 'ur'],
  ['gr', 'ey'],
  ['kilomet', 'res'],
  ['summar', 'ise'],
];

it('code, comments and pages are spelled as in America', () => {
  expect(files.length).toBeGreaterThan(500);
  const pattern = new RegExp(british.map((pieces) => pieces.join('')).join('|'), 'gi');
  expect(files.flatMap((path) => (readFileSync(path, 'utf8').match(pattern) ?? []).map((found) => `${path}: ${found}`))).toEqual([]);
});
