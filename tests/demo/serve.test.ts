import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../demo/serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly length: number;
}

// outside/secret.txt
// root/demo/index.html  root/data.csv  root/.hidden  root/escape -> ../outside
const outer = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  ['outside', 'root/demo'].forEach((folder) => mkdirSync(join(outer, folder), { recursive: true }));
  writeFileSync(join(outer, 'outside/secret.txt'), 'secret');
  writeFileSync(join(outer, 'root/demo/index.html'), '<!doctype html><title>A page</title>');
  writeFileSync(join(outer, 'root/data.csv'), 'STATE,COUNTY\n'.repeat(1000));
  writeFileSync(join(outer, 'root/.hidden'), 'hidden');
  symlinkSync(join(outer, 'outside'), join(outer, 'root/escape'));
  server = await serve({ root: join(outer, 'root'), headers: { 'content-security-policy': "default-src 'none'" } });
});

afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

describe('serve', () => {
  it('sends a folder to its slash, and its slash to its index', async () => {
    expect((await ask('/')).headers.location).toBe('/demo/');
    expect((await ask('/demo')).headers.location).toBe('/demo/');
    expect(await ask('/demo/')).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
  });

  it('sends the headers it was given with every answer', async () => {
    const answers = await Promise.all(['/demo/', '/data.csv', '/nothing'].map((path) => ask(path)));
    answers.forEach(({ headers }) => expect(headers['content-security-policy']).toBe("default-src 'none'"));
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
  ])('answers accept-encoding "%s" with %s', async (accepted, encoding) => {
    const { headers, length } = await ask('/data.csv', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('accept-encoding');
    expect(length < 1000).toBe(encoding !== undefined);
  });

  it('answers 304 to its own tag and 200 to another', async () => {
    const { etag } = (await ask('/data.csv')).headers;
    expect(await ask('/data.csv', { 'if-none-match': String(etag) })).toMatchObject({ status: 304, length: 0 });
    expect((await ask('/data.csv', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each([
    '/../outside/secret.txt',
    '/%2e%2e/outside/secret.txt',
    '/..%2foutside/secret.txt',
    '/..%5coutside%5csecret.txt',
    '/escape/secret.txt',
    '/.hidden',
    '/%00',
    '/%zz',
    '/data.csv/',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('refuses to be written to', async () => {
    expect((await ask('/data.csv', {}, 'PUT')).status).toBe(405);
  });
});

// fetch would tidy the path before sending it.
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((answered, failed) => {
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      let length = 0;
      response.on('data', (bytes: Buffer) => (length += bytes.length));
      response.on('end', () => answered({ status: response.statusCode ?? 0, headers: response.headers, length }));
    });
    asked.on('error', failed).end();
  });
}
