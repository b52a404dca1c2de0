import { describe, expect, it } from 'vitest';
import { linked } from '../../support/link-text.ts';
import { linkedInNews } from '../../support/real-pack.ts';

const inFrance = (text: string): string[] =>
  linked(`French budget fails\n\nFrance is in trouble. The French parliament voted. ${text}`).map(
    (mention) => mention.replace(/ \(.*/, ''),
  );

const inBelfast = (text: string): string[] => linkedInNews(text, '1998-04-10');

describe('a role beside that of another country', () => {
  it.each([
    ['with whom its holder speaks', 'The president spoke with the French president.'],
    ['who meets with its holder', 'The French president welcomed the president.'],
    ['named behind it', 'The president said no; the French president said yes.'],
  ])('is not of the country of the one %s', (_, text) => {
    expect(inFrance(text)).toEqual(['French president > emmanuel-macron']);
  });

  it.each([
    ['does', 'The president met Macron.'],
    ['undergoes', 'Macron met the president.'],
  ])('does not mean the one to whom its holder %s something', (_, text) => {
    expect(inFrance(text)).toEqual(['Macron > emmanuel-macron']);
  });

  it('is of the country that the article is about, where the other only tells of it', () => {
    expect(inFrance('The president will speak, the French president said.')).toEqual([
      'president > emmanuel-macron',
      'French president > emmanuel-macron',
    ]);
    expect(inFrance('The president met the German chancellor.')).toEqual([
      'president > emmanuel-macron',
      'German chancellor > friedrich-merz',
    ]);
  });
});

describe('the taoiseach and the prime minister', () => {
  const ahern = 'bertie-ahern (role-bare)';

  it('are of two countries', () => {
    expect(inBelfast('Tony Blair spoke. The taoiseach and the prime minister came out.')).toEqual([
      'Tony Blair > tony-blair (full-name)',
      `taoiseach > ${ahern}`,
      'prime minister > tony-blair (role-bare)',
    ]);
    expect(inBelfast('Ireland waited. The taoiseach and the prime minister came out.')).toEqual([
      `taoiseach > ${ahern}`,
    ]);
    expect(inBelfast('Ireland waited. The prime minister and the taoiseach came out.')).toEqual([
      `taoiseach > ${ahern}`,
    ]);
  });

  it('are one where they are not joined', () => {
    expect(inBelfast('Ireland waited. The taoiseach came. The prime minister spoke.')).toEqual([
      `taoiseach > ${ahern}`,
      `prime minister > ${ahern}`,
    ]);
  });
});
