import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painters } from '../../src/node/edition/load-painter.js';
import { isBuilt, UserFolder } from './user-folder.js';

describe.skipIf(!isBuilt())('an edition written by the package (skipped where dist is not built of these sources)', () => {
  let folder: UserFolder;
  const cli = (): string => join(folder.path, 'node_modules/agreement-map/dist/cli.js');
  const args = (): string[] => [cli(), 'render', '--level', 'state', '--out', 'edition'];

  beforeAll(() => {
    folder = new UserFolder();
  }, 120_000);

  afterAll(() => folder.remove());

  it('names what has to be installed for PNG, and writes nothing without it', { timeout: 60_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, args(), { cwd: folder.path, encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      2,
      `To write PNG, render needs two more packages: npm install ${painters.join(' ')}. Try agreement-map --help.\n`,
    ]);
    expect(existsSync(join(folder.path, 'edition'))).toBe(false);
  });

  it('is written with it', { timeout: 60_000 }, () => {
    for (const painter of painters) folder.install(painter);
    execFileSync(process.execPath, args(), { cwd: folder.path, stdio: 'ignore' });
    expect(readdirSync(join(folder.path, 'edition'))).toContain('map.png');
  });
});
