import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PASSES, linkArticle } from '../../../core/linking/link-article.ts';
import { readArticle } from '../../../core/mentions/reading.ts';
import { firstDay } from '../../../core/time/day.ts';
import { SMALL_PACK } from '../../support/small-knowledge.ts';

const names = PASSES.flat().map(({ name }) => name);

/** Rules that share the tests of the rule they grew from. */
const TESTED_WITH: ReadonlyMap<string, string> = new Map([
  ['office phrases', 'roles'],
  ['conflicts in context', 'conflicts'],
  ['war places', 'conflicts'],
]);

describe('rules', () => {
  it('have names of their own', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(names)('"%s" has a file of tests with a refusal in it', (name) => {
    const file = (TESTED_WITH.get(name) ?? name).replaceAll(' ', '-');
    expect(existsSync(new URL(`../mentions/${file}.test.ts`, import.meta.url))).toBe(true);
  });

  it('are all in the list: no file proposes what no pass asks for', async () => {
    const folder = new URL('../../../core/mentions/', import.meta.url);
    const listed = new Set<unknown>(PASSES.flat().map(({ propose }) => propose));
    for (const file of readdirSync(folder)) {
      const exported: Readonly<Record<string, unknown>> = await import(new URL(file, folder).href);
      const rules = Object.entries(exported).filter(([name]) => name.startsWith('propose'));
      expect(rules.filter(([, rule]) => !listed.has(rule)).map(([name]) => name)).toEqual([]);
    }
  });

  it('can be left out one by one', () => {
    const text = 'Keir Starmer spoke. The prime minister smiled.';
    const article = { title: '', lang: 'en', blocks: [{ text, role: 'paragraph' as const }] };
    const reading = readArticle(SMALL_PACK, article, firstDay('2025-08-22'));
    const vias = (without: readonly string[]): string[] =>
      linkArticle(reading, { without: new Set(without) }).map(({ via }) => via);
    expect(vias([])).toEqual(['names', 'bare roles']);
    expect(vias(['bare roles'])).toEqual(['names']);
    expect(vias(['names', 'bare roles'])).toEqual([]);
  });
});
