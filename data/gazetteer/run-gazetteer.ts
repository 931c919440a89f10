import { readFileSync, writeFileSync } from 'node:fs';
import type { Output } from '../../src/node/output.js';
import { folderAt, missingInputs } from '../missing-inputs.js';
import { gazetteerModule, parseGazetteer, stateSizesModule } from './pack-gazetteer.js';
import { censusTables, tabulateGazetteer } from './tabulate-gazetteer.js';

const sources = `npm run gazetteer -- FOLDER makes gazetteer.csv anew from ${censusTables.join(', ')} in that folder, with the columns
that tabulate-gazetteer.ts reads: names, land and residents from the Census Bureau's cartographic boundary files
(census.gov/geographies/mapping-files) and population estimates (census.gov/programs-surveys/popest).
`;

/**
 * Runs `npm run gazetteer`: writes `gazetteer.csv` from tables of the Census Bureau, and `gazetteer.ts` and
 * `state-sizes.ts` from that file. Without the
 * tables the committed `gazetteer.csv` stands. Returns the exit code: 0 done, 2 nothing written, because a table is missing.
 */
export function runGazetteer([path]: readonly string[], data: URL, output: Output): number {
  const table = new URL('gazetteer.csv', data);
  if (path === undefined) output.out(`No folder was named, so gazetteer.csv is packed as it stands.\n${sources}`);
  else {
    const folder = folderAt(path);
    const missing = missingInputs(folder, censusTables);
    if (missing.length > 0) {
      output.err(`There is no ${missing.join(' and no ')} in ${path}; nothing was written.\n${sources}`);
      return 2;
    }
    writeFileSync(table, tabulateGazetteer(folder));
  }
  const rows = parseGazetteer(readFileSync(table, 'utf8'));
  writeFileSync(new URL('gazetteer.ts', data), gazetteerModule(rows));
  writeFileSync(new URL('state-sizes.ts', data), stateSizesModule(rows));
  return 0;
}
