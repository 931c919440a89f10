import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/node/make-folder.js';

describe('makeFolder', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'agreement-map-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('makes a folder with those above it, and leaves one that is there', async () => {
    const deep = join(folder, 'a', 'b', 'c');
    await makeFolder(deep);
    await makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
  });

  it('says that a file has the name', async () => {
    const file = join(folder, 'list.csv');
    writeFileSync(file, '');
    await expect(makeFolder(file)).rejects.toThrow(/list\.csv could not be made a folder: EEXIST/);
  });

  it.skipIf(!existsSync('/proc/self'))('ends where nothing can be made', async () => {
    await expect(makeFolder('/proc/nothing/here')).rejects.toThrow('/proc/nothing/here could not be made a folder: ENOENT');
  });
});
