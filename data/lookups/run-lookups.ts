import { readFileSync, writeFileSync } from 'node:fs';
import type { Output } from '../../src/node/output.js';
import { folderAt, missingInputs } from '../missing-inputs.js';
import { lookupTables, lookupsModule } from './pack-lookups.js';
import { researchTables, tabulateLookups } from './tabulate-lookups.js';

const sources = `The tables rest on ICE's lists (ice.gov/identify-and-arrest/287g) and on the FBI's police employee data (cde.ucr.cjis.gov);
each row has its evidence, and may be mended or added by hand. npm run lookups -- FOLDER makes three of them anew from
${researchTables.join(', ')} in that folder.
`;

/**
 * Runs `npm run lookups`: writes the lookup tables from research tables, and `lookups.ts` from the tables. Without the research the
 * committed tables stand. Returns the exit code: 0 done, 2 nothing written, because a table is missing.
 */
export function runLookups([path]: readonly string[], data: URL, output: Output): number {
  if (path === undefined) output.out(`No folder was named, so the tables are packed as they stand.\n${sources}`);
  else {
    const folder = folderAt(path);
    const missing = missingInputs(folder, researchTables);
    if (missing.length > 0) {
      output.err(`There is no ${missing.join(' and no ')} in ${path}; nothing was written.\n${sources}`);
      return 2;
    }
    for (const [name, text] of Object.entries(tabulateLookups(folder))) writeFileSync(new URL(name, data), text);
  }
  const read = (name: string): string => readFileSync(new URL(name, data), 'utf8');
  writeFileSync(new URL('lookups.ts', data), lookupsModule(lookupTables(read)));
  return 0;
}
