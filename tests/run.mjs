import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { env } from 'node:process';
import { allEnginesRequired, engineLabels, findEngines, wantedEngines } from './engines.mjs';

const browserPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core'];

const folder = mkdtempSync(join(tmpdir(), 'agreement-map-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const unitCounts = join(folder, 'unit.json');

const steps = [
  { name: 'lint', run: ['lint'] },
  { name: 'types', run: ['typecheck'] },
  { name: 'build', run: ['build'] },
  {
    name: 'unit tests',
    run: ['test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitCounts}`],
    count: () => unitTests(unitCounts),
  },
  { name: 'browser tests', run: ['test:browser'], count: writtenCounts },
  { name: 'demo pages', run: ['test:demo'], count: writtenCounts, after: 'build', isOfOneEngine: !env.AGREEMENT_MAP_ALL },
  { name: 'axe', run: ['test:axe-some'], count: writtenCounts, after: 'build' },
  { name: 'forced colors', run: ['test:forced'], count: writtenCounts, after: 'build' },
  { name: 'Spanish', run: ['test:spanish'], count: writtenCounts, after: 'build' },
];

/** What takes a quarter of an hour over on two cores. */
const longSteps = [
  { name: 'slow network', run: ['test:slow'], count: writtenCounts, after: 'build' },
  { name: 'taps', run: ['test:taps'], count: writtenCounts, after: 'build' },
  { name: 'presses', run: ['test:presses'], count: writtenCounts, after: 'build' },
  { name: 'failing parts', run: ['test:parts'], count: writtenCounts, after: 'build' },
  { name: 'mixed releases', run: ['test:mixes'], count: writtenCounts, after: 'build' },
  // Minutes of installing; and where no registry answers nothing can be said.
  { name: 'consumers', run: ['test:consumers'], count: writtenCounts, after: 'build', mayBeSkipped: true },
];

const engines = enginesToTest();
const results = [];
for (const step of env.AGREEMENT_MAP_ALL ? [...steps, ...longSteps] : steps) results.push(await perform(step, results));
summarize(results);

/** Names of the engines to test in. Ends the process with a sentence when there is none, or not all that must be. */
function enginesToTest() {
  const wanted = namesWanted();
  if (findEngines().size === 0) installBrowsers();
  const found = [...findEngines().keys()];
  const missing = wanted.filter((name) => !found.includes(name));
  if (found.length === 0 || (missing.length > 0 && allEnginesRequired())) {
    stop(`${labels(missing)} ${missing.length > 1 ? 'are' : 'is'} not installed: ${howToInstall()}`);
  }
  return { found, missing };
}

function namesWanted() {
  try {
    return wantedEngines();
  } catch (error) {
    if (error instanceof RangeError) return stop(error.message);
    throw error;
  }
}

function installBrowsers() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid() !== 0) return;
  console.log("No browser is installed: installing the distribution's.");
  const options = { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...browserPackages], options);
}

function howToInstall() {
  if (process.platform === 'linux') return `on Debian or Ubuntu, run: apt-get install ${browserPackages.join(' ')}`;
  return 'install Chrome or Firefox in its usual place, or name its program in CHROME_PATH or FIREFOX_PATH.';
}

async function perform({ name, run, count, after, mayBeSkipped = false, isOfOneEngine = false }, performed) {
  console.log(`\n── ${name}`);
  if (performed.some((step) => step.name === after && !step.ok)) {
    console.log(`Not run, because the ${after} failed.`);
    return { name, ok: false, ran: false, counts: { passed: 0, failed: 1, skipped: 0 }, seconds: 0 };
  }
  const start = performance.now();
  const countsFile = join(folder, `${run[0].replace(':', '-')}.json`);
  const inEngines = isOfOneEngine ? engines.found.slice(0, 1) : engines.found;
  const code = await npmRun(run, { ...env, ENGINES: inEngines.join(), AGREEMENT_MAP_COUNTS: countsFile });
  const counts = count?.(countsFile) ?? { passed: 0, failed: 0, skipped: 0 };
  const ran = !count || mayBeSkipped || counts.passed + counts.failed > 0;
  const ok = code === 0 && counts.failed === 0 && ran;
  // A step that fails without a failed test of its own is one failure, so that the last line never hides it.
  const failed = ok ? 0 : Math.max(counts.failed, 1);
  return { name, ok, ran, counts: { ...counts, failed }, seconds: (performance.now() - start) / 1000 };
}

// npm says where it is; a shell is needed only where this file was started without it.
function npmRun(names, environment) {
  const args = ['run', '--silent', ...names];
  const options = { stdio: ['ignore', 'inherit', 'inherit'], env: environment };
  const child = env.npm_execpath
    ? spawn(process.execPath, [env.npm_execpath, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
  const forward = (signal) => child.kill(signal);
  process.once('SIGTERM', forward);
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', (code) => ended(code ?? 1)).once('close', () => process.off('SIGTERM', forward));
  });
}

function unitTests(file) {
  const report = readJson(file);
  if (!report) return undefined;
  const unloaded = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function writtenCounts(file) {
  return readJson(file);
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function summarize(performed) {
  console.log('');
  performed.forEach(({ name, ok, ran, counts, seconds }) => {
    const tally = counts.passed + counts.skipped > 0 ? `  ${countsLine(counts)}` : '';
    console.log(`${ok ? '✓' : '✗'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s${tally}${ran ? '' : '  no test ran'}`);
  });
  console.log(
    `Engines: ${labels(engines.found)}${engines.missing.length > 0 ? `. Skipped, because not installed: ${labels(engines.missing)}` : ''}`,
  );
  const total = { passed: 0, failed: 0, skipped: 0 };
  performed.forEach(({ counts }) => Object.keys(total).forEach((key) => (total[key] += counts[key])));
  console.log(countsLine(total));
  process.exitCode = performed.every(({ ok }) => ok) ? 0 : 1;
}

function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function labels(names) {
  return names.map((name) => engineLabels[name]).join(', ');
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
