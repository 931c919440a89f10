import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Content } from './write-folder.js';

// By its own name, wherever in the package this stands.
const { resolve } = createRequire(import.meta.url);

/** What an edition was made from: the same gives the same bytes, on any machine. */
export interface Origin {
  /** The question, as it was asked. */
  readonly question: Readonly<Record<string, unknown>>;
  readonly asOf: string | null;
  readonly source: { readonly text: string; readonly url: string | null } | null;
  /** The file read, by its name; `null` for the bundled lists. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/** The name and version of the layout of `manifest.json`. */
const manifestFormat = 'agreement-map-edition/1';

/** Says what an edition is of, and what every file of it must hash to. */
export async function manifestJson({ file, ...origin }: Origin, files: ReadonlyMap<string, Content>): Promise<string> {
  const { version } = JSON.parse(await readFile(resolve('agreement-map/package.json'), 'utf8')) as { version: string };
  const described = [...files].map(([name, content]) => [name, describe(content)] as const);
  const manifest = {
    format: manifestFormat,
    library: `agreement-map ${version}`,
    ...origin,
    file: file && { name: file.name, ...describe(file.bytes) },
    files: Object.fromEntries(described),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function describe(content: Content): { bytes: number; sha256: string } {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
