import { describe, expect, it } from 'vitest';
import { realign } from '../../scripts/corpus/realign.ts';

/** A span for each word between brackets, and the text without the brackets. */
function marked(text: string) {
  const spans: { start: number; end: number; surface: string }[] = [];
  let plain = '';
  for (const [index, part] of text.split(/[[\]]/).entries()) {
    const start = plain.length;
    plain += part;
    if (index % 2 === 1) spans.push({ start, end: plain.length, surface: part });
  }
  return { plain, spans };
}

/** Where the spans marked in `old` start in the text of `now`, beside where `now` marks them. */
function realigned(old: string, now: string) {
  const { plain, spans } = marked(now);
  return { starts: realign(marked(old).spans, plain), marked: spans.map(({ start }) => start) };
}

describe('realign', () => {
  it('leaves the spans of an unchanged text where they are', () => {
    const text = '[Ada] met [Bo]. [Ada] left.';
    const { starts, marked: expected } = realigned(text, text);
    expect(starts).toEqual(expected);
  });

  it('moves every span behind a new block by its length', () => {
    const { starts, marked: expected } = realigned(
      '[Ada] met [Bo]. [Ada] left [Rome].',
      '[Ada] met [Bo]. Read more: Ada. [Ada] left [Rome].',
    );
    expect(starts).toEqual(expected);
  });

  it('leaves out the spans of a dropped block, though their words stand elsewhere', () => {
    const kept = 'Then [Ada] met [Bo] again, [Ada] spoke, and [Bo] left for [Rome].';
    const { plain, spans } = marked(kept);
    const starts = realign(marked(`[Ada] met [Bo] in [Rome]. ${kept}`).spans, plain);
    expect(starts).toEqual([undefined, undefined, undefined, ...spans.map(({ start }) => start)]);
  });

  it('has no place for a surface that is gone or only part of a word', () => {
    const { starts } = realigned('[Ada] met [Bo].', 'Adam met Bo.');
    expect(starts).toEqual([undefined, 9]);
  });

  it('answers in the order of the spans it was given', () => {
    const spans = marked('[Ada] met [Bo].').spans;
    expect(realign(spans.toReversed(), 'Oh, Ada met Bo.')).toEqual([12, 4]);
  });

  it('places as many spans as before in a text that is twice as long', () => {
    const sentence = '[Ada] met [Bo] and the [king] in [Rome]. ';
    const { spans } = marked(sentence.repeat(30));
    const starts = realign(spans, `New. ${marked(sentence.repeat(60)).plain}`);
    expect(starts).toEqual(spans.map(({ start }) => start + 5));
  });
});
