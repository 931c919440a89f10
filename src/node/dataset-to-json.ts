import type { Agreement } from '../agreements/agreement.js';
import type { Dataset } from '../agreements/dataset.js';
import { wordProblem } from '../scene/words/problems.js';
import { printedPlaces } from './printed-places.js';

/** The name and version of the layout of `agreements.json`. */
export const datasetFormat = 'agreement-map/1';

/** Writes a dataset for people and programs: JSON with one agreement per line, and the sentence of each problem beside its code. */
export function datasetToJson(dataset: Dataset): string {
  const { agreements, problems, measure, ...head } = dataset;
  const fields = Object.entries({ format: datasetFormat, problems: problems.map(wordProblem), ...head, ...(measure && { measure }) })
    // The columns of the file that was read are none of this one.
    .filter(([key]) => key !== 'headers')
    .map(([key, value]) => `${JSON.stringify(key)}: ${block(key, value)}`);
  return `{\n${fields.join(',\n')},\n"agreements": ${list(agreements.map(ordered))}\n}\n`;
}

function block(key: string, value: unknown): string {
  return Array.isArray(value) && key !== 'lists' ? list(value) : JSON.stringify(value);
}

function list(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** Codes that stand beside names are `fips`, as in a table: that is how they are read again. */
function ordered(agreement: Agreement): object {
  const { state, agency, agencyType, model, status, signed, listedFrom, listedUntil, link, addendum, row } = agreement;
  const { fips, counties } = printedPlaces(agreement);
  const codes = fips.length > 0 && { fips };
  return { state, agency, agencyType, ...codes, counties, model, status, signed, listedFrom, listedUntil, link, addendum, row };
}
