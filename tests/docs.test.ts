import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the script that writes them exports. */
interface Tables {
  readManifest(): Promise<unknown>;
  fillTables(readme: string, manifest: unknown): string;
}

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** What stands between backticks on a page, outside of blocks of code. */
function codeOn(page: string): string[] {
  return [
    ...read(page)
      .replace(/^```[^]*?^```/gm, '')
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, code = '']) => code);
}

/** `a/{b,c}.ts` is `a/b.ts` and `a/c.ts`. */
function expand(path: string): string[] {
  const [, before = '', choices, after = ''] = /^(.*?)\{(.*?)\}(.*)$/.exec(path) ?? [];
  return choices === undefined ? [path] : choices.split(',').flatMap((choice) => expand(before + choice + after));
}

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('the documents', () => {
  it('have the tables of the element’s class doc (npm run docs writes them)', async () => {
    const script = new URL('../docs/write-tables.mjs', import.meta.url).href;
    const { fillTables, readManifest } = (await import(script)) as Tables;
    const manifest = await readManifest();
    expect(fillTables(read('README.md'), manifest)).toBe(read('README.md'));
    expect(`${JSON.stringify(manifest, null, 2)}\n`).toBe(read('custom-elements.json'));
  }, 30_000);

  it('link to files that exist', () => {
    for (const page of pages) {
      for (const [, path = ''] of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g))
        expect(existsSync(posix.join(posix.dirname(page), path)), `${page} links to ${path}`).toBe(true);
    }
  });

  it('name files and folders that exist', () => {
    const rooms = readdirSync('src').filter((name) => !name.endsWith('.ts'));
    // A room is named without src.
    const named = new RegExp(`^(?:src|data|docs|demo|tests|(${rooms.join('|')}))/[\\w./{},-]*$`);
    for (const page of pages) {
      const paths = codeOn(page).flatMap((code) => {
        const match = named.exec(code);
        return match ? expand(match[1] === undefined ? code : `src/${code}`) : [];
      });
      expect(
        paths.filter((path) => !existsSync(path)),
        page,
      ).toEqual([]);
    }
  });

  it('offer functions that the package or the language has', () => {
    const exported = new Set(
      [
        ...['index', 'drawing', 'topojson']
          .map((name) => read(`src/${name}.ts`))
          .join()
          .matchAll(/\w+/g),
      ].map(([name]) => name),
    );
    for (const page of pages.filter((each) => each.startsWith('docs/'))) {
      const calls = codeOn(page).flatMap((code) => /^(\w+)\(/.exec(code)?.[1] ?? []);
      expect(
        calls.filter((name) => !exported.has(name) && !(name in globalThis)),
        page,
      ).toEqual([]);
    }
  });
});
