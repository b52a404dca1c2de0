import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rows of docs/acceptance.md: a code and the test files that are said to hold it. */
const rows = readFileSync('docs/acceptance.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const code = /^\|\s*((?:A|E|ED|P|R|S)\d+)\s*\|/.exec(line)?.[1];
    const files = [...line.matchAll(/`((?:tests|scripts)\/[^`]+)`/g)].map(([, file]) => file ?? '');
    return code === undefined ? [] : [{ code, files }];
  });

const codes = (letters: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letters}${index + 1}`);

describe('table of criteria', () => {
  it('has every criterion once', () => {
    expect(rows.map(({ code }) => code)).toEqual([
      ...codes('E', 9),
      ...codes('A', 15),
      ...codes('P', 7),
      ...codes('S', 11),
      ...codes('R', 9),
      ...codes('ED', 8),
    ]);
  });

  it.each(rows)('$code is held by tests that name it', ({ code, files }) => {
    expect(files).not.toEqual([]);
    for (const file of files)
      expect(readFileSync(file, 'utf8')).toMatch(new RegExp(String.raw`\b${code}\b`));
  });
});
