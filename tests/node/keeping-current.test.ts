import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handMadeWorkbook } from '../agreements/hand-made-workbook.js';

const workflow = readFileSync('docs/keeping-current.yml', 'utf8');

/** The lines of each step that runs some, by its name. */
const steps = new Map(
  [...workflow.matchAll(/^ {6}- name: (.+)\n {8}run: \|\n((?: {10}.*\n|\n)+)/gm)].map(([, name = '', lines = '']) => [
    name,
    lines.replace(/^ {10}/gm, ''),
  ]),
);

function workbook(counties: readonly string[]): Uint8Array {
  const rows = [
    ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'SIGNED'],
    ...counties.map((name) => ['TEXAS', `${name} County Sheriff's Office`, 'County', `${name} County`, 'Task Force Model', '5/20/2026']),
  ];
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return handMadeWorkbook(`<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`);
}

/** What ICE's site holds, by path. */
const site = new Map<string, string | Uint8Array>();
const server = createServer(({ url = '' }, response) => {
  const body = site.get(url);
  response.writeHead(body === undefined ? 404 : 200).end(body);
});
const programs = ['bash', 'curl', 'git'];
const canRun = programs.every((program) => {
  try {
    execFileSync('which', [program]);
    return true;
  } catch {
    return false;
  }
});

describe('the workflow of docs/keeping-current.yml', () => {
  it('has the steps that are run here, and keeps what GitHub fills in out of its commands', () => {
    expect([...steps.keys()]).toEqual(['Fetch', 'Update', 'Commit']);
    expect([...steps.values()].join('')).not.toContain('${{');
  });
});

describe.skipIf(!canRun)(`the workflow’s commands (skipped without ${programs.join(', ')})`, { timeout: 300_000 }, () => {
  const at = mkdtempSync(join(tmpdir(), 'agreement-map-'));
  const [work, remote, bin] = ['work', 'remote.git', 'bin'].map((name) => join(at, name)) as [string, string, string];
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: work, encoding: 'utf8' });

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    for (const folder of [work, bin]) mkdirSync(folder);
    execFileSync('git', ['init', '--quiet', '--bare', remote]);
    git('init', '--quiet');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--allow-empty', '--message=Begin');
    git('remote', 'add', 'origin', remote);
    git('push', '--quiet', '--set-upstream', 'origin', 'HEAD');
    // The program as it stands here, under the name by which npx would fetch it.
    const loader = pathToFileURL(resolve('data/typescript-loader.mjs')).href;
    const register = `data:text/javascript,import{register}from"node:module";register(${JSON.stringify(loader)})`;
    const run = `exec '${process.execPath}' --no-warnings --import '${register}' '${resolve('src/node/cli.ts')}' "$@"`;
    writeFileSync(join(bin, 'npx'), `#!/bin/sh\n[ "$1 $2" = "--yes agreement-map" ] || exit 9\nshift 2\n${run}\n`);
    chmodSync(join(bin, 'npx'), 0o755);
  });
  afterAll(() => server.close());

  /** Runs the steps as a machine does: each in a shell of its own, until one fails. */
  async function runSteps(looked = false): Promise<{ failed: string | null; said: string }> {
    const folder = mkdtempSync(join(at, 'run-'));
    const environment = join(folder, 'env');
    writeFileSync(environment, '');
    let said = '';
    for (const [name, lines] of steps) {
      const port = (server.address() as AddressInfo).port;
      const variables = readFileSync(environment, 'utf8').trim().split('\n').filter(Boolean);
      const env = {
        ...process.env,
        ...(Object.fromEntries(variables.map((line) => line.split('='))) as Record<string, string>),
        PATH: `${bin}:${process.env['PATH']}`,
        PAGE: `http://127.0.0.1:${port}/identify-and-arrest/287g`,
        LISTS: join(folder, 'lists'),
        FOLDER: 'public',
        LOOKED: String(looked),
        GITHUB_ACTOR: 'somebody',
        GITHUB_ENV: environment,
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      };
      const code = await new Promise<number>((done) => {
        execFile('bash', ['-e', '-c', lines], { cwd: work, env }, (error, stdout, stderr) => {
          said += stdout + stderr;
          done(error ? Number(error.code ?? 1) : 0);
        });
      });
      if (code !== 0) return { failed: name, said };
    }
    return { failed: null, said };
  }

  const offer = (name: string, counties: readonly string[]): void => {
    const path = `/doclib/${name}`;
    site.clear();
    site.set('/identify-and-arrest/287g', `<p><a href="${path}">Participating</a> <a class="x" href="/other.xlsx">Other</a>`);
    site.set(path, workbook(counties));
  };
  const held = (): { asOf: string } => JSON.parse(git('show', 'origin/HEAD:public/agreements.json')) as { asOf: string };

  const counties = 'Bell Ector Hays Llano Mills Nolan Potter Reeves Starr Travis Upshur Webb Young'.split(' ');

  it('begin, go on, find nothing new, and wait for somebody where a list lacks much', async () => {
    git('remote', 'set-head', 'origin', '--auto');
    writeFileSync(join(work, 'first.csv'), '');
    mkdirSync(join(work, 'public'));
    // A small history to begin with: the bundled one would hold every list here back.
    const start = ['STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED']
      .concat(counties.map((name) => `TEXAS,${name} County Sheriff's Office,County,${name} County,Task Force Model,5/1/2026`))
      .join('\n');
    writeFileSync(join(work, 'participatingAgencies05182026am.csv'), start);
    execFileSync(
      join(bin, 'npx'),
      ['--yes', 'agreement-map', 'convert', 'participatingAgencies05182026am.csv', '--out', 'public/agreements.json'],
      {
        cwd: work,
        stdio: 'ignore',
      },
    );

    offer('participatingAgencies05252026am.xlsx', [...counties, 'Zavala']);
    expect(await runSteps()).toMatchObject({ failed: null });
    expect(held().asOf).toBe('2026-05-25');
    expect(git('log', '-1', '--format=%B')).toContain("TX, Zavala County Sheriff's Office, TFM, since the list of 2026-05-25");

    const before = git('rev-parse', 'HEAD');
    expect(await runSteps()).toMatchObject({ failed: null, said: expect.stringContaining('Nothing new.') as string });
    expect(git('rev-parse', 'HEAD')).toBe(before);

    offer('participatingAgencies06012026am.xlsx', counties.slice(0, 3));
    const cut = await runSteps();
    expect(cut.failed).toBe('Commit');
    expect(cut.said).toContain('was set aside as a damaged copy');
    expect(held().asOf).toBe('2026-05-25');

    expect(await runSteps(true)).toMatchObject({ failed: null });
    expect(held().asOf).toBe('2026-06-01');
  });

  it('fail where the page links to no list any more', async () => {
    site.set('/identify-and-arrest/287g', '<p>Moved');
    expect(await runSteps()).toMatchObject({
      failed: 'Fetch',
      said: expect.stringContaining('links to no workbook of that name any more') as string,
    });
  });
});
