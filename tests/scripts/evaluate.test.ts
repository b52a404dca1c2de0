import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, runScript, SCRIPT_MS } from './run-script.ts';

const TEXT = 'Keir Starmer spoke in London.';
const MENTION = {
  start: 0,
  end: 12,
  surface: 'Keir Starmer',
  kind: 'leader',
  title: 'Keir Starmer',
};
const line = (own: object): string =>
  JSON.stringify({ id: 'a', date: '2025-08-22', text: TEXT, mentions: [MENTION], ...own });

const evaluate = (gold: string) =>
  runScript('scripts/evaluate.ts', [join(folderWith({ 'gold.jsonl': gold }), 'gold.jsonl')]);

describe('npm run evaluate', { timeout: SCRIPT_MS }, () => {
  it('scores the lines of a gold file', () => {
    const { code, out, err } = evaluate(line({}));
    expect([code, err]).toEqual([0, []]);
    expect(
      out
        .find((own) => own.startsWith('leader'))
        ?.trim()
        .split(/\s+/),
    ).toEqual('leader 1 1 1 1 1 100.0 100.0 100.0'.split(' '));
  });

  it('names each line that is no gold, and scores the others', () => {
    const { code, out, err } = evaluate(
      [
        line({}),
        '{',
        JSON.stringify({ id: 'b', text: TEXT }),
        line({ id: 'c', mentions: 'all' }),
        line({ id: 'd', mentions: [{ ...MENTION, title: undefined }] }),
        line({ id: 'e', mentions: [{ ...MENTION, end: 11 }] }),
        line({ id: 'f', traps: [{ start: -1, end: 2 }] }),
      ].join('\n'),
    );
    expect(code).toBe(2);
    expect(err.map((own) => own.replace(/^.*gold\.jsonl:/, ''))).toEqual([
      '2: is not JSON',
      '3: gold: neither mentions nor traps: nothing to score',
      '4: gold: mentions is no list',
      '5: gold: mentions.0.title is missing',
      '6: gold: "Keir Starmer" does not stand at 0 to 11',
      '7: gold: traps.0.start is below 0',
    ]);
    expect(out.some((own) => own.includes('1 articles'))).toBe(true);
  });
});
