import { readFileSync, writeFileSync } from 'node:fs';
import { startBrowser } from '../demo/browser.mjs';
import { engineLabels, findEngines } from '../engines.mjs';
import { buildNextRelease } from './build-next-release.mjs';
import { readParts, serveParts } from './serve-parts.mjs';
import { files, situations, visit } from './situations.mjs';

const size = { width: 900, height: 800 };
const pages = ['counties.html', 'earlier.html'];
/** By `--all` every part is mixed with those of the other release, also under names that only a cache that cuts them would give it. */
const isFull = process.argv.includes('--all');
const entry = 'agreement-map.js';
const stemOf = (name) => name.replace(/-[a-z0-9]{6,8}\.js$/, '');

const next = buildNextRelease();
const now = { parts: readParts(), agreements: JSON.parse(readFileSync('data/agreements/agreements.json', 'utf8')).agreements };
const then = { parts: readParts(next.cdn), agreements: next.agreements };
const counts = { passed: 0, failed: 0, skipped: 0 };
try {
  await mixAll();
} finally {
  next.remove();
}
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(`Two releases mixed: ${counts.passed} visits as they should be, ${counts.failed} not`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

async function mixAll() {
  const [[engine, found]] = findEngines();
  const browser = await startBrowser(engine, found);
  let parts = new Map();
  const server = await serveParts({ pages: files, parts: () => parts, answer: () => undefined });
  const look = async (name) => {
    const page = await browser.open(server.url + name, size);
    const seen = await page.evaluate(visit, situations[name].acts);
    await page.close();
    return seen;
  };
  try {
    for (const [{ what, mixed, mustDraw }, name] of mixes().flatMap((mix) => pages.map((page) => [mix, page]))) {
      parts = mixed;
      const faults = faultsOf(await look(name), mustDraw, name);
      counts[faults.length === 0 ? 'passed' : 'failed'] += 1;
      if (faults.length > 0) console.log(`✗ ${engineLabels[engine]} ${name}, ${what}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What a reader's cache and a server may hold between them, in words. */
function mixes() {
  const all = [...mixesOf(now, then), ...mixesOf(then, now)];
  return isFull ? all : all.filter(({ isRare }) => !isRare);
}

function mixesOf(release, other) {
  const gone = [...release.parts.keys()].filter((name) => !other.parts.has(name));
  return [
    { what: 'one release alone', mixed: release.parts, mustDraw: true },
    { what: 'a cached entry where the server has both', mixed: new Map([...other.parts, ...release.parts]), mustDraw: true },
    { what: 'a cached entry where the server has the other alone', mixed: new Map(other.parts).set(entry, release.parts.get(entry)) },
    ...gone.map((name) => ({ what: `everything but ${name}`, mixed: without(release, name), isRare: true })),
    ...forced(release, other),
  ];
}

function without(release, gone) {
  const left = new Map(release.parts);
  left.delete(gone);
  return left;
}

/** The other release's parts under the names of this one's, one at a time. */
function forced(release, other) {
  const others = new Map([...other.parts].map(([name, bytes]) => [stemOf(name), bytes]));
  return [...release.parts].flatMap(([name, bytes]) => {
    const foreign = others.get(stemOf(name));
    if (name.startsWith('agreement-map') || !foreign || foreign.equals(bytes)) return [];
    const isRare = !/links|read-bundled|load-data|load-reader|bundled-counts|geography-states/.test(name);
    return [{ what: `the other release’s in place of ${name}`, mixed: new Map(release.parts).set(name, foreign), isRare }];
  });
}

/** What is wrong with what a reader sees: it is a whole picture of one of the releases, or says what is missing; and no row has another's document. */
function faultsOf({ classes, ledger, status, rows, heard }, mustDraw, name) {
  // Counties without a listed agency, those of which only the state's agencies signed, and the steps of density: four, of the earlier day three.
  const steps = name === 'earlier.html' ? 3 : 4;
  const isWhole =
    classes === steps + 2 && status === '' && rows.length > 0 && [now, then].some((release) => ledger.startsWith(listed(release, name)));
  const isTold = /A file that belongs to the map|of two releases/.test(status);
  const wrong = rows.filter(({ text, links }) => !links.every((link) => isOf(link, text)));
  return [
    ...(isWhole || (isTold && !mustDraw) ? [] : [`It shows ${classes} classes, ${rows.length} rows, “${ledger}”, and says “${status}”`]),
    ...(wrong.length === 0 ? [] : [`${wrong.length} rows have another’s document, the first of them ${JSON.stringify(wrong[0])}`]),
    ...heard.map((line) => `It let out ${line}`),
  ];
}

function listed({ agreements }, name) {
  const day = name === 'earlier.html' ? '2025-06-06' : null;
  const count = agreements.filter(({ status, listedFrom, listedUntil }) => {
    if (status !== 'signed') return false;
    return day === null ? listedUntil === null : listedFrom <= day && (listedUntil === null || listedUntil >= day);
  }).length;
  return `${count.toLocaleString('en-US')} agreements listed: `;
}

function isOf(link, text) {
  return [now, then].some(({ agreements }) =>
    agreements.some(
      (each) => [each.link, each.addendum].some((own) => own !== null && new URL(own).href === link) && text.includes(each.agency),
    ),
  );
}
