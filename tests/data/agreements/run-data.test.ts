import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/agreements/dataset.js';
import { runData } from '../../../data/agreements/run-data.js';

const headerLine = 'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\n';
const bay = "FLORIDA,Bay County Sheriff's Office,County,Bay County,Task Force Model,2025-03-01,link\n";
const lee = 'FLORIDA,Cape Coral Police Department,Municipality,#N/A,Task Force Model,2025-03-02,link\n';

describe('npm run data', () => {
  let root = '';
  let data = new URL('file:///');
  let said = { out: '', err: '' };

  const run = (...paths: string[]): Promise<number> =>
    runData(paths, data, { out: (text) => (said.out += text), err: (text) => (said.err += text) });
  const written = async (): Promise<Dataset> => JSON.parse(await readFile(new URL('agreements/agreements.json', data), 'utf8')) as Dataset;
  const list = (name: string, rows: string): Promise<void> => writeFile(join(root, 'lists', name), headerLine + rows);

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'lists-'));
    said = { out: '', err: '' };
    data = pathToFileURL(`${root}/data/`);
    for (const folder of ['agreements', 'counts']) await mkdir(new URL(folder, data), { recursive: true });
    await mkdir(join(root, 'lists', '2025'), { recursive: true });
    await writeFile(new URL('agreements/published-totals.csv', data), 'date,figure,unit,source,url\n2025-06,629,agreements,An article,\n');
  });

  afterEach(() => rm(root, { recursive: true }));

  it('explains itself when asked', async () => {
    expect(await run('--help')).toBe(0);
    expect(said.out).toContain('npm run data -- FILE_OR_FOLDER');
  });

  it('packs the dataset there is when no list is named, and says where lists are', async () => {
    await list('participating-2025-03-03.csv', bay + lee);
    await run(join(root, 'lists'));
    const products = ['agreements/agreements.json', 'agreements/agreements.ts', 'agreements/agreement-links.ts', 'counts/counts.ts'];
    const read = (): Promise<string[]> => Promise.all(products.map((name) => readFile(new URL(name, data), 'utf8')));
    const before = await read();
    await rm(new URL('agreements/agreements.ts', data));
    expect(await run()).toBe(0);
    expect(await read()).toEqual(before);
    expect(said.out).toContain('ICE publishes its lists at https://www.ice.gov/identify-and-arrest/287g');
  });

  it('makes one history of a folder, leaving out what is no list and counting copies once', async () => {
    await list('participating-2025-03-03.csv', bay + lee);
    await list('2025/participating-2025-03-10.csv', bay);
    await list('2025/copy of participating-2025-03-10.csv', bay);
    await writeFile(join(root, 'lists', 'index.csv'), 'file,rows\na,1\n');
    expect(await run(join(root, 'lists'))).toBe(0);
    const { agreements, lists, asOf, published } = await written();
    expect(agreements.map(({ agency, counties, listedFrom, listedUntil }) => [agency, counties, listedFrom, listedUntil])).toEqual([
      ["Bay County Sheriff's Office", ['12005'], '2025-03-03', null],
      ['Cape Coral Police Department', ['12071'], '2025-03-03', '2025-03-03'],
    ]);
    expect({ lists, asOf }).toEqual({ lists: ['2025-03-03', '2025-03-10'], asOf: '2025-03-10' });
    expect(published).toEqual([{ date: '2025-06', figure: 629, unit: 'agreements', source: 'An article', url: null }]);
    expect(said.err).toContain('index.csv is not an ICE list');
    expect(said.out).toContain('4 files: 2 ICE lists, 1 with the bytes of another, 1 left out');
  });

  it('makes a dataset of a single list', async () => {
    await list('participating-2025-03-03.csv', bay + lee);
    expect(await run(join(root, 'lists', 'participating-2025-03-03.csv'))).toBe(0);
    expect((await written()).agreements).toHaveLength(2);
  });

  it('writes nothing when no file is a list, or a path is not there', async () => {
    await writeFile(join(root, 'lists', 'index.csv'), 'file,rows\na,1\n');
    expect(await run(join(root, 'lists'))).toBe(1);
    expect(await run(join(root, 'nowhere'))).toBe(2);
    expect(said.err).toContain(`There is no ${join(root, 'nowhere')}; nothing was written.`);
    await expect(written()).rejects.toThrow('ENOENT');
  });

  it('leaves the dataset there is alone when no agreement is on the lists', async () => {
    const header = 'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE\n';
    await writeFile(join(root, 'lists', 'pendingAgencies11062025pm.csv'), header);
    await writeFile(new URL('agreements/agreements.json', data), '{"agreements":"those of before"}');
    expect(await run(join(root, 'lists'))).toBe(1);
    expect(said.err).toBe('No agreement is on the list; nothing was written.\n');
    expect(await written()).toEqual({ agreements: 'those of before' });
  });

  it('says of a list without a date that it has none', async () => {
    await list('list.csv', bay);
    expect(await run(join(root, 'lists'))).toBe(1);
    expect(said.err).toContain('list.csv has no date, inside or in its name: give it one');
  });
});
