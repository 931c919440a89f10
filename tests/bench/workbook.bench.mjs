import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

register('../../data/typescript-loader.mjs', import.meta.url);

const newestList = new URL('../../../shared/data/ice-rosters/participating-2026-05-18.xlsx', import.meta.url);
const rounds = 21;

export const name = existsSync(newestList)
  ? "Workbook: ICE's newest list, 1,843 rows and 1,725 links"
  : "Workbook: a list of the size of ICE's newest, made up because ../shared/data is absent";

/** Against the fastest maintained reader that keeps hyperlinks, alone, in turns so that both meet the same machine. */
export async function run() {
  const { readWorkbook } = await import('../../src/agreements/tables/workbook/read-workbook.ts');
  const { iceAdapter } = await import('../../src/agreements/adapters/ice-adapter.ts');
  const bytes = existsSync(newestList) ? new Uint8Array(readFileSync(newestList)) : await standIn();
  const { signal } = new AbortController();
  const times = await inTurns({
    library: () => readXlsx(bytes),
    table: () => readWorkbook(bytes),
    agreements: () => iceAdapter({ bytes, file: 'list.xlsx' }).load({ signal }),
  });
  return [
    { what: 'the library alone', value: times.library, unit: 'ms' },
    { what: 'as a table', value: times.table, unit: 'ms' },
    { what: 'as a table, against the library', value: times.table / times.library, unit: '×', limit: 1.5 },
    { what: 'as agreements, every cell read', value: times.agreements, unit: 'ms' },
  ];
}

/** The median milliseconds of each. */
async function inTurns(tasks) {
  const samples = Object.fromEntries(Object.keys(tasks).map((task) => [task, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [task, work] of Object.entries(tasks)) {
      const start = performance.now();
      await work();
      samples[task].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([task, all]) => [task, all.sort((a, b) => a - b)[(rounds - 1) / 2]]));
}

function standIn() {
  const header = ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'SIGNED', 'MOA'];
  const rows = Array.from({ length: 1_843 }, (_, at) => [
    'FLORIDA',
    `Agency ${at}`,
    'County',
    'Lee County',
    'Task Force Model',
    new Date(Date.UTC(2025, 0, 1 + (at % 500))),
    'link',
  ]);
  const links = rows.map((_, at) => [`${at + 1},6`, { value: 'link', hyperlink: { target: `https://example.org/${at}.pdf` } }]);
  return writeXlsx({
    sheets: [{ name: 'Sheet1', rows: [header, ...rows], cells: new Map(links), columns: [{}, {}, {}, {}, {}, { numFmt: 'mm-dd-yy' }] }],
  });
}
