import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { startBrowser } from '../demo/browser.mjs';
import { engineLabels, findEngines } from '../engines.mjs';
import { namesReached, readParts, serveParts } from './serve-parts.mjs';
import { files, pressRetry, situations, visit } from './situations.mjs';

// Narrow enough for every sentence to need a second line.
const size = { width: 460, height: 900 };
const parts = readParts();
const counties = [...parts.keys()].find((part) => part.startsWith('geography-counties-2023'));
const ofTheMap = namesReached(parts, 'agreement-map.js');
/** Without the script itself there is no map to say anything. */
const isOfTheMap = (part) => ofTheMap.has(part);
const sentence = /A file that belongs to the map could not be fetched\.|No se pudo obtener un archivo que es parte del mapa\./;
/**
 * What nobody has to be told of: the tooltip is placed without its library, who asked for a file is told by a rejection, or beside the button, and
 * what was misread stands on the map.
 */
const isSilent = (part) =>
  /^(element-(fetch-policy|reader-place-beside|write-svg)|scene-(describe-misreading|forms-table-csv|notes)|transfer-fetch-bytes)-/.test(
    part,
  );
const soundly = () => undefined;

const counts = { passed: 0, failed: 0, skipped: 0 };
await Promise.all([...findEngines()].map(([engine, found]) => failAll(engine, found)));
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(`Parts that fail: ${counts.passed} visits as they should be, ${counts.failed} not`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

/** Fails every part that the map loads: all of them once, each for good until the reader asks again, one by never answering. */
async function failAll(engine, found) {
  const browser = await startBrowser(engine, found);
  const visitor = await openPages(browser);
  const check = (what, faults) => {
    counts[faults.length === 0 ? 'passed' : 'failed'] += 1;
    if (faults.length > 0) console.log(`✗ ${engineLabels[engine]}: ${what}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
  };
  try {
    const { sound, loaders } = await visitSoundly(visitor);
    const unloaded = [...ofTheMap].filter((part) => !loaders.has(part));
    check('every part is loaded by some page', unloaded);
    const { ledger } = sound.get('addresses.html');
    check('one copy runs under three addresses', ledger.startsWith('1 agreement listed') ? [] : [`The ledger is ${ledger}`]);
    const old = sound.get('old-library.html');
    check('a page with an `Event` and a `Document` of its own', old.ledger && old.pointed ? old.heard : [`It shows ${brief(old)}`]);
    for (const [name, whole] of sound) {
      check(`${name} with every part failing once`, differences(await failOnce(visitor, name), whole));
    }
    for (const [part, name] of loaders) {
      check(`${name} without ${part}, until somebody tries again`, await failForGood(visitor, part, name, sound.get(name)));
    }
    check('an earlier day without its documents', await loseDocuments(visitor, sound.get('earlier.html')));
    check('boundaries that never come are asked for again', differences(await neverAnswer(visitor), sound.get('models.html')));
    check('a page that is online again tries again', await goOffline(visitor, sound.get('counties.html')));
  } finally {
    await browser.close();
    await visitor.close();
  }
}

/** Opens pages with parts that come as they are told to. */
async function openPages(browser) {
  const asked = new Set();
  let answer = soundly;
  const hear = (part) => {
    const other = answer(part, asked.has(part));
    asked.add(part);
    return other;
  };
  const server = await serveParts({ pages: files, parts: () => parts, answer: hear });
  return {
    asked,
    close: server.close,
    answer: (how) => (answer = how),
    async open(name, how, act = (_, look) => look()) {
      answer = how;
      asked.clear();
      const page = await browser.open(server.url + name, size);
      try {
        return await act(page, () => page.evaluate(visit, situations[name].acts));
      } finally {
        await page.close();
      }
    },
  };
}

/** What each page shows when nothing fails, and which of them loads each part. */
async function visitSoundly({ open, asked }) {
  const sound = new Map();
  const loaders = new Map();
  for (const name of Object.keys(situations)) {
    sound.set(name, await open(name, soundly));
    for (const part of asked) if (isOfTheMap(part) && !loaders.has(part)) loaders.set(part, name);
  }
  return { sound, loaders };
}

function failOnce({ open }, name) {
  return open(name, (part, isAgain) => (isAgain || !isOfTheMap(part) ? undefined : 503));
}

function failForGood(visitor, lost, name, whole) {
  return visitor.open(
    name,
    (part) => (part === lost ? 503 : undefined),
    async (page, look) => {
      const without = await look();
      if (isSilent(lost)) return outcry(without, false);
      visitor.answer(soundly);
      await page.evaluate(pressRetry);
      return [...outcry(without, true), ...differences(await look(), whole)];
    },
  );
}

/** The day was drawn before anybody asked who signed: the picture and its numbers stay. */
function loseDocuments(visitor, whole) {
  const [documents] = [...parts.keys()].filter((part) => part.startsWith('agreements-agreement-links'));
  return visitor.open(
    'earlier.html',
    (part) => (part === documents ? 503 : undefined),
    async (_, look) => {
      const without = await look();
      return [...outcry(without, true), ...differences({ ...without, rows: whole.rows, status: '', hasButton: false }, whole)];
    },
  );
}

function neverAnswer({ open }) {
  return open(
    'states.html',
    (part, isAgain) => (part === counties && !isAgain ? 'nothing' : undefined),
    async (page, look) => {
      await look();
      await page.evaluate(() => void document.querySelector('agreement-map').setAttribute('level', 'county'));
      return look();
    },
  );
}

function goOffline(visitor, whole) {
  return visitor.open(
    'counties.html',
    (part) => (part === counties ? 503 : undefined),
    async (page, look) => {
      const offline = await look();
      visitor.answer(soundly);
      await page.evaluate(() => void dispatchEvent(new Event('online')));
      return [...outcry(offline, true), ...differences(await look(), whole)];
    },
  );
}

/** In what a page is another than it should be. */
function differences(seen, whole) {
  const keys = Object.keys(whole).filter((key) => !isDeepStrictEqual(seen[key], whole[key]));
  return keys.map((key) => `${key} is ${brief(seen[key])} in place of ${brief(whole[key])}`);
}

/** What is wrong with how a page bears a loss. */
function outcry({ status = '', hasButton, isOutOfReach, heard }, isTold) {
  const isRight = isTold === sentence.test(status) && isTold === hasButton;
  return [
    ...(isRight ? [] : [`Its status is ${brief(status)}, ${hasButton ? 'with' : 'without'} a button`]),
    ...(isOutOfReach ? ['Its button is out of the window'] : []),
    ...heard.map((line) => `It let out ${line}`),
  ];
}

function brief(value) {
  return JSON.stringify(value)?.slice(0, 160);
}
