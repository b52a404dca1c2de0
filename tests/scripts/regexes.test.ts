import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { regExpsOf } from '../support/regexes.ts';
import { IS_FULL } from '../support/scale.ts';

/**
 * Expressions that the checker has found safe, one a line, so that each run checks only what is new. Written anew by
 * a full run (HOSTILE=full), which checks all of them.
 */
const RECORD = new URL('safe-regexes.txt', import.meta.url);

/** All code that meets what it has not written itself; checks of the knowledge read only our own files. */
const FILES = globSync('{core,page,platform,components}/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('core/knowledge/checks/'));

const FOUND = FILES.flatMap((file) => regExpsOf(file));
const SLOW_MS = 300_000;

describe('regular expressions (S8)', () => {
  it('are found by reading the code, and are whole', () => {
    for (const { source, flags } of FOUND) expect(() => new RegExp(source, flags)).not.toThrow();
    // One of a template, one behind a bracket, one of many that are passed to a method.
    expect(FOUND.length).toBeGreaterThan(100);
    const files = new Set(FOUND.map(({ file }) => file));
    expect(files).toContain('page/text/left-out.ts');
    expect(files).toContain('platform/settings.ts');
  });

  it(
    'do not take more than linear time on any text',
    async () => {
      const known = new Set(existsSync(RECORD) ? readFileSync(RECORD, 'utf8').split('\n') : []);
      const lines = [...new Set(FOUND.map(({ source, flags }) => `/${source}/${flags}`))];
      const wrong: string[] = [];
      for (const { file, line, source, flags } of FOUND) {
        if (!IS_FULL && known.has(`/${source}/${flags}`)) continue;
        const problem = await problemOf(source, flags);
        if (problem !== undefined) wrong.push(`${file}:${line}: /${source}/${flags}: ${problem}`);
      }
      expect(wrong).toEqual([]);
      if (IS_FULL) writeFileSync(RECORD, `${lines.toSorted().join('\n')}\n`);
    },
    SLOW_MS,
  );

  it('are refused when they are not safe', async () => {
    expect(await problemOf('^(a+)+$', '')).toContain('exponential');
    expect(await problemOf(String.raw`\s+$`, '')).toContain('polynomial');
    expect(await problemOf('^[a-z]+$', '')).toBeUndefined();
  });
});

/** What is wrong with an expression; undefined for a safe one. */
async function problemOf(source: string, flags: string): Promise<string | undefined> {
  const verdict = await check(source, flags, { timeout: 30_000, randomSeed: 1 });
  if (verdict.status === 'safe') return undefined;
  if (verdict.status === 'unknown') return `not to be checked: ${verdict.error.kind}`;
  const { type } = verdict.complexity;
  // What the checker's own engine has guessed by trying is tried in the engine that runs it.
  const { prefix = '', pump = '' } = verdict.attack.pumps[0] ?? {};
  if (verdict.complexity.isFuzz && type === 'polynomial') {
    const attack = (times: number) => prefix + pump.repeat(times) + verdict.attack.suffix;
    const [short, long] = [20_000, 80_000].map((times) => timeOf(source, flags, attack(times)));
    if (short !== undefined && long !== undefined && long < 8 * Math.max(short, 5))
      return undefined;
  }
  return `${type}, for example with ${verdict.attack.pattern}`;
}

/** Milliseconds that an expression takes on a text; the best of three, since other work can only slow it. */
function timeOf(source: string, flags: string, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    new RegExp(source, flags).exec(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
