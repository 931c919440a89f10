import { describe, expect, it } from 'vitest';
import { fetchBytes } from '../../src/transfer/fetch-bytes.js';
import { TransferError } from '../../src/transfer/transfer-error.js';
import { faultyServer, listOfLee } from '../fixtures/faulty-server.js';

const at = faultyServer();
const data = { limit: 50_000_000, what: 'data' };

describe('fetchBytes', () => {
  it('gives the bytes and the media type alone', async () => {
    const { bytes, contentType } = await fetchBytes(at('/list'), data);
    expect(new TextDecoder().decode(bytes)).toBe(listOfLee);
    expect(contentType).toBe('text/csv');
  });

  it.each([
    ['/missing.csv', 'missing', 'There is no data at "SRC" (the server answered 404).'],
    ['/forbidden', 'forbidden', 'The server does not let readers have "SRC" (it answered 403).'],
    ['/broken', 'server-error', 'The server of "SRC" answered with an error (500).'],
    ['/silent', 'silent', 'The server of "SRC" did not answer within 0.05 seconds.'],
    ['/stalls', 'silent', 'The server of "SRC" did not answer within 0.05 seconds.'],
    ['/cut', 'broken-off', 'The data at "SRC" broke off before its end.'],
  ])('refuses %s with a code and one sentence', async (path, code, sentence) => {
    const url = at(path);
    const failure = fetchBytes(url, code === 'silent' ? { ...data, timeout: 50 } : data);
    await expect(failure).rejects.toBeInstanceOf(TransferError);
    await expect(failure).rejects.toMatchObject({ code, message: sentence.replace('SRC', url), details: { what: 'data', url } });
  });

  it('calls what it fetches by its noun', async () => {
    await expect(fetchBytes(at('/nowhere.json'), { limit: 1, what: 'geography' })).rejects.toThrow('There is no geography at');
  });

  it('refuses a server that is not there', async () => {
    await expect(fetchBytes('http://127.0.0.1:1/list.csv', data)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('stops a download that is larger than the limit', async () => {
    const failure = fetchBytes(at('/endless'), { ...data, limit: 2_000_000 });
    await expect(failure).rejects.toMatchObject({ code: 'too-large', details: { megabytes: 2 } });
    await expect(failure).rejects.toThrow('is larger than 2 MB, which is the limit.');
  });

  it('rejects with the reason of a signal that aborts, before and during', async () => {
    const reason = new Error('gone elsewhere');
    await expect(fetchBytes(at('/list'), { ...data, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    const loading = fetchBytes(at('/silent'), { ...data, signal: controller.signal });
    controller.abort(reason);
    await expect(loading).rejects.toBe(reason);
  });
});
