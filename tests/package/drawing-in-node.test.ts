import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuilt, UserFolder } from './user-folder.js';

const page = readFileSync('docs/drawing-in-node.md', 'utf8');
const [ownFile = '', bundled = ''] = [...page.matchAll(/```js\n([^]*?)```/g)].map(([, code = '']) => code);

// Neither a request nor anything of a page, before and after.
const guards = {
  'no-network.mjs': `globalThis.fetch = () => { throw new Error('a request was made'); };`,
  'no-page.mjs': `
    const look = () => ['window', 'document', 'HTMLElement', 'customElements'].forEach((name) => {
      if (name in globalThis) throw new Error(name);
    });
    look();
    process.on('exit', look);
  `,
};

describe.skipIf(!isBuilt())('the package in a folder of somebody’s (skipped where dist is not built of these sources)', () => {
  let folder: UserFolder;

  beforeAll(() => {
    folder = new UserFolder();
    copyFileSync('demo/data/wisconsin.csv', join(folder.path, 'agreements.csv'));
    for (const [name, text] of Object.entries(guards)) writeFileSync(join(folder.path, name), text);
  }, 120_000);

  afterAll(() => folder.remove());

  const run = (script: string, guarding: readonly (keyof typeof guards)[] = ['no-network.mjs', 'no-page.mjs']): string => {
    writeFileSync(join(folder.path, 'script.mjs'), script);
    const imports = guarding.flatMap((name) => ['--import', `./${name}`]);
    return execFileSync(process.execPath, [...imports, 'script.mjs'], { cwd: folder.path, encoding: 'utf8' });
  };
  const written = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
  const texts = (svg: string): string[] => [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

  it('draws a file as the page on it says', () => {
    const said = run(ownFile);
    expect(said).toMatch(
      / of 72 counties and county equivalents in Wisconsin have at least one 287\(g\) agreement\..*\nDane County has 0\.\n$/,
    );
    const svg = written('wisconsin.svg');
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        '287(g) Warrant Service Officer agreements in Wisconsin by county',
        'Date not given',
        'Agreements in each county, above the bars: number of counties',
        'None listed',
        expect.stringMatching(/^\d+ Warrant Service Officer agreements listed in Wisconsin: /),
      ]),
    );
    expect(svg).toContain('<path class="class class-1" fill="#128668"');
  });

  it('draws the bundled lists as the page on it says', () => {
    expect(run(bundled)).toBe('');
    const svg = written('texas.svg');
    expect(svg).toContain('<title>287(g) agreements in Texas</title>');
    expect(svg).toMatch(/<desc>As of June 6, 2025, \d+ of 254 counties and county equivalents in Texas have /);
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        '287(g) agreements in Texas',
        'As of June 6, 2025',
        'Agreements in each county, above the bars: number of counties',
        'None of its own; a state agency signed',
        expect.stringMatching(/^Source: /),
      ]),
    );
    // As many counties as the key says there are, and the colors of a dark page.
    const key = texts(svg).slice(texts(svg).indexOf('Agreements in each county, above the bars: number of counties') + 1);
    const bars = key.slice(0, key.indexOf('None of its own; a state agency signed')).filter((_, i) => i % 2 === 0);
    const others = key.flatMap((text) => /^(\d+) count(?:y|ies)$/.exec(text)?.[1] ?? []);
    expect([...bars, ...others].reduce((sum, count) => sum + Number(count), 0)).toBe(254);
    expect(svg).toContain('fill="#202428"');
  });

  it('gives all of it by its main entry too, with the tag to be registered by a page', () => {
    const script = `import * as all from 'agreement-map'; import * as drawing from 'agreement-map/drawing';
      console.log(Object.keys(drawing).every((name) => all[name] === drawing[name]), typeof all.AgreementMap);`;
    // Lit brings the little of a page that a class of an element needs.
    expect(run(script, ['no-network.mjs'])).toBe('true function\n');
  });

  it('needs no Lit to draw', () => {
    const hide = `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(
      'export const resolve = (name, context, next) => { if (/^@?lit/.test(name)) throw new Error(name); return next(name, context); }'));`;
    writeFileSync(join(folder.path, 'hide-lit.mjs'), hide);
    const script = `import './hide-lit.mjs'; const { drawMap } = await import('agreement-map/drawing'); await drawMap({ level: 'state' });
      await import('agreement-map').catch(({ message }) => console.log(message));`;
    expect(run(script)).toMatch(/^@?lit/);
  });
});
