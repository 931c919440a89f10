import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const repository = new URL('../../', import.meta.url);
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

/** The scripts of a build for script tags, by name. */
export function readParts(folder = new URL('dist/cdn/', repository)) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
}

/**
 * The names of the parts that a script can load, however far down, without its own: other scripts of the folder have parts of their own.
 *
 * @param {Map<string, Buffer>} parts
 * @param {string} entry
 */
export function namesReached(parts, entry) {
  const reached = new Set([entry]);
  for (const name of reached) {
    for (const [, other] of parts
      .get(name)
      .toString()
      .matchAll(/["'`]\.\/([\w.-]+\.js)/g))
      if (parts.has(other)) reached.add(other);
  }
  reached.delete(entry);
  return reached;
}

/**
 * Serves pages of a few lines with the scripts they load, and lets each answer be another one.
 *
 * @param {object} options
 * @param {Record<string, string>} options.pages text by name; those of `demo/` and `tests/demo/` stand beside them
 * @param {() => Map<string, Buffer>} options.parts what `/cdn/` holds now
 * @param {(name: string) => Buffer | number | 'nothing' | undefined} options.answer instead of a part: bytes, a status, or no answer at all
 */
export async function serveParts({ pages, parts, answer }) {
  const held = new Set();
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, folder, name] = /^\/(cdn\/)?(.*)$/.exec(pathname);
    const other = folder ? answer(name) : undefined;
    if (other === 'nothing') return held.add(response);
    const body = folder ? (Buffer.isBuffer(other) ? other : parts().get(name)) : fileNamed(name, pages);
    const status = typeof other === 'number' ? other : body ? 200 : name === 'favicon.ico' ? 204 : 404;
    response.writeHead(status, { 'content-type': types[extname(name)] ?? 'text/plain', 'cache-control': 'no-store' });
    return response.end(status === 200 ? body : undefined);
  });
  await new Promise((listening, failed) => server.once('error', failed).listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close().closeAllConnections(),
  };
}

function fileNamed(name, pages) {
  if (Object.hasOwn(pages, name)) return pages[name];
  if (!/^(demo\/data|tests\/demo)\/[\w.-]+$/.test(name)) return undefined;
  return readFileSync(new URL(name, repository));
}
