import { writeFile } from 'node:fs/promises';
import type { Agreement } from '../../agreements/agreement.js';
import type { Dataset } from '../../agreements/dataset.js';
import { packDataset } from './pack-dataset.js';

/** The name and version of the layout of `agreements.json`. */
export const FORMAT = 'agreement-map/1';

/** Writes a dataset for people and programs: JSON with one agreement per line. */
export function datasetToJson(dataset: Dataset): string {
  const { agreements, ...head } = dataset;
  const fields = Object.entries({ format: FORMAT, ...head }).map(([key, value]) => `${JSON.stringify(key)}: ${block(key, value)}`);
  return `{\n${fields.join(',\n')},\n"agreements": ${list(agreements.map(ordered))}\n}\n`;
}

/** Writes the modules that the library loads lazily. */
export function datasetToModules(dataset: Dataset): { agreements: string; links: string } {
  const packed = packDataset(dataset);
  return {
    agreements: moduleOf('agreements', 'PackedDataset', packed.agreements),
    links: moduleOf('agreementLinks', 'PackedLinks', packed.links),
  };
}

/** Writes `agreements.json`, `agreements.ts` and `agreement-links.ts` into a folder. */
export async function writeDataset(dataset: Dataset, folder: URL): Promise<void> {
  const modules = datasetToModules(dataset);
  await writeFile(new URL('agreements.json', folder), datasetToJson(dataset));
  await writeFile(new URL('agreements.ts', folder), modules.agreements);
  await writeFile(new URL('agreement-links.ts', folder), modules.links);
}

function block(key: string, value: unknown): string {
  return Array.isArray(value) && key !== 'lists' ? list(value) : JSON.stringify(value);
}

function list(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

function ordered(agreement: Agreement): Agreement {
  const { state, agency, agencyType, counties, model, status, signed, listedFrom, listedUntil, link, addendum, row } = agreement;
  return { state, agency, agencyType, counties, model, status, signed, listedFrom, listedUntil, link, addendum, row };
}

function moduleOf(name: string, type: string, value: object): string {
  const fields = Object.entries(value).map(([key, part]) => `  ${key}: ${JSON.stringify(part)},\n`);
  return [
    '// Made by `npm run data` from agreements.json; do not edit.\n',
    `import type { ${type} } from '../src/agreements/unpack-dataset.js';\n\n`,
    `export const ${name}: ${type} = {\n${fields.join('')}};\n`,
  ].join('');
}
