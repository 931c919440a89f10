import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuilt, UserFolder } from './user-folder.js';

/** The most that the package may weigh as it travels, in bytes. */
const limit = 1_000_000;

describe.skipIf(!isBuilt())('the package (skipped where dist is not built of these sources)', () => {
  let folder: UserFolder;
  let root: string;
  let files: string[];

  beforeAll(() => {
    folder = new UserFolder();
    root = join(folder.path, 'node_modules/agreement-map');
    files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(root, path)).isFile());
  }, 120_000);

  afterAll(() => folder.remove());

  it('weighs no more than it may', () => {
    const [archive = ''] = readdirSync(folder.path).filter((name) => name.endsWith('.tgz'));
    expect(statSync(join(folder.path, archive)).size).toBeLessThan(limit);
  });

  it('holds no source map, and names none', () => {
    const scripts = files.filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(50);
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(scripts.filter((path) => readFileSync(join(root, path), 'utf8').includes('sourceMappingURL'))).toEqual([]);
  });

  it('holds every file that one of its pages links to', () => {
    const pages = files.filter((path) => path.endsWith('.md'));
    expect(pages).toContain('README.md');
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)]
        .map(([, path = '']) => path)
        .filter((path) => !existsSync(join(root, dirname(page), path)))
        .map((path) => `${page} links to ${path}`),
    );
    expect(broken).toEqual([]);
  });

  it('has every entry where resolvers look that know no exports', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Record<string, { types?: string; default?: string }>;
    };
    const doors = Object.entries(exports).filter(([door, { types }]) => /^\.\/\w+$/.test(door) && types);
    expect(doors.length).toBeGreaterThan(3);
    for (const [door, entry] of doors) {
      const old = JSON.parse(readFileSync(join(root, door, 'package.json'), 'utf8')) as { types?: string; main?: string };
      for (const [path, now] of [
        [old.types, entry.types],
        [old.main, entry.default],
      ]) {
        expect(path && join(root, door, path)).toBe(now && join(root, now));
        if (now) expect(existsSync(join(root, now)), now).toBe(true);
      }
    }
  });
});
