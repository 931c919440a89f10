import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapterFor } from '../../../src/agreements/adapters/file-adapter.js';
import { DataError } from '../../../src/agreements/data-error.js';
import { fetchBytes } from '../../../src/agreements/adapters/fetch-bytes.js';
import { MAX_BYTES } from '../../../src/agreements/tables/limits.js';

const CSV = 'State,County,Model\nFL,Lee,JEM\n';

const answers: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/list': (_, response) => response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(CSV),
  '/list.tsv': (_, response) => response.end(CSV.replaceAll(',', '\t')),
  '/page.csv': (_, response) => response.end('<!doctype html><title>Sign in</title>'),
  '/empty.csv': (_, response) => response.end(),
  '/forbidden': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/silent': () => undefined,
  '/stalls': (_, response) => response.writeHead(200).write('State,'),
  '/cut': (_, response) => response.writeHead(200, { 'content-length': '1000' }).write('State,', () => response.destroy()),
  '/endless': (_, response) => {
    const chunk = Buffer.alloc(1_000_000, 'x');
    const send = (): void => {
      if (!response.destroyed) response.write(chunk, send);
    };
    send();
  },
};

const server = createServer((request, response) => {
  const answer = answers[request.url ?? ''] ?? (() => response.writeHead(404).end('nothing here'));
  answer(request, response);
});
let base = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const never = (): AbortSignal => new AbortController().signal;

describe('fetchBytes', () => {
  it('gives the bytes and the media type alone', async () => {
    const { bytes, contentType } = await fetchBytes(`${base}/list`, { signal: never() });
    expect(new TextDecoder().decode(bytes)).toBe(CSV);
    expect(contentType).toBe('text/csv');
  });

  it.each([
    ['/missing.csv', 'There is no data at "SRC" (the server answered 404).'],
    ['/forbidden', 'The server does not let readers have "SRC" (it answered 403).'],
    ['/broken', 'The server of "SRC" answered with an error (500).'],
    ['/silent', 'The server of "SRC" did not answer within 0.05 seconds.'],
    ['/stalls', 'The server of "SRC" did not answer within 0.05 seconds.'],
    ['/cut', 'The data at "SRC" broke off before its end.'],
  ])('refuses %s with one sentence', async (path, sentence) => {
    const src = base + path;
    const failure = fetchBytes(src, { signal: never(), timeout: 50 });
    await expect(failure).rejects.toBeInstanceOf(DataError);
    await expect(failure).rejects.toThrow(sentence.replace('SRC', src));
  });

  it('refuses a server that is not there', async () => {
    await expect(fetchBytes('http://127.0.0.1:1/list.csv', { signal: never() })).rejects.toBeInstanceOf(DataError);
  });

  it('stops a download that is larger than the limit', async () => {
    await expect(fetchBytes(`${base}/endless`, { signal: never() })).rejects.toThrow(`is larger than ${MAX_BYTES / 1e6} MB`);
  });

  it('rejects with the reason of a signal that aborts, before and during', async () => {
    const reason = new Error('gone elsewhere');
    await expect(fetchBytes(`${base}/list`, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const loading = fetchBytes(`${base}/silent`, { signal: controller.signal });
    controller.abort(reason);
    await expect(loading).rejects.toBe(reason);
  });
});

describe('adapterFor an address', () => {
  it.each(['/list', '/list.tsv'])('reads %s by what it is', async (path) => {
    const { agreements } = await adapterFor(base + path, {}).load({ signal: never() });
    expect(agreements).toMatchObject([{ state: 'FL', counties: ['Lee'], model: 'JEM' }]);
  });

  it.each([
    ['/page.csv', 'is a web page, not data'],
    ['/empty.csv', 'is empty.'],
    ['/missing.csv', '(the server answered 404)'],
  ])('refuses %s', async (path, words) => {
    await expect(adapterFor(base + path).load({ signal: never() })).rejects.toThrow(words);
  });

  it('gives up on a server that never answers, in the time the author allows', async () => {
    await expect(adapterFor(`${base}/silent`, { timeout: 50 }).load({ signal: never() })).rejects.toThrow(
      'did not answer within 0.05 seconds',
    );
  });
});
