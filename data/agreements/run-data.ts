import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Dataset, PublishedTotal } from '../../src/agreements/dataset.js';
import { iceSource } from '../../src/agreements/ice/read-ice-table.js';
import { place } from '../../src/counts/place.js';
import { loadPlaceFinder } from '../../src/geography/names/load-place-finder.js';
import { type History, buildHistory } from '../../src/node/history/build-history.js';
import type { Output } from '../../src/node/output.js';
import { progress } from '../../src/node/progress.js';
import { describeSetAside } from '../../src/node/history/describe-left-out.js';
import { type FoundLists, findFiles, readIceLists } from '../../src/node/history/read-ice-lists.js';
import { readCsv } from '../read-csv.js';
import { writeDataset, writeModules } from './write-dataset.js';

const help = `npm run data -- FILE_OR_FOLDER…

Makes the bundled dataset of ICE's 287(g) lists: reads every workbook and CSV in the folders, participating and pending
lists alike, follows each agreement from list to list, and writes agreements.json, agreements.ts and agreement-links.ts
into data/agreements/, and the counts of the newest day into data/counts/. A single workbook makes a dataset of that one
list. The lists themselves are never copied.

ICE publishes its newest lists at ${iceSource.url}. Without a list the committed agreements.json is
packed as it stands.

docs/history.md says how lists are dated, which are set aside, and what counts as the same agreement.
`;

/** Runs `npm run data`. Resolves with the exit code: 0 done, 1 no list, or no agreement on any, was found, 2 a file is not there. */
export async function runData(paths: readonly string[], data: URL, output: Output): Promise<number> {
  if (paths.includes('--help')) {
    output.out(help);
    return 0;
  }
  if (paths.length === 0) {
    const dataset = JSON.parse(await readFile(new URL('agreements/agreements.json', data), 'utf8')) as Omit<Dataset, 'measure'>;
    await writeModules({ ...dataset, measure: null }, data);
    output.out(`No list was named, so agreements.json is packed as it stands. ICE publishes its lists at ${iceSource.url};
npm run data -- FOLDER makes a dataset of those in a folder, and npm run data -- --help says how.
`);
    return 0;
  }
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    output.err(`There is no ${missing.join(' and no ')}; nothing was written.\n`);
    return 2;
  }
  const files = await findFiles(paths);
  const found = await readIceLists(files, progress(files.length, output));
  for (const { why } of found.refused) output.err(`Left out: ${why}\n`);
  if (found.lists.length === 0) {
    output.err(`None of ${files.length} files is an ICE list; nothing was written.\n`);
    return 1;
  }
  const history = buildHistory(found.lists, await loadPlaceFinder(), readPublished(new URL('agreements/published-totals.csv', data)));
  if (history.dataset.agreements.length === 0) {
    output.err(`No agreement is on the ${files.length === 1 ? 'list' : 'lists'}; nothing was written.\n`);
    return 1;
  }
  await writeDataset(history.dataset, data);
  output.out(await describeHistory(files.length, found, history));
  return 0;
}

function readPublished(file: URL): PublishedTotal[] {
  return readCsv(file).map(({ date = '', figure = '', unit = '', source = '', url = '' }) => ({
    date,
    figure: Number(figure),
    unit,
    source,
    url: url === '' ? null : url,
  }));
}

async function describeHistory(files: number, found: FoundLists, { dataset, setAside, overtaken }: History): Promise<string> {
  const { agreements, lists, gaps, asOf } = dataset;
  const signed = agreements.filter(({ status }) => status === 'signed');
  const unplaced = place(agreements, await loadPlaceFinder(), () => true).filter(({ scope }) => scope === 'unplaced');
  return [
    `${files} files: ${found.lists.length} ICE lists, ${found.copies.length} with the bytes of another, ${found.refused.length} left out`,
    `${lists.length} days with a participating list, ${lists[0] ?? 'none'} to ${asOf}; ${gaps.length} gaps of more than a week`,
    `${overtaken.length} lists overtaken by a later one of the same day, ${setAside.length} set aside as damaged copies`,
    ...setAside.map((each) => `  ${describeSetAside(each)}`),
    `${signed.length} listings of signed agreements, ${signed.filter(({ listedUntil }) => listedUntil === null).length} on the newest list`,
    `${agreements.length - signed.length} listings of pending ones`,
    `${unplaced.length} without a place`,
    ...unplaced.map(
      ({ agreement, missing }) =>
        `  ${agreement.state}, ${agreement.agency}: ${missing.map(({ why, text }) => `${why} ${text}`).join(', ')}`,
    ),
    '',
  ].join('\n');
}
