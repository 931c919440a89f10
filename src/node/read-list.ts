import { readFile } from 'node:fs/promises';
import { fileAdapter } from '../agreements/adapters/file-adapter.js';
import { completeDataset } from '../agreements/complete-dataset.js';
import { DataError } from '../agreements/data-error.js';
import type { Dataset } from '../agreements/dataset.js';
import type { IceList } from '../agreements/ice/read-ice-table.js';
import { type Placement, place } from '../counts/place.js';
import { loadGazetteer } from '../geography/names/load-gazetteer.js';
import { checkFile } from './check-file.js';
import { kindByColumns, kindByRows } from './list-kind.js';

/** A list as read from a file, each agreement with its place. */
export interface PlacedList {
  /** As typed on the command line. */
  readonly file: string;
  readonly kind: IceList;
  readonly dataset: Dataset;
  readonly placements: readonly Placement[];
}

/**
 * Reads a list of any form from a file and places its agreements.
 *
 * @throws {DataError} when the file cannot be read, or is no list.
 */
export async function readList(file: string): Promise<PlacedList> {
  const bytes = await bytesOf(file);
  const loaded = await fileAdapter({ bytes, file }).load({ signal: new AbortController().signal });
  const dataset = completeDataset(loaded);
  const gazetteer = await loadGazetteer();
  // Nothing is drawn here, so every county there is counts as drawn.
  const kind = kindByRows(dataset.agreements) ?? (await kindByColumns(bytes, file)) ?? 'participating';
  return { file, kind, dataset, placements: place(dataset.agreements, gazetteer, () => true) };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  await checkFile(file);
  return readFile(file).catch((cause: unknown) => {
    throw new DataError(`${file} could not be read: ${(cause as Error).message}.`, { file }, { cause });
  });
}
