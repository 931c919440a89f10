import { dayOf, type IsoDate } from '../../../calendar/day.js';
import type { PartReader } from './part-reader.js';

/**
 * The day a workbook says it was saved, in Greenwich; `null` when it does not say. The names that stand beside it are not read.
 *
 * @throws {DataError} when its properties are damaged
 */
export async function readSaved(parts: PartReader, part: string | null): Promise<IsoDate | null> {
  if (part === null || !parts.has(part)) return null;
  let isModified = false;
  let text = '';
  await parts.read(part, {
    open(name) {
      isModified = name === 'modified';
    },
    text(piece) {
      if (isModified && text.length < longestDate) text += piece;
    },
    close() {
      isModified = false;
    },
  });
  const moment = new Date(text.trim());
  return Number.isNaN(moment.getTime()) ? null : dayOf(moment);
}

/** `2026-05-18T11:29:17.000+00:00`, and some room. */
const longestDate = 40;
