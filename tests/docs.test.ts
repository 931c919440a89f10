import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script of this repository, without types of its own.
import { fillTables, readManifest } from '../docs/write-tables.mjs';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the documents', () => {
  it('have the tables of the element’s class doc (npm run docs writes them)', async () => {
    const manifest = (await readManifest()) as unknown;
    expect((fillTables as (readme: string, manifest: unknown) => string)(read('README.md'), manifest)).toBe(read('README.md'));
    expect(`${JSON.stringify(manifest, null, 2)}\n`).toBe(read('custom-elements.json'));
  });

  it('link to files that exist', () => {
    for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
      for (const [, path] of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)) expect(() => read(path as string), `${page} links to ${path}`).not.toThrow();
    }
  });

  it('name npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = ['README.md', 'CONTRIBUTING.md'].flatMap((page) => [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
