import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const cloned = existsSync('.git');
const tracked = cloned
  ? execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
      .split('\0')
      .filter((path) => path && existsSync(path))
  : [];
const binary = /\.(png|jpe?g|webp|ico|woff2?)$/;
const texts = tracked.filter((path) => !binary.test(path)).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.skipIf(!cloned)('what is committed (skipped outside a git clone)', () => {
  it("holds no workbook: the lists are the agency's", () => {
    const workbooks = new Set(['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods', '.numbers']);
    expect(tracked.filter((path) => workbooks.has(extname(path).toLowerCase()))).toEqual([]);
  });

  it('holds no mailbox', () => {
    // Domains set aside for examples (RFC 2606) are nobody's.
    const mailbox = /[\w.+-]+@(?!(?:[\w-]+\.)*example\.(?:com|org|net)\b)[\w-]+(?:\.[\w-]+)*\.(?:gov|us|mil|edu|com|org|net)\b/gi;
    expect(texts.flatMap(({ path, text }) => (text.match(mailbox) ?? []).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  it('holds no link wrapped by a mail filter or a newsletter', () => {
    const wrapped =
      /https?:\/\/[\w.-]*(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|us|proofpoint\.com)|links-\d+\.govdelivery\.com|lnks\.gd)\/\S{8,}/gi;
    const outsideTests = texts.filter(({ path }) => !path.startsWith('tests/'));
    expect(outsideTests.flatMap(({ path, text }) => (text.match(wrapped) ?? []).map((found) => `${path}: ${found}`))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('says where from nowhere, so that it installs from any registry', () => {
    expect(Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved !== undefined)).toEqual([]);
  });

  // A lock made where a platform's binary was missing installs nowhere else (npm/cli issues 4828 and 8320).
  it.each(['rollup', 'esbuild', 'rolldown', 'lightningcss'])('lists %s for every platform', (name) => {
    const binaries = Object.keys(lock.packages[`node_modules/${name}`]?.optionalDependencies ?? {}).filter((dependency) =>
      dependency.includes('-'),
    );
    expect(binaries.length).toBeGreaterThan(5);
    expect(binaries.filter((dependency) => !(`node_modules/${dependency}` in lock.packages))).toEqual([]);
  });
});

describe('the commands that are written down', () => {
  const npmsOwn = new Set(['ci', 'install', 'i', 'pack', 'exec', 'version', 'publish']);

  it.each(['README.md', 'CONTRIBUTING.md'])('%s names only commands that exist', (file) => {
    const text = readFileSync(file, 'utf8');
    const commands = [...text.matchAll(/(?:^|`|&& )(?:\w+=\S+ )*npm (?:run )?(?:-\S+ )*([a-z][\w:-]*)/gm)].map(
      ([, command = '']) => command,
    );
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !npmsOwn.has(command) && !(command in scripts))).toEqual([]);
  });
});
