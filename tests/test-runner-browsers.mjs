import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArguments, engineLabels, findEngines, firefoxPreferences, startWebKit } from './engines.mjs';

const launchers = {
  chromium: (executablePath) => chromeLauncher({ launchOptions: { executablePath, args: chromiumArguments } }),
  // The same launcher drives Firefox, over WebDriver BiDi.
  firefox: (executablePath) =>
    chromeLauncher({ launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences } }),
  webkit: async (found) => oneAtATime(webdriverLauncher((await startWebKit(found)).options)),
};

/** Keys and mouse reach a page over WebDriver only where each test file has the window to itself. */
function oneAtATime(launcher) {
  const initialize = launcher.initialize.bind(launcher);
  return Object.assign(launcher, { concurrency: 1, initialize: (config) => initialize({ ...config, concurrency: 1 }) });
}

/** The installed engines, as browsers of the web test runner, under the names that reports use. */
export function testRunnerBrowsers() {
  const found = [...findEngines()];
  return Promise.all(found.map(async ([name, place]) => Object.assign(await launchers[name](place), { name: engineLabels[name] })));
}
