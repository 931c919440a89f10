import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { watch } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * A policy as strict as a newsroom's: no inline script or style, no evaluated strings, no other origin, Trusted Types
 * enforced. Lit needs its one policy name.
 */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const compressible = /^(text\/|application\/json|image\/svg)/;

// Quality 5 is about as small as gzip's best and takes a tenth of the time of brotli's default.
const encoders = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/**
 * Serves the files below `root` on the loopback address.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes any free port
 * @param {string} [options.root] the folder served; the repository by default
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @param {(path: string, bytes: Buffer) => Buffer} [options.rewrite] changes a file's bytes on their way out
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends without a slash
 */
export async function serve({ port = 0, root = repository, headers = {}, rewrite = asItIs } = {}) {
  const folder = await realpath(root);
  const server = createServer((request, response) => {
    answer(request, folder, rewrite).then(
      (reply) => send(request, response, { ...reply, headers: { ...reply.headers, ...headers } }),
      (error) => {
        console.error(error);
        send(request, response, plain(500, 'The server failed.'));
      },
    );
  });
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}

function asItIs(_, bytes) {
  return bytes;
}

async function answer(request, folder, rewrite) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
  }
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/') return plain(302, 'See /demo/', { location: '/demo/' });
  // Browsers ask for it unasked, and report its absence as an error of the page.
  if (pathname === '/favicon.ico') return { status: 204, body: Buffer.alloc(0), headers: {} };
  const file = await findFile(pathname, folder);
  if (!file) return plain(404, `Nothing at ${pathname}`);
  if (file.redirect) return plain(301, `See ${file.redirect}`, { location: file.redirect });
  return fresh(request, await encode(request, file.path, rewrite));
}

// What a page of the demonstration loads beside the map, as one file each; nothing else of node_modules is served.
const libraries = {
  '/demo/libraries/d3.js': 'd3/dist/d3.min.js',
  '/demo/libraries/topojson-client.js': 'topojson-client/dist/topojson-client.min.js',
};

/** The file behind an address, or undefined when it is outside the folder, hidden, or not there. */
async function findFile(pathname, folder) {
  if (Object.hasOwn(libraries, pathname)) return { path: join(repository, 'node_modules', libraries[pathname]) };
  const name = decode(pathname);
  if (name === undefined || /(^|\/)(\.|node_modules(\/|$))/.test(name)) return undefined;
  const wanted = resolve(join(folder, name));
  const path = await realpath(wanted).catch(ifMissing);
  if (!path || !(path + sep).startsWith(folder + sep)) return undefined;
  if (!(await stat(path)).isDirectory()) return name.endsWith('/') ? undefined : { path };
  if (!pathname.endsWith('/')) return { redirect: `${pathname.replace(/^\/+/, '/')}/` };
  return findFile(`${pathname}index.html`, folder);
}

function decode(pathname) {
  try {
    const name = decodeURIComponent(pathname);
    return name.includes('\0') || name.includes('\\') ? undefined : name;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function ifMissing(error) {
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return undefined;
  throw error;
}

async function encode(request, path, rewrite) {
  const type = contentTypes[extname(path)] ?? 'application/octet-stream';
  const bytes = rewrite(path, await readFile(path));
  const headers = { 'content-type': type, 'cache-control': 'no-cache' };
  if (!compressible.test(type)) return { status: 200, body: bytes, headers };
  const encoding = preferredEncoding(request.headers['accept-encoding'] ?? '');
  if (!encoding) return { status: 200, body: bytes, headers: { ...headers, vary: 'accept-encoding' } };
  const body = await encoders[encoding](bytes);
  return { status: 200, body, headers: { ...headers, vary: 'accept-encoding', 'content-encoding': encoding } };
}

function preferredEncoding(accepted) {
  const offers = accepted.split(',').map((offer) => offer.trim());
  return Object.keys(encoders).find((name) => offers.some((offer) => offer.split(';')[0] === name && !/;\s*q=0(\.0*)?$/.test(offer)));
}

function fresh(request, reply) {
  const etag = `"${createHash('sha256').update(reply.body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...reply.headers, etag };
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!known.includes(etag) && !known.includes('*')) return { ...reply, headers };
  return { status: 304, body: Buffer.alloc(0), headers };
}

function plain(status, text, headers = {}) {
  return { status, body: Buffer.from(`${text}\n`), headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } };
}

function send(request, response, { status, body, headers }) {
  const length = status === 204 || status === 304 ? {} : { 'content-length': body.length };
  // As a network of copies does: a frame in a sandbox has no origin, and asks as a stranger.
  const open = { 'access-control-allow-origin': '*' };
  response.writeHead(status, { 'x-content-type-options': 'nosniff', ...open, ...length, ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Builds what the pages load, and again whenever a source changes; resolves after the first build. */
async function watchPages() {
  const { options } = await loadConfigFile(join(repository, 'rollup.config.js'), { configPages: true, watch: true });
  const watcher = watch(options);
  let built = 0;
  return new Promise((ready) => {
    watcher.on('change', (file) => console.log(`changed ${relative(repository, file)}`));
    watcher.on('event', (event) => {
      event.result?.close();
      if (event.code === 'ERROR') console.error(`not built: ${event.error.stack ?? event.error.message}`);
      if (event.code === 'BUNDLE_END')
        console.log(`built ${relative(repository, event.output[0])} in ${(event.duration / 1000).toFixed(1)} s`);
      if (event.code !== 'END') return;
      built += 1;
      if (built > 1) console.log('rebuilt: reload the page');
      ready();
    });
  });
}

async function start() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      csp: { type: 'boolean', default: false },
      build: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  if (values.build) await watchPages();
  const headers = values.csp ? { 'content-security-policy': strictPolicy } : {};
  const { url } = await serve({ port: Number(values.port), headers });
  console.log(`\nThe demo is at ${url}/demo/ (stop with Ctrl+C)`);
}

const startedByName = process.argv[1] && import.meta.url === pathToFileURL(await realpath(process.argv[1])).href;
if (startedByName) await start();
