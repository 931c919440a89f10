import { readFile } from 'node:fs/promises';
import type { FileFormat } from '../agreements/adapters/adapter-options.js';
import { fileAdapter } from '../agreements/adapters/file-adapter.js';
import { completeDataset } from '../agreements/complete-dataset.js';
import { DataError } from '../agreements/data-error.js';
import type { Dataset } from '../agreements/dataset.js';
import type { IceList } from '../agreements/ice/read-ice-table.js';
import type { IsoDate } from '../calendar/day.js';
import { type Placement, place, withoutDoubtful } from '../counts/place.js';
import { loadPlaceFinder } from '../geography/names/load-place-finder.js';
import { checkFile } from './check-file.js';
import { datasetOn } from './dataset-on.js';
import { kindOf } from './list-kind.js';

/** What the tag would be told of a file, and what its columns may not say. */
export interface ReadOptions {
  /** Foreign headers, as in `state: STATE; county: COUNTY`. */
  readonly columns?: string | undefined;
  readonly format?: FileFormat | undefined;
  /** The day to show; the newest unless given. */
  readonly asOf?: IsoDate | undefined;
  /** Which list it is. */
  readonly kind?: IceList | undefined;
}

/** Whose word the day of a list is: its own, or that of whoever asks with `--as-of`, where the list keeps no days. */
export type DayFrom = 'list' | 'option';

/** A list as read from a file, each agreement with its place. */
export interface PlacedList {
  /** As typed on the command line. */
  readonly file: string;
  /** `null` for a table without a row, of which nobody says what it lists. */
  readonly kind: IceList | null;
  readonly dataset: Dataset;
  /** `null` where nobody says its day. */
  readonly dayFrom: DayFrom | null;
  readonly placements: readonly Placement[];
  /** Whether it holds nothing on any day, and nobody says which list it is, which would mean that this is on purpose. */
  readonly isBlank: boolean;
}

/**
 * Reads a list of any form from a file and places its agreements.
 *
 * @throws {DataError} when the file cannot be read, is no list, is of another kind than is said, or says nothing of the day
 */
export async function readList(file: string, options: ReadOptions = {}): Promise<PlacedList> {
  const { columns, format, asOf, kind: told } = options;
  const bytes = await bytesOf(file);
  const loaded = await fileAdapter({ bytes, file }, { columns, format }).load({ signal: new AbortController().signal });
  const whole = completeDataset(loaded);
  const { kind, agreements } = await kindOf(whole.agreements, { bytes, file, told });
  const dataset = datasetOn({ ...whole, agreements }, asOf, file);
  // Nothing is drawn here, so every county there is counts as drawn.
  const dayFrom = whole.asOf !== null || whole.lists.length > 0 ? 'list' : dataset.asOf === null ? null : 'option';
  const placements = withoutDoubtful(place(dataset.agreements, await loadPlaceFinder(), () => true));
  return { file, kind, dataset, dayFrom, placements, isBlank: told === undefined && agreements.length === 0 && whole.measure === null };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  await checkFile(file);
  return readFile(file).catch((cause: unknown) => {
    throw new DataError(`${file} could not be read: ${(cause as Error).message}.`, { file }, { cause });
  });
}
