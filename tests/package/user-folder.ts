import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Whether what is built is of the sources as they stand. `npm test` builds before it tests. */
export function isBuilt(): boolean {
  if (!existsSync('dist/index.js')) return false;
  const sources = ['src', 'data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)).mtimeMs),
  );
  return Math.max(...sources) <= statSync('dist/index.js').mtimeMs;
}

/** A folder of somebody's who installed the package, from what would be published and without a network; nothing else can be imported in it. */
export class UserFolder {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'agreement-map-')));

  constructor() {
    const npm = process.env['npm_execpath'];
    const [program, ...before] = npm ? [process.execPath, npm] : ['npm'];
    const args = ['pack', '--ignore-scripts', '--offline', '--silent', '--pack-destination', this.path];
    execFileSync(program, [...before, ...args], { stdio: 'ignore', shell: !npm && process.platform === 'win32' });
    const archive = readdirSync(this.path).find((name) => name.endsWith('.tgz')) ?? '';
    execFileSync('tar', ['-xzf', archive], { cwd: this.path });
    mkdirSync(join(this.path, 'node_modules'));
    renameSync(join(this.path, 'package'), join(this.path, 'node_modules/agreement-map'));
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    for (const name of Object.keys(dependencies)) this.install(name);
  }

  /** Puts a package of this repository beside ours. */
  install(name: string): void {
    const place = join(this.path, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(realpathSync(join('node_modules', name)), place, 'junction');
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}
