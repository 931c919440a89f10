import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { serve } from '../../demo/serve.mjs';
import { startBrowser } from '../demo/browser.mjs';
import { findEngines } from '../engines.mjs';
import { visitPage } from './visit-page.mjs';

const fixtures = fileURLToPath(new URL('./', import.meta.url));
const names = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'package.json')));
const asked = process.argv.slice(2);
const chosen = asked.length > 0 ? asked : names;
/** What npm says where no registry answers. That is the network's fault, and no consumer's. */
const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|E5\d\d|E429)\b/;

const folder = mkdtempSync(join(tmpdir(), 'agreement-map-consumers-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const counts = { passed: 0, failed: 0, skipped: 0 };

const archive = pack();
const [[engine, found]] = findEngines(['chromium']);
const browser = await startBrowser(engine, found);
try {
  for (const name of chosen) tell(name, await consume(name));
} finally {
  await browser.close();
}
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(`Consumers: ${counts.passed} draw what they should, ${counts.failed} do not, ${counts.skipped} skipped`);
if (counts.failed > 0) process.exitCode = 1;

/** The package as it would be published. */
function pack() {
  const { status, stderr } = run(['pack', '--ignore-scripts', '--pack-destination', folder], fixtures + '../..');
  if (status !== 0) throw new Error(`The package could not be packed:\n${stderr}`);
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
}

/** What is wrong with the package where one consumer takes it: sentences; `null` where it could not be tried. */
async function consume(name) {
  const place = join(folder, name);
  cpSync(join(fixtures, name), place, { recursive: true });
  const { consumer } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  const installed = run(['install', '--no-audit', '--no-fund', '--no-package-lock', archive], place);
  if (installed.status !== 0 && unreachable.test(installed.stderr)) return null;
  if (installed.status !== 0) return [`It cannot be installed: ${installed.stderr}`];
  const built = run(['run', '--silent', 'build'], place);
  if (built.status !== 0) return [`It cannot be built: ${built.stdout}\n${built.stderr}`];
  const faults = consumer.opens ? await open(join(place, consumer.opens)) : [];
  rmSync(place, { recursive: true });
  return faults;
}

async function open(root) {
  const server = await serve({ root });
  const page = await browser.open(`${server.url}/index.html`, { width: 1000, height: 800 });
  try {
    const { maps, loaded, selected } = await page.evaluate(visitPage);
    const { messages } = await page.heard();
    return [
      ...(maps.length > 0 ? [] : ['It has no map']),
      ...maps.flatMap(({ ledger, classes }) =>
        classes > 0 && / in Texas: /.test(ledger) ? [] : [`It drew ${classes} classes, “${ledger}”`],
      ),
      ...(loaded === 'yes' ? [] : ['It did not hear `load`']),
      ...(selected === '48453' ? [] : [`It heard of ${selected} when Travis County was chosen`]),
      ...messages.map((message) => `The console heard ${message}`),
    ];
  } finally {
    await page.close();
    await server.close();
  }
}

function tell(name, faults) {
  counts[faults === null ? 'skipped' : faults.length === 0 ? 'passed' : 'failed'] += 1;
  if (faults === null) console.log(`- ${name}: skipped, because no registry answered`);
  else console.log(faults.length === 0 ? `✓ ${name}` : `✗ ${name}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
}

function run(args, cwd) {
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const env = { ...process.env, CI: '1', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
  return spawnSync(program, [...before, ...args], { cwd, encoding: 'utf8', env, shell: !npm && process.platform === 'win32' });
}
