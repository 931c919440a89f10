import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadBundled } from '../src/agreements/load-bundled.js';
import { countScale } from '../src/choropleth/scales/count-scale.js';
import { bundledCounts } from '../src/counts/bundled-counts.js';

/** What the script that writes them exports. */
interface Tables {
  readManifest(): Promise<unknown>;
  manifestText(manifest: unknown): string;
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
    const { fillTables, manifestText, readManifest } = (await import(script)) as Tables;
    const manifest = await readManifest();
    expect(fillTables(read('README.md'), manifest)).toBe(read('README.md'));
    expect(manifestText(manifest)).toBe(read('custom-elements.json'));
  }, 30_000);

  it('link to files that exist', () => {
    for (const page of pages) {
      for (const [, path = ''] of read(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g))
        expect(existsSync(posix.join(posix.dirname(page), path)), `${page} links to ${path}`).toBe(true);
    }
  });

  it('are led to by the README, wherever it names one', () => {
    expect(read('README.md').replace(/\]\([^)]*\)/g, '')).not.toMatch(/docs\/[\w-]+\.md/);
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

  it('tell what every folder of a room holds', () => {
    const folders = readdirSync('src', { withFileTypes: true })
      .filter((room) => room.isDirectory())
      .flatMap(({ name: room }) =>
        readdirSync(`src/${room}`, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? `${room}/${entry.name}` : [])),
      );
    const told = [...read('ARCHITECTURE.md').matchAll(/^\| `([\w/]+)` \|/gm)].map(([, folder]) => folder);
    expect(told.sort()).toEqual(folders.sort());
  });

  it('count as the bundled lists do, and the comment on the classes too', async () => {
    const { counties, asOf } = bundledCounts();
    const { classes, classOf } = countScale('county', bundledCounts());
    const held = Object.entries(counties).filter(([, { agreements }]) => agreements > 0);
    const inClass = classes.map((_, at) => held.filter(([unit, count]) => classOf(count, unit) === at).length).slice(-5);
    expect(read('ARCHITECTURE.md')).toContain(`${held.length} counties on ${asOf}: ${inClass.join(', ')}`);
    const comment = read('src/choropleth/amounts/count-breaks.ts').replace(/\s+\*\s+/g, ' ');
    const [one, two, three, five, ten] = inClass;
    const sentence = `of the ${held.length} counties on the list of ${asOf}, ${one} have one, ${two} two, ${three} three or four, ${five} five to nine and ${ten} more`;
    expect(comment).toContain(sentence);
    const { agreements } = await loadBundled();
    expect(read('ARCHITECTURE.md')).toContain(`${agreements.length.toLocaleString('en-US')} listings since`);
  });

  it.each([
    [/states (\d+) kB or/, 'geography/states-2023.ts'],
    [/or counties (\d+) kB/, 'geography/counties-2023.ts'],
    [/\| (\d+) kB brotli for 3,233 counties/, 'geography/counties-2023.ts'],
    [/the history \((\d+) kB\)/, 'agreements/agreements.ts'],
    [/\| (\d+) kB brotli for [\d,]+ listings/, 'agreements/agreements.ts'],
    [/the history with its links \((\d+) kB\)/, 'agreements/agreement-links.ts'],
    [/and (\d+) kB of document links/, 'agreements/agreement-links.ts'],
  ])('weigh what ARCHITECTURE.md says in %s', (said, file) => {
    const [, kilobytes = ''] = said.exec(read('ARCHITECTURE.md')) ?? [];
    // Versions of brotli differ a little.
    expect(Math.abs(Number(kilobytes) - brotliCompressSync(read(`data/${file}`)).length / 1000)).toBeLessThan(1);
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
