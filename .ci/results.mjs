/**
 * `names`: what failed, to be told once more at the end of a long log.
 * @typedef {{ passed: number, failed: number, skipped: number, names: string[] }} Counts
 */

/**
 * How many tests passed, failed and were skipped, from Vitest's JSON report; names what was skipped.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites: number, numPendingTests: number,
 *   testResults: { name: string, assertionResults: { status: string, fullName: string }[], status: string }[] }} report
 * @param {(text: string) => void} say
 * @returns {Counts}
 */
export function countVitest(report, say) {
  const names = [];
  for (const file of report.testResults)
    for (const test of file.assertionResults) {
      if (test.status === 'skipped' || test.status === 'pending') say(`skipped: ${test.fullName}\n`);
      if (test.status === 'failed') names.push(`${file.name}: ${test.fullName}`);
    }
  // A file that could not be loaded has no tests of its own, and has failed.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests,
    names: [...names, ...broken.map((file) => `${file.name} can't be run`)],
  };
}

/**
 * The same from Playwright's.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @param {(text: string) => void} say
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }, say) {
  if (stats.skipped > 0) say(`skipped: ${stats.skipped} end-to-end tests, for the reasons above\n`);
  // Flaky is broken.
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    names: [],
  };
}
