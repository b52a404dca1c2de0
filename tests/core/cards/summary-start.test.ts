import { describe, expect, it } from 'vitest';
import { summaryStart } from '../../../core/cards/summary-start.ts';

describe('the start of a background', () => {
  it('is as many whole sentences as have room, at least one', () => {
    const one = `${'A sentence of some words that goes on and on '.repeat(4).trim()}.`;
    expect(summaryStart(`${one} ${one}`)).toBe(one.length);
    const short = 'He was born in Kyiv. He studied law there.';
    expect(summaryStart(`${short} ${one}`)).toBe(short.length);
  });

  it('is all of a text whose rest is not worth a click', () => {
    const text =
      'It was signed in a palace by the heads of nine states and of one union in May. It still holds.';
    expect(summaryStart(text)).toBe(text.length);
  });

  it('does not end behind an initial or a title', () => {
    const text =
      'John F. Kennedy met the others in St. Petersburg, where the U.S. Senate had sent him. They spoke for two days about missiles and the sea.';
    expect(text.slice(0, summaryStart(text))).toBe(
      'John F. Kennedy met the others in St. Petersburg, where the U.S. Senate had sent him.',
    );
  });
});
