import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { strictPolicy } from './demo/serve.mjs';
import { countReporter } from './tests/count-reporter.mjs';
import { testRunnerBrowsers } from './tests/test-runner-browsers.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

// Runs before each test file, and inside it, because mocha's hooks exist only there.
const failOnWarning = {
  name: 'fail-on-warning',
  transform({ path: file, body }) {
    return file.endsWith('.browser.test.ts') ? `import '/tests/fail-on-warning.browser.ts';${body}` : undefined;
  },
};

// papaparse is published for require() and script tags; the bundles convert it with rollup's plugin for CommonJS.
const papaparseAsModule = {
  name: 'papaparse-as-module',
  transform({ path: file, body }) {
    if (!/\/papaparse(\.min)?\.js$/.test(file)) return undefined;
    return `const module = { exports: {} }, { exports } = module;${body}\nexport default module.exports;`;
  },
};

// A web test runner configuration is a default export by its own convention.
export default {
  files: 'tests/**/*.browser.test.ts',
  // Without the production condition Lit's development build is tested, which talks to the console.
  nodeResolve: { browser: true, exportConditions: ['production'] },
  plugins: [
    a11ySnapshotPlugin(),
    failOnWarning,
    esbuildPlugin({ ts: true, target: 'es2021', tsconfig: path('tsconfig.json') }),
    papaparseAsModule,
  ],
  middleware: [underStrictPolicy],
  browsers: await testRunnerBrowsers(),
  // Two cores: with more pages at once each waits for the others, and what is timed is the machine.
  concurrentBrowsers: 2,
  // A page behind another one gets no frames and no focus.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // axe on a map takes seconds in Firefox on a busy machine.
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};

async function underStrictPolicy(context, next) {
  await next();
  if (context.path.startsWith('/tests/fixtures/csp/')) context.set('content-security-policy', strictPolicy);
}
