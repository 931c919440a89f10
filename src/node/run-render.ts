import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileFormat } from '../agreements/adapters/adapter-options.js';
import { fileAdapter } from '../agreements/adapters/file-adapter.js';
import type { MapRequest } from '../scene/draw-map.js';
import { englishPolicy } from '../scene/words/english-policy.js';
import { colorsOf } from '../scene/drawing/colors-of.js';
import { checkFile } from './check-file.js';
import { type Edition, makeEdition } from './edition/edition.js';
import { lettersMissing } from './edition/load-painter.js';
import { writeForms } from './edition/write-forms.js';
import { manifestJson } from './edition/manifest-json.js';
import { manifestName, writeFolder } from './edition/write-folder.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';
import { readPolicyFile } from './read-policy-file.js';
import { UsageError } from './usage-error.js';

type TextName =
  | 'level'
  | 'view'
  | 'measure'
  | 'models'
  | 'signers'
  | 'asOf'
  | 'compare'
  | 'within'
  | 'vintage'
  | 'label'
  | 'unit'
  | 'breaks'
  | 'source'
  | 'lang';

/** The texts of a question, as attributes have them. */
type Texts = Partial<Record<TextName, string>>;

/** What to write, and of what. */
export interface RenderRequest {
  /** `null` for the bundled lists. */
  readonly file: string | null;
  readonly out: string;
  readonly theme: 'light' | 'dark';
  readonly question: Texts & { readonly width: number };
  readonly columns: string | undefined;
  readonly format: FileFormat | undefined;
  /** A file of laws to draw over the map; `null` for none. */
  readonly policy: string | null;
  /** Address of the embed page that `oembed.json` is about; `null` for none. */
  readonly oembed: string | null;
}

/** Writes one dataset and one question in every form, into a folder. */
export async function runRender(request: RenderRequest, output: Output): Promise<ExitCode> {
  const { file, out, theme, question, columns, format, oembed } = request;
  const policy = request.policy === null ? null : await readPolicyFile(request.policy);
  const bytes = file === null ? null : await bytesOf(file);
  const adapter = file !== null && bytes ? fileAdapter({ bytes, file }, { columns, format }) : undefined;
  // What is no value of a word is refused where the question is read, with the words that are.
  const asked = { ...question, ...(adapter && { adapter }) } as MapRequest;
  const edition = await makeEdition(asked, colorsOf(theme)).catch((cause: unknown) => {
    throw cause instanceof RangeError ? new UsageError(cause.message, { cause }) : cause;
  });
  const files = await writeForms(edition, oembed, policy);
  const { counts } = edition.choropleth;
  const manifest = await manifestJson(
    {
      // One question has one manifest, in whichever order it was asked.
      question: Object.fromEntries(
        Object.entries({ ...question, theme, oembed, ...(request.policy !== null && { policy: basename(request.policy) }) }).sort(
          ([a], [b]) => (a < b ? -1 : 1),
        ),
      ),
      asOf: counts.asOf,
      source: edition.caption.footer.source,
      file: file !== null && bytes ? { name: basename(file), bytes } : null,
    },
    files,
  );
  await writeFolder(out, new Map([...files, [manifestName, manifest]]));
  const faults = [
    ...languageFault(question.lang, edition),
    ...faultsOf(edition, file !== null),
    ...(policy?.faults ?? []).map(englishPolicy.fault),
  ];
  for (const sentence of faults) output.err(`${sentence}\n`);
  output.err(`${out}: ${files.size + 1} files, ${edition.caption.summary}\n`);
  return faults.length > 0 ? 1 : 0;
}

/** A language that nobody speaks here is no reason to write nothing. */
function languageFault(asked: string | undefined, { messages }: Edition): string[] {
  const code = asked?.toLowerCase().split('-')[0];
  if (!code || code === messages.code) return [];
  return [`Nobody speaks --lang "${asked}" here: all is in English.`];
}

/** What somebody has to look at. The bundled lists were looked at when they were built. */
function faultsOf({ notices, figure, caption: { footer, legend } }: Edition, isOwn: boolean): string[] {
  const problems = isOwn && footer.problems ? [`${footer.problems.title}: agreement-map reconcile says which.`] : [];
  const missing = lettersMissing([figure.title, footer.source?.text ?? '', legend.title].join(' '));
  const unpainted = missing === '' ? [] : [`map.png and card.png have Latin letters alone, and not “${missing}”.`];
  return [...notices, ...problems, ...unpainted];
}

async function bytesOf(file: string): Promise<Uint8Array> {
  await checkFile(file);
  return readFile(file);
}
