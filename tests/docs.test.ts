import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What the script that writes them exports. */
interface Tables {
  readManifest(): Promise<unknown>;
  fillTables(readme: string, manifest: unknown): string;
}

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the documents', () => {
  it('have the tables of the element’s class doc (npm run docs writes them)', async () => {
    const script = new URL('../docs/write-tables.mjs', import.meta.url).href;
    const { fillTables, readManifest } = (await import(script)) as Tables;
    const manifest = await readManifest();
    expect(fillTables(read('README.md'), manifest)).toBe(read('README.md'));
    expect(`${JSON.stringify(manifest, null, 2)}\n`).toBe(read('custom-elements.json'));
  });

  it('link to files that exist', () => {
    for (const page of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']) {
      for (const [, path] of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g))
        expect(() => read(path as string), `${page} links to ${path}`).not.toThrow();
    }
  });
});
