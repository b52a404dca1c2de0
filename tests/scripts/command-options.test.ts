import { describe, expect, it } from 'vitest';
import { runScript, SCRIPT_MS } from './run-script.ts';

const FUZZ = 'usage: npm run fuzz -- [--minutes N] [--seed S]';
const PAGES =
  'usage: npm run pages -- DIR… [--browser chromium|firefox] [--scripts off|on|both] [--sample N] [--only WORD] [--verbose]';

describe('commands that are given what they do not take', { timeout: SCRIPT_MS }, () => {
  it.each([
    ['fuzz', ['--minutes', 'abc'], '--minutes: "abc" is no number from 0'],
    ['fuzz', ['--minutes=-1'], '--minutes: "-1" is no number from 0'],
    ['fuzz', ['--seed', ''], '--seed: "" is no number from 0'],
    ['fuzz', ['text.txt'], FUZZ],
    ['pages', [], PAGES],
    ['pages', ['/nonexistent'], '/nonexistent: no such folder'],
    ['pages', ['package.json'], 'package.json: no such folder'],
    ['pages', ['tests', '--browser', 'opera'], '--browser: "opera" is none of chromium, firefox'],
    ['pages', ['tests', '--sample', 'few'], '--sample: "few" is no number from 1'],
  ])('%s %j say so, and no more', (name, args, said) => {
    expect(runScript(`scripts/${name}.ts`, args)).toEqual({ code: 2, out: [], err: [said] });
  });

  it.each(['fuzz', 'pages'])('%s --bogus shows how it is used', (name) => {
    const { code, err } = runScript(`scripts/${name}.ts`, ['--bogus']);
    expect(code).toBe(2);
    expect(err[0]).toContain("'--bogus'");
    expect(err.at(-1)).toBe(name === 'fuzz' ? FUZZ : PAGES);
  });
});
