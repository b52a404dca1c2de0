import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { failedTests } from '../../scripts/set-up/failed-tests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'failed-tests-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reportOf = (testResults: readonly object[]): string => {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
};

describe('what npm test names again behind its summary', () => {
  test('a failed test by file, name and the first line of its error', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'the card opens', failureMessages: [] },
      {
        status: 'failed',
        fullName: 'the card closes',
        failureMessages: ['Error: expected 1 to be 2\n  at somewhere'],
      },
    ];
    const name = join(process.cwd(), 'tests/e2e/card.test.ts');
    expect(
      failedTests(reportOf([{ name, status: 'failed', message: '', assertionResults }])),
    ).toEqual(['tests/e2e/card.test.ts: the card closes: Error: expected 1 to be 2']);
  });

  test('a file that failed outside of its tests', () => {
    const file = {
      name: join(process.cwd(), 'tests/core/time.test.ts'),
      status: 'failed',
      message: 'Cannot find module',
      assertionResults: [],
    };
    expect(failedTests(reportOf([file]))).toEqual(['tests/core/time.test.ts: Cannot find module']);
  });

  test('an error outside of all files, and a run that wrote nothing', () => {
    expect(failedTests(reportOf([]))).toEqual(['an error outside of the tests: see above']);
    expect(failedTests(join(folder, 'none.json'))).toEqual(['vitest wrote no report: see above']);
  });
});
