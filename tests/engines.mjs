import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { answering, freePort } from './ports.mjs';

/** The engines the library is tested in, in the order they are reported. */
export const engineNames = ['chromium', 'firefox', 'webkit'];

/** How each engine is called in reports. */
export const engineLabels = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const installed = {
  chromium: () =>
    firstProgram(env.CHROME_PATH, ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], {
      darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
      win32: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
    }),
  firefox: () =>
    firstProgram(env.FIREFOX_PATH, ['firefox-esr', 'firefox'], {
      darwin: ['Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox/firefox.exe'],
    }),
  webkit: () => {
    const driver = onPath('WebKitWebDriver');
    const browser = env.MINIBROWSER_PATH || miniBrowser();
    const display = Boolean(env.DISPLAY || onPath('Xvfb'));
    return driver && browser && display ? { driver, browser } : undefined;
  },
};

/**
 * Where each engine is installed, by name; an engine that is missing is absent. WebKit is WebKitGTK's MiniBrowser and
 * needs its driver and a display (Xvfb will do).
 *
 * @param {readonly string[]} [wanted] names of engines
 * @returns {Map<string, string | {driver: string, browser: string}>}
 */
export function findEngines(wanted = wantedEngines()) {
  return new Map(wanted.map((name) => [name, installed[name]()]).filter(([, found]) => found));
}

/** The engines named in `ENGINES=chromium,firefox`, or all of them. Throws a RangeError on a name it does not know. */
export function wantedEngines() {
  const names = (env.ENGINES || engineNames.join()).split(',').map((name) => name.trim());
  const unknown = names.find((name) => !engineNames.includes(name));
  if (unknown !== undefined) throw new RangeError(`ENGINES names "${unknown}"; the engines are ${engineNames.join(', ')}`);
  return names;
}

/** True when a missing engine is a failure and not a skip: in CI, and when `AGREEMENT_MAP_ENGINES=all`. */
export function allEnginesRequired() {
  return env.AGREEMENT_MAP_ENGINES === 'all' || env.CI === 'true' || env.CI === '1';
}

/**
 * Switches for a Chromium that talks to nobody but the page under test. Chromium refuses its sandbox to root, which is
 * what containers run as.
 */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Preferences that keep Firefox from calling home while a page is under test. */
export const firefoxPreferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/**
 * Starts WebKit's driver, on a display of its own where there is none.
 *
 * @param {{driver: string, browser: string}} webkit as found by {@link findEngines}
 * @param {Record<string, string>} [environment] added to the browser's environment, such as `GTK_THEME=Adwaita:dark`
 * @returns the options of a WebDriver client, and `stop`
 */
export async function startWebKit({ driver, browser }, environment = {}) {
  const children = [];
  const stop = () => children.forEach((child) => child.kill());
  stopAtTheEnd(stop);
  const display = env.DISPLAY || (await startDisplay(children));
  const port = await freePort();
  children.push(spawn(driver, [`--port=${port}`], { env: { ...env, ...environment, DISPLAY: display }, stdio: 'ignore' }));
  await answering(() => net.connect(port, '127.0.0.1'));
  children.forEach((child) => child.unref());
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  return { options: { hostname: '127.0.0.1', port, path: '/', logLevel: 'error', capabilities }, stop };
}

// A signal ends a process without its exit event: stop the children, then let the signal do what it does.
function stopAtTheEnd(stop) {
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      stop();
      process.kill(process.pid, signal);
    });
  }
}

// With -displayfd, Xvfb chooses a free display and says which, so two runs at once do not collide.
async function startDisplay(children) {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(xvfb);
  // The line arrives in pieces, and closing the pipe before its end kills Xvfb.
  let line = '';
  for await (const piece of xvfb.stdio[3]) {
    line += piece;
    if (line.endsWith('\n')) return `:${line.trim()}`;
  }
  throw new Error('Xvfb ended before it had a display');
}

function firstProgram(named, commands, places) {
  if (named) return named;
  const roots = {
    darwin: ['/Applications', `${env.HOME}/Applications`],
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA],
  };
  const usual = (roots[platform] ?? []).flatMap((root) => (root ? places[platform].map((place) => join(root, place)) : []));
  return commands.map(onPath).find(Boolean) ?? usual.find((path) => existsSync(path));
}

function onPath(command) {
  const folders = (env.PATH ?? '').split(platform === 'win32' ? ';' : ':');
  const suffix = platform === 'win32' ? '.exe' : '';
  return folders.map((folder) => join(folder, command + suffix)).find((path) => existsSync(path));
}

// Distributions keep MiniBrowser out of PATH, in a folder that carries the architecture's name.
function miniBrowser() {
  if (platform !== 'linux') return undefined;
  const command = onPath('dpkg');
  if (!command || !onPath('WebKitWebDriver')) return undefined;
  try {
    const files = execFileSync(command, ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return files.split('\n').find((file) => file.endsWith('/MiniBrowser'));
  } catch (error) {
    if (error.status) return undefined;
    throw error;
  }
}
