import { writeFile } from 'node:fs/promises';
import type { Dataset } from '../../src/agreements/dataset.js';
import { datasetToJson } from '../../src/node/dataset-to-json.js';
import { packDataset } from './pack-dataset.js';

/** The source of the modules that the library loads lazily. */
export function datasetToModules(dataset: Dataset): { agreements: string; links: string } {
  const packed = packDataset(dataset);
  return {
    agreements: moduleOf('agreements', 'PackedDataset', packed.agreements),
    links: moduleOf('agreementLinks', 'PackedLinks', packed.links),
  };
}

/** Writes `agreements.json`, `agreements.ts` and `agreement-links.ts` into a folder. */
export async function writeDataset(dataset: Dataset, folder: URL): Promise<void> {
  await writeFile(new URL('agreements.json', folder), datasetToJson(dataset));
  await writeModules(dataset, folder);
}

/** Writes the modules alone. */
export async function writeModules(dataset: Dataset, folder: URL): Promise<void> {
  const modules = datasetToModules(dataset);
  await writeFile(new URL('agreements.ts', folder), modules.agreements);
  await writeFile(new URL('agreement-links.ts', folder), modules.links);
}

function moduleOf(name: string, type: string, value: object): string {
  const fields = Object.entries(value).map(([key, part]) => `  ${key}: ${JSON.stringify(part)},\n`);
  return [
    '// Made by `npm run data` from agreements.json; do not edit.\n',
    `import type { ${type} } from '../../src/agreements/unpack-dataset.js';\n\n`,
    `export const ${name}: ${type} = {\n${fields.join('')}};\n`,
  ].join('');
}
