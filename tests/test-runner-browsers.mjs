import { chromeLauncher } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumArguments, engineLabels, findEngines, firefoxPreferences, startWebKit } from './engines.mjs';

// Over WebDriver, keys and pointers reach only a test file that has the window to itself.
class WebKitLauncher extends WebdriverLauncher {
  concurrency = 1;

  async initialize(config) {
    await super.initialize({ ...config, concurrency: this.concurrency });
    this.name = engineLabels.webkit;
  }
}

const launchers = {
  chromium: (executablePath) => chromeLauncher({ launchOptions: { executablePath, args: chromiumArguments } }),
  // The same launcher drives Firefox, over WebDriver BiDi.
  firefox: (executablePath) =>
    chromeLauncher({ launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox: firefoxPreferences } }),
  webkit: async (found) => new WebKitLauncher((await startWebKit(found)).options),
};

/** The installed engines, as browsers of the web test runner, under the names that reports use. */
export function testRunnerBrowsers() {
  return Promise.all(
    [...findEngines()].map(async ([name, found]) => Object.assign(await launchers[name](found), { name: engineLabels[name] })),
  );
}
