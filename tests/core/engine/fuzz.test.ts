import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../core/engine/engine.ts';
import { PackError } from '../../../core/knowledge/pack-sections.ts';
import { mutatedArticle } from '../../../scripts/fuzz/mutate.ts';
import { problemsOf } from '../../../scripts/fuzz/problems-of.ts';
import { readSeeds } from '../../../scripts/fuzz/seeds.ts';
import { seededRandom } from '../../../scripts/knowledge/random.ts';
import { smallPackBytes } from '../../support/small-knowledge.ts';

const SLOW_MS = 120_000;
const engine = createEngine(smallPackBytes());
const seeds = readSeeds();

describe('the engine on spoiled texts (S7)', () => {
  it('keeps what must hold for any text', { timeout: SLOW_MS }, () => {
    const problems = Array.from({ length: 300 }, (_, number) =>
      problemsOf(engine, mutatedArticle(seeds, number)).map((problem) => `${number}: ${problem}`),
    );
    expect(problems.flat()).toEqual([]);
  });

  it('is told apart from one that breaks it', () => {
    const article = {
      title: '',
      lang: 'en',
      publishedAt: '2025-08-22',
      blocks: [{ role: 'paragraph', text: 'Keir Starmer met Emmanuel Macron.' }],
    } as const;
    expect(problemsOf(engine, article)).toEqual([]);
    let calls = 0;
    const broken = {
      ...engine,
      annotate: (...given: Parameters<typeof engine.annotate>) => {
        const answer = engine.annotate(...given);
        calls += 1;
        if (calls === 3) return { ...answer, mentions: answer.mentions.slice(1) };
        const mentions = answer.mentions.map((mention) => ({ ...mention, end: mention.end + 1 }));
        return { ...answer, mentions };
      },
    };
    expect(problemsOf(broken, article)).toEqual([
      'Keir Starmer 0:0-13: is not the text there',
      'Emmanuel Macron 0:17-33: is not the text there',
      'answers differ',
    ]);
  });
});

/** What opening bytes and asking a little gives: an answer, or the name of the error. */
const opened = (bytes: ArrayBuffer): string => {
  try {
    createEngine(bytes);
    return 'opened';
  } catch (error) {
    return error instanceof PackError ? 'PackError' : `another error: ${String(error)}`;
  }
};

describe('a pack whose bytes are spoiled (S7)', () => {
  it('is refused with its own error, at any length', () => {
    const whole = smallPackBytes();
    const random = seededRandom(7);
    const lengths = [0, 1, 3, 4, 7, 8, 12, 16, 64, 100, whole.byteLength - 1];
    for (let time = 0; time < 60; time += 1)
      lengths.push(Math.floor(random() * (whole.byteLength - 1)));
    for (const length of lengths) expect(opened(whole.slice(0, length))).toBe('PackError');
  });

  it('is refused with its own error where its head is not one', () => {
    const random = seededRandom(8);
    const whole = smallPackBytes();
    for (let time = 0; time < 200; time += 1) {
      const bytes = whole.slice(0);
      const head = new Uint8Array(bytes, 0, 64);
      head[Math.floor(random() * 8)] = Math.floor(random() * 256);
      for (let more = 0; more < 4; more += 1)
        head[Math.floor(random() * 64)] = Math.floor(random() * 256);
      expect(['opened', 'PackError']).toContain(opened(bytes));
    }
    expect(opened(new Uint8Array(4096).fill(255).buffer)).toBe('PackError');
    expect(opened(new TextEncoder().encode('<!doctype html>'.repeat(99)).buffer)).toBe('PackError');
  });
});
