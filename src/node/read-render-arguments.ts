import type { RenderRequest } from './run-render.js';
import { UsageError } from './usage-error.js';

/** What `render` is told besides how its file is read. */
export interface RenderValues {
  readonly out?: string;
  readonly level?: string;
  readonly view?: string;
  readonly measure?: string;
  readonly compare?: string;
  readonly models?: string;
  readonly signers?: string;
  readonly 'as-of'?: string;
  readonly within?: string;
  readonly vintage?: string;
  readonly theme?: string;
  readonly width?: string;
  readonly label?: string;
  readonly unit?: string;
  readonly breaks?: string;
  readonly source?: string;
  readonly lang?: string;
  readonly columns?: string;
  readonly format?: RenderRequest['format'];
  readonly oembed?: string;
  readonly policy?: string;
}

/** In pixels: less is no map of counties, and more is no picture for an article. */
const widths = { least: 240, most: 2000, usual: 960 };

/**
 * Reads what `render` is told. What the question itself says is read by whoever draws it, as attributes are.
 *
 * @throws {UsageError} with a sentence that says what is wrong
 */
export function readRenderArguments(values: RenderValues, files: readonly string[]): RenderRequest {
  const { out, theme = 'light', width, oembed, policy = null, columns, format, ...asked } = values;
  if (out === undefined || out === '') throw new UsageError('render needs --out and the name of a folder.');
  if (files.length > 1) throw new UsageError(`render reads one file: convert makes one of ${files.length}.`);
  if (theme !== 'light' && theme !== 'dark') throw new UsageError(`--theme takes light or dark, not "${theme}".`);
  const { 'as-of': asOf, label = '', ...question } = asked;
  return {
    file: files[0] ?? null,
    out,
    theme,
    columns,
    format,
    policy,
    oembed: oembed === undefined ? null : readAddress(oembed),
    question: { ...question, ...(asOf !== undefined && { asOf }), label: label.trim(), width: readWidth(width) },
  };
}

function readWidth(text: string | undefined): number {
  if (text === undefined) return widths.usual;
  const width = Number(text);
  if (!/^\d+$/.test(text) || width < widths.least || width > widths.most)
    throw new UsageError(`--width takes pixels from ${widths.least} to ${widths.most}, not "${text}".`);
  return width;
}

function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new UsageError(`--oembed takes the https address of your embed page, not "${text}".`);
  return url.href;
}
