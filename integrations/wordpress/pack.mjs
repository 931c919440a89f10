import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import process from 'node:process';
import JSZip from 'jszip';
import { writeFallbacks } from './write-fallbacks.mjs';
import { writeLanguages } from './write-languages.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const repository = join(here, '../..');
const dist = join(repository, 'dist');

/** Where the plugin is packed. */
export const archive = join(here, 'agreement-map.zip');

/** The name of the plugin's folder, under which its settings and words are found. */
const folder = 'agreement-map';

/** What a file says of itself in an archive: the same bytes on any day. */
const anyDay = new Date(Date.UTC(2020, 0, 1));

/** Packs the plugin with the built library in it. @throws {Error} where the library is not built */
export async function pack() {
  if (!existsSync(join(dist, 'cdn'))) throw new Error('The library is not built: run npm run build first.');
  const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  const words = JSON.parse(readFileSync(join(here, 'plugin/languages/es.json'), 'utf8'));
  const zip = new JSZip();
  const add = (name, content) => zip.file(`${folder}/${name}`, content, { date: anyDay, createFolders: false });
  for (const name of filesIn(join(here, 'plugin'))) {
    if (name.startsWith('languages/')) continue;
    add(name, readFileSync(join(here, 'plugin', name), 'utf8').replaceAll('@version@', version));
  }
  for (const name of filesIn(join(dist, 'cdn'))) if (!name.endsWith('.map')) add(`cdn/${name}`, readFileSync(join(dist, 'cdn', name)));
  for (const [name, content] of writeLanguages(words)) add(`languages/${name}`, content);
  for (const [name, content] of await writeFallbacks()) add(`fallbacks/${name}`, content);
  for (const name of ['custom-elements.json', 'LICENSE']) add(name, readFileSync(join(repository, name)));
  const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 }, platform: 'UNIX' });
  writeFileSync(archive, bytes);
  return bytes.length;
}

function filesIn(root) {
  return readdirSync(root, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const bytes = await pack();
  console.log(`integrations/wordpress/agreement-map.zip: ${Math.round(bytes / 1000)} kB`);
}
