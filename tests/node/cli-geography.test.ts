import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTopology } from '../../src/topojson.js';
import { files, runCli } from './run-cli.js';

const folder = (): string => dirname(files({ 'us.topo.json': 'what was there before' })['us.topo.json']);

describe('agreement-map geography', () => {
  it.each([
    [[], 2023, '3,233 counties in 56 states and territories, boundaries of 2023'],
    [['--vintage', '2017', '--level', 'county'], 2017, '3,231 counties in 56 states and territories, boundaries of 2017'],
  ] as const)('%j writes the topology of %i', async (options, vintage, sentence) => {
    const out = join(folder(), 'us.topo.json');
    expect(await runCli('geography', ...options, '--out', out)).toEqual({ code: 0, stdout: '', stderr: `${out}: ${sentence}\n` });
    expect(readFileSync(out, 'utf8')).toBe(`${JSON.stringify(await loadTopology(vintage))}\n`);
    expect(readdirSync(dirname(out))).toEqual(['us.topo.json']);
  });

  it('writes states without counties', async () => {
    const out = join(folder(), 'states.topojson');
    const { stderr } = await runCli('geography', '--level', 'state', '--out', out);
    expect(stderr).toBe(`${out}: 56 states and territories, boundaries of 2023\n`);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(await loadTopology(2023, 'state'));
  });

  it('prints what it would write', async () => {
    const { code, stdout, stderr } = await runCli('geography', '--level', 'state', '--vintage', '2017');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(await loadTopology(2017, 'state'));
  });
});

describe('a file to be written', () => {
  const write = (out: string) => runCli('geography', '--level', 'state', '--out', out);

  it('exits 2 with a sentence where there is no such folder', async () => {
    const out = join(folder(), 'none', 'us.json');
    expect(await write(out)).toEqual({ code: 2, stdout: '', stderr: `${out} could not be written: there is no such folder.\n` });
  });

  it('exits 2 with a sentence where it is a folder', async () => {
    const out = join(folder(), 'us.json');
    mkdirSync(out);
    expect(await write(out)).toEqual({ code: 2, stdout: '', stderr: `${out} could not be written: it is a folder.\n` });
  });

  it('leaves nothing half-written, and what was there as it was', async () => {
    const out = join(folder(), 'us.topo.json');
    // The place beside it is taken, so that writing fails.
    mkdirSync(`${out}.${process.pid}.part`);
    const { code, stderr } = await write(out);
    expect(code).toBe(2);
    expect(stderr).toContain(`${out} could not be written: `);
    expect(readFileSync(out, 'utf8')).toBe('what was there before');
  });

  it.skipIf(process.platform === 'win32')('keeps its permissions, and stays behind its other name (skipped on Windows)', async () => {
    const out = join(folder(), 'us.topo.json');
    const alias = join(dirname(out), 'alias.json');
    chmodSync(out, 0o600);
    symlinkSync(out, alias);
    expect((await write(alias)).code).toBe(0);
    expect(lstatSync(alias).isSymbolicLink()).toBe(true);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(readFileSync(out, 'utf8')).toMatch(/^\{"type":"Topology"/);
  });

  it.skipIf(!existsSync('/dev/null'))('may be a device (skipped where there is no /dev/null)', async () => {
    const alias = join(folder(), 'null.json');
    symlinkSync('/dev/null', alias);
    expect((await write(alias)).code).toBe(0);
    expect(lstatSync('/dev/null').isFile()).toBe(false);
  });
});
