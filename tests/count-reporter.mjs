import { writeFileSync } from 'node:fs';

/**
 * A web test runner reporter that counts tests over all engines and writes `{passed, failed, skipped}` to the file that
 * `AGREEMENT_MAP_COUNTS` names. A file that could not be run counts as one failure.
 */
export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      sessions.forEach((session) => count(session, counts));
      if (process.env.AGREEMENT_MAP_COUNTS) writeFileSync(process.env.AGREEMENT_MAP_COUNTS, JSON.stringify(counts));
    },
  };
}

function count({ testResults, errors, passed }, counts) {
  const tests = testsIn(testResults);
  counts.skipped += tests.filter(({ skipped }) => skipped).length;
  counts.passed += tests.filter(({ skipped, passed: ok }) => !skipped && ok).length;
  const failed = tests.filter(({ skipped, passed: ok }) => !skipped && !ok).length;
  counts.failed += failed;
  if (failed === 0 && (errors.length > 0 || !passed)) counts.failed += 1;
}

function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}
