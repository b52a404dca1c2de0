import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What vitest's own JSON reporter writes, as far as it is read here. */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion */
/** @typedef {{ testResults: { name: string, status: string, message: string, assertionResults: Assertion[] }[] }} Report */

/** The first line of a message, short enough for one line of a log. @param {string} [message] */
const firstLine = (message = '') => (message.split('\n')[0] ?? '').slice(0, 160);

/**
 * One line for each failed test of a report of vitest: file, name and the first line of the error. A file
 * that failed outside of its tests is one line; a run that failed outside of its files is told as such.
 * @param {string} path
 * @returns {string[]}
 */
export function failedTests(path) {
  /** @type {Report} */
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return ['vitest wrote no report: see above'];
  }
  const lines = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative('.', name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages[0])}`,
    );
  });
  return lines.length > 0 ? lines : ['an error outside of the tests: see above'];
}
