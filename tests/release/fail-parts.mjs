import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { startBrowser } from '../demo/browser.mjs';
import { engineLabels, findEngines } from '../engines.mjs';
import { readParts, serveParts } from './serve-parts.mjs';
import { files, pressRetry, situations, visit } from './situations.mjs';

const size = { width: 900, height: 800 };
const parts = readParts();
/** Without these there is no map to say anything; and what a script of its own loads. */
const notOfTheMap = /^(agreement-map|topojson|read-gazetteer)\b/;
const sentence = 'A file that belongs to the map could not be fetched.';
/** What nobody has to be told of: the tooltip is placed without its library, and who asked for a file of the picture is told by a rejection. */
const silent = /^(floating-ui-dom|scene-to-svg)-/;

const counts = { passed: 0, failed: 0, skipped: 0 };
await Promise.all([...findEngines()].map(([engine, found]) => failAll(engine, found)));
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(`Parts that fail: ${counts.passed} visits as they should be, ${counts.failed} not`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;

/** Fails every part that the map loads in turn: all of them once, each for good until the reader asks again, one by never answering. */
async function failAll(engine, found) {
  const browser = await startBrowser(engine, found);
  let answer = () => undefined;
  const asked = new Set();
  const server = await serveParts({
    pages: files,
    parts: () => parts,
    answer: (name) => {
      const other = answer(name, asked.has(name));
      asked.add(name);
      return other;
    },
  });
  const open = async (name, how, then) => {
    answer = how;
    asked.clear();
    const page = await browser.open(server.url + name, size);
    try {
      return await then(page, () => page.evaluate(visit, situations[name].acts));
    } finally {
      await page.close();
    }
  };
  try {
    const sound = new Map();
    const loaders = new Map();
    for (const name of Object.keys(situations)) {
      sound.set(
        name,
        await open(
          name,
          () => undefined,
          (_, look) => look(),
        ),
      );
      for (const part of asked) if (!loaders.has(part)) loaders.set(part, name);
    }
    const check = (what, faults) => {
      counts[faults.length === 0 ? 'passed' : 'failed'] += 1;
      if (faults.length > 0) console.log(`✗ ${engineLabels[engine]}: ${what}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
    };
    check(
      'every part is loaded by some page',
      [...parts.keys()].filter((part) => !notOfTheMap.test(part) && !loaders.has(part)),
    );
    for (const [name, whole] of sound) {
      const healed = await open(
        name,
        (part, again) => (again || notOfTheMap.test(part) ? undefined : 503),
        (_, look) => look(),
      );
      check(`${name} with every part failing once`, differences(healed, whole));
    }
    for (const [part, name] of loaders) {
      if (notOfTheMap.test(part)) continue;
      const whole = sound.get(name);
      const faults = await open(
        name,
        (each) => (each === part ? 503 : undefined),
        async (page, look) => {
          const without = await look();
          answer = () => undefined;
          if (silent.test(part)) return outcry(without, false);
          await page.evaluate(pressRetry);
          return [...outcry(without, true), ...differences(await look(), whole)];
        },
      );
      check(`${name} without ${part}, until somebody tries again`, faults);
    }
    const [counties] = [...parts.keys()].filter((part) => part.startsWith('geography-counties-2023'));
    const late = await open(
      'states.html',
      (part, again) => (part === counties && !again ? 'nothing' : undefined),
      async (page, look) => {
        await look();
        await page.evaluate(() => void document.querySelector('agreement-map').setAttribute('level', 'county'));
        return look();
      },
    );
    check('boundaries that never come are asked for again', differences(late, sound.get('states.html')));
    const back = await open(
      'counties.html',
      (part) => (part === counties ? 503 : undefined),
      async (page, look) => {
        const offline = await look();
        answer = () => undefined;
        await page.evaluate(() => void dispatchEvent(new Event('online')));
        return [...outcry(offline, true), ...differences(await look(), sound.get('counties.html'))];
      },
    );
    check('a page that is online again tries again', back);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In what a page is another than it should be. */
function differences(seen, whole) {
  return Object.keys(whole).flatMap((key) =>
    isDeepStrictEqual(seen[key], whole[key]) ? [] : [`${key} is ${brief(seen[key])} in place of ${brief(whole[key])}`],
  );
}

/** What is wrong with how a page bears a loss. */
function outcry({ status = '', hasButton, heard }, isTold) {
  return [
    ...(isTold === status.includes(sentence) && isTold === hasButton
      ? []
      : [`Its status is ${brief(status)}, ${hasButton ? 'with' : 'without'} a button`]),
    ...heard.map((line) => `It let out ${line}`),
  ];
}

function brief(value) {
  return JSON.stringify(value)?.slice(0, 160);
}
