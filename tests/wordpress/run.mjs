import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { archive, pack } from '../../integrations/wordpress/pack.mjs';
import { findEngines } from '../engines.mjs';
import { hasWordPress, startWordPress } from './start-wordpress.mjs';
import { openNewsroom } from './newsroom.mjs';
import { trials } from './trials.mjs';

const counts = { passed: 0, failed: 0, skipped: 0 };
const [chromium] = findEngines(['chromium']);
const missing = chromium ? (hasWordPress() ? '' : 'Debian’s WordPress, PHP and MariaDB') : 'Chromium';
if (missing) {
  counts.skipped = trials.length;
  for (const { what } of trials) console.log(`- ${what}: skipped, because ${missing} cannot be had here`);
} else await tryAll(chromium[1]);
if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
console.log(`WordPress: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (counts.failed > 0) process.exitCode = 1;

/** One after the other: each finds what those before it left. */
async function tryAll(executablePath) {
  await pack();
  const wordpress = await startWordPress();
  const newsroom = await openNewsroom(executablePath, wordpress.url);
  console.log(`WordPress ${wordpress.version}`);
  const site = { wordpress, newsroom, archive };
  try {
    for (const { what, attempt } of trials) {
      const faults = await attempt(site).catch((error) => [error.stack]);
      counts[faults.length === 0 ? 'passed' : 'failed'] += 1;
      console.log(faults.length === 0 ? `✓ ${what}` : `✗ ${what}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
    }
  } finally {
    await newsroom.close();
    await wordpress.stop();
  }
}
