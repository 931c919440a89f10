import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

// A screen reader needs a display, a bus of its own, and the bus of accessibility.
const programs = ['orca', 'Xvfb', 'xvfb-run', 'xdotool', 'dbus-run-session', 'openbox', 'speech-dispatcher'];
const missing = programs.filter((name) => !(env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))));

if (missing.length > 0) {
  console.log(
    `speech: skipped, there is no ${missing.join(', ')} here (Debian: orca xvfb xdotool dbus openbox speech-dispatcher at-spi2-core)`,
  );
} else {
  const session = fileURLToPath(new URL(process.argv.includes('--procedure') ? 'procedure.mjs' : 'session.mjs', import.meta.url));
  const screen = ['xvfb-run', '-a', '-s', '-screen 0 1280x1000x24'];
  const { status } = spawnSync('dbus-run-session', ['--', ...screen, process.execPath, session, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
