import { fault } from '../../fault.js';
import { maxCells, maxTextLength } from '../limits.js';
import type { PartReader } from './part-reader.js';

/**
 * The texts that cells refer to by number. Pronunciation beside a text is not part of it.
 *
 * @throws {DataError} when they are damaged, or more or longer than a page can hold
 */
export async function readSharedTexts(parts: PartReader, part: string | null, file: string | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === null) return texts;
  let text = '';
  let isText = false;
  let isPronunciation = false;
  await parts.read(part, {
    open(name, _, parent) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPronunciation = true;
      isText = !isPronunciation && name === 't' && (parent === 'si' || parent === 'r');
    },
    text(piece) {
      if (!isText) return;
      text += piece;
      if (text.length > maxTextLength) throw fault('text-too-long', { limit: maxTextLength }, { file });
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isPronunciation = false;
      if (name !== 'si') return;
      if (texts.push(unescapeText(text)) > maxCells) throw fault('too-many-texts', { limit: maxCells }, { file });
    },
  });
  return texts;
}

/** Characters that XML cannot hold are written `_x000D_`, and such a text itself `_x005F_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
