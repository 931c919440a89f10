import { writeFile } from 'node:fs/promises';
import type { Dataset } from '../../src/agreements/dataset.js';
import { createListings } from '../../src/counts/listings.js';
import { loadPlaceFinder } from '../../src/geography/names/load-place-finder.js';
import { datasetToJson } from '../../src/node/dataset-to-json.js';
import { countsModule, newestDayModule } from '../counts/pack-counts.js';
import { packDataset } from './pack-dataset.js';

/** The source of the modules that the library loads lazily. */
export function datasetToModules(dataset: Dataset): { agreements: string; links: string } {
  const packed = packDataset(dataset);
  return {
    agreements: moduleOf('agreements', 'PackedDataset', packed.agreements),
    links: moduleOf('agreementLinks', 'PackedLinks', packed.links),
  };
}

/** Writes a dataset as JSON and as modules into the folders of `data`. */
export async function writeDataset(dataset: Dataset, data: URL): Promise<void> {
  await writeFile(new URL('agreements/agreements.json', data), datasetToJson(dataset));
  await writeModules(dataset, data);
}

/** Writes the modules alone: the agreements, their documents, and the counts of the newest day. */
export async function writeModules(dataset: Dataset, data: URL): Promise<void> {
  const modules = datasetToModules(dataset);
  const listings = createListings(dataset, await loadPlaceFinder());
  await writeFile(new URL('agreements/agreements.ts', data), modules.agreements);
  await writeFile(new URL('agreements/agreement-links.ts', data), modules.links);
  const counts = listings.countsOn(() => true, null);
  await writeFile(new URL('counts/counts.ts', data), countsModule(counts));
  await writeFile(new URL('counts/newest-day.ts', data), newestDayModule(counts));
}

function moduleOf(name: string, type: string, value: object): string {
  const fields = Object.entries(value).map(([key, part]) => `  ${key}: ${JSON.stringify(part)},\n`);
  return [
    '// Made by `npm run data` from agreements.json; do not edit.\n',
    `import type { ${type} } from '../../src/agreements/unpack-dataset.js';\n\n`,
    `export const ${name}: ${type} = {\n${fields.join('')}};\n`,
  ].join('');
}
