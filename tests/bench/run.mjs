import { readdirSync } from 'node:fs';

// Each *.bench.mjs here exports `name` and `run()`, which resolves to rows {what, value, unit, limit?}.
const folder = new URL('./', import.meta.url);
const wanted = process.argv.slice(2);
const files = readdirSync(folder).filter(
  (file) => file.endsWith('.bench.mjs') && (wanted.length === 0 || wanted.some((name) => file.includes(name))),
);

const over = [];
for (const file of files.sort()) {
  const { name, run } = await import(new URL(file, folder));
  const rows = await run();
  const unreadable = rows.find(
    ({ what, value, unit }) => typeof what !== 'string' || typeof value !== 'number' || typeof unit !== 'string',
  );
  if (unreadable) throw new TypeError(`${file} has a row that is not {what, value, unit, limit?}: ${JSON.stringify(unreadable)}`);
  console.log(`\n${name}\n${table(rows)}`);
  over.push(...rows.filter(isOver).map(({ what }) => `${name}: ${what}`));
}

if (files.length === 0) console.error(`No benchmark${wanted.length > 0 ? ` is called ${wanted.join(' or ')}` : ''} in tests/bench.`);
if (over.length > 0) console.error(`\nOver the limit: ${over.join('; ')}`);
process.exitCode = over.length > 0 || files.length === 0 ? 1 : 0;

function isOver({ value, limit }) {
  return limit !== undefined && !(value <= limit);
}

function table(rows) {
  const cells = rows.map((row) => [
    isOver(row) ? '✗' : row.limit === undefined ? ' ' : '✓',
    row.what,
    figure(row.value),
    row.unit,
    row.limit === undefined ? '' : `limit ${figure(row.limit)}`,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column].length)));
  return cells
    .map(([mark, what, value, unit, limit]) =>
      `${mark} ${what.padEnd(widths[1])}  ${value.padStart(widths[2])} ${unit.padEnd(widths[3])}  ${limit}`.trimEnd(),
    )
    .join('\n');
}

function figure(value) {
  return value.toLocaleString('en-US', { maximumSignificantDigits: Math.abs(value) < 1000 ? 3 : 21 });
}
