import { completeDataset } from '../../agreements/complete-dataset.js';
import { DataError } from '../../agreements/data-error.js';
import type { Loaded } from '../../agreements/data-adapter.js';
import type { Dataset } from '../../agreements/dataset.js';
import { fault } from '../../agreements/fault.js';
import { datasetFormat } from '../dataset-to-json.js';

/**
 * Reads a history as `convert` and `update` write it, every field as it is there: the reader of tables would count rows anew.
 *
 * @throws {DataError} when the text is none, naming what is wrong with it.
 */
export function readHistory(text: string, file: string): Dataset {
  const given = parse(text, file);
  if (!isWritten(given)) {
    throw new DataError(
      `${file} is no history that agreement-map wrote, which says "format": "${datasetFormat}". Make one with agreement-map convert.`,
      { file },
    );
  }
  const { agreements, problems, asOf, source, lists, gaps, published } = given;
  try {
    return completeDataset({ agreements, problems, asOf, source, lists, gaps, published } as Loaded);
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    throw new DataError(`${file} is damaged. ${cause.message}`, { ...cause.at, file }, { cause });
  }
}

type Written = Readonly<Record<keyof Dataset, unknown>>;

const isWritten = (given: unknown): given is Written =>
  typeof given === 'object' && given !== null && 'format' in given && given.format === datasetFormat;

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw fault('not-json', { reason: (cause as Error).message }, { file }, { cause });
  }
}
