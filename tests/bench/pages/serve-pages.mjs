import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { build } from 'esbuild';
import { numbersFor } from './numbers.mjs';
import { pageSources } from './page-sources.mjs';

const cdn = new URL('../../../dist/cdn/', import.meta.url);
const { resolve } = createRequire(import.meta.url);

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Serves the pages with what they load from memory, as a good host does: compressed beforehand, brotli at its best.
 *
 * @returns {Promise<{url: string, close: () => void}>} `url` ends with a slash
 */
export async function servePages() {
  const files = { ...pageSources, ...(await tagFiles()), ...(await filesByHand()) };
  const bodies = new Map(
    await Promise.all(Object.entries(files).map(async ([path, text]) => [`/${path}`, await promisify(brotliCompress)(Buffer.from(text))])),
  );
  const server = createServer(({ url }, response) => {
    const body = bodies.get(url);
    const headers = { 'content-type': contentTypes[extname(url)], 'content-encoding': 'br', 'content-length': body?.length };
    if (body) response.writeHead(200, headers).end(body);
    else response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise((listening, failed) => server.once('error', failed).listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close().closeAllConnections(),
  };
}

async function tagFiles() {
  if (!existsSync(new URL('agreement-map.js', cdn))) throw new Error('There is no dist to visit: run `npm run build` first.');
  const names = (await readdir(cdn)).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [`cdn/${name}`, await readFile(new URL(name, cdn), 'utf8')])));
}

async function filesByHand() {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('by-hand.js', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const files = { 'by-hand.js': bundle.outputFiles[0].text };
  for (const level of ['states', 'counties']) {
    const topology = await readFile(resolve(`us-atlas/${level}-albers-10m.json`), 'utf8');
    const ids = JSON.parse(topology).objects[level].geometries.map(({ id }) => id);
    files[`${level}.json`] = topology;
    files[`${level}-numbers.json`] = JSON.stringify(numbersFor(ids, 0));
    files[`${level}-other-numbers.json`] = JSON.stringify(numbersFor(ids, 1));
  }
  return files;
}
