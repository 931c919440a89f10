import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

/** How long nothing must be said until all is said, and how long that is waited for, in milliseconds. */
const quiet = 2500;
const patience = 15_000;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * A screen reader on the display of this process, that speaks to nobody and writes down what it says.
 *
 * @returns what was said since it was last asked, once it is quiet; and what ends it
 */
export async function startOrca() {
  const home = mkdtempSync(join(tmpdir(), 'agreement-map-speech-'));
  const log = join(home, 'orca.log');
  mkdirSync(join(home, 'speech-dispatcher'));
  writeFileSync(join(home, 'speech-dispatcher', 'speechd.conf'), 'AddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n');
  const settings = {
    enableKeyEcho: false,
    enableEchoByCharacter: false,
    sayAllOnLoad: false,
    speechServerFactory: 'speechdispatcherfactory',
  };
  const profile = { default: { profile: ['Default', 'default'], ...settings } };
  writeFileSync(
    join(home, 'user-settings.conf'),
    JSON.stringify({ general: settings, profiles: profile, pronunciations: {}, keybindings: {} }),
  );
  const own = {
    ...env,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    XDG_CACHE_HOME: home,
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
  };
  const children = [startBus(own)];
  children.push(spawn('openbox', [], { env: own, stdio: 'ignore' }));
  await pause(1500);
  children.push(spawn('orca', ['--replace', `--debug-file=${log}`, `--user-prefs=${home}`], { env: own, stdio: 'ignore' }));
  const said = () =>
    existsSync(log) ? [...readFileSync(log, 'utf8').matchAll(/ - SPEECH OUTPUT: '(.*?)'(?: ?\[?\{.*)?$/gmu)].map(([, text]) => text) : [];
  let heard = 0;
  const listen = async () => {
    const end = Date.now() + patience;
    let [number, since] = [said().length, Date.now()];
    while (Date.now() < end && Date.now() - since < quiet) {
      await pause(100);
      if (said().length !== number) [number, since] = [said().length, Date.now()];
    }
    const texts = said()
      .slice(heard)
      .map((text) => text.replace(/\s+/g, ' ').trim());
    heard = said().length;
    return texts.filter(Boolean);
  };
  const stop = () => {
    for (const child of children.reverse()) child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  await listen();
  return { env: own, listen, stop, log };
}

/** Starts what tells programs what is on a display. */
export function startBus(environment) {
  const launcher =
    ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'].find(existsSync) ?? 'at-spi-bus-launcher';
  return spawn(launcher, ['--launch-immediately', '--a11y=1', '--screen-reader=1'], { env: environment, stdio: 'ignore' });
}

/** Presses keys as a keyboard does. */
export async function press(...keys) {
  for (const key of keys) {
    spawnSync('xdotool', ['key', '--clearmodifiers', key]);
    await pause(120);
  }
}

/** Types a text as a keyboard does. */
export async function type(text) {
  spawnSync('xdotool', ['type', '--delay', '60', text]);
  await pause(200);
}

/** Moves the mouse over the window, from the left to the right. @param height where on the screen */
export async function move(height) {
  for (let x = 100; x < 1100; x += 20) {
    spawnSync('xdotool', ['mousemove', String(x), String(height)]);
    await pause(20);
  }
}

/** Gives a place of the window the focus, as a click does. */
export async function click(x, y) {
  spawnSync('xdotool', ['mousemove', String(x), String(y), 'click', '1']);
  await pause(300);
}
