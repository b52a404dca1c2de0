import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['António Guterres', 'antonio guterres'],
    ['Wałęsa', 'walesa'],
    ['Løkke', 'lokke'],
    ['Đinđić', 'dindic'],
    ['Weiß', 'weiss'],
    ['Æthelred', 'aethelred'],
    ['İlham Əliyev', 'ilham aliyev'],
    ['Þórarinn', 'thorarinn'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('leaves separators and plain ASCII as they are, but for case', () => {
    expect(fold("Saint-Denis, O'Neill 7")).toBe("saint-denis, o'neill 7");
  });

  it('folds composed and decomposed letters alike, and twice like once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
