import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('owned roles', () => {
  it('mean the holder in the leader’s country', () => {
    expect(linked(body('They spoke of Donald Trump’s vice president.'), '2018-03-01')).toEqual([
      'Donald Trump > donald-trump (full-name)',
    ]);
    expect(linked(body('They spoke of Barack Obama’s vice president.'), '2014-03-01')).toEqual([
      'Barack Obama > barack-obama (full-name)',
      'vice president > joe-biden (role)',
    ]);
  });

  it('follow "its" to the country named last in the sentence', () => {
    expect(linked(body('France said no; its president spoke later.'))).toEqual([
      'president > emmanuel-macron (role)',
    ]);
    expect(linked(body('France left NATO, and its president spoke.'))).toEqual(['NATO > nato']);
    expect(linked(body('France agreed. Its president spoke later.'))).toEqual([]);
    expect(linked(body('France awaits its new president.'))).toEqual([]);
  });

  it('mean the holder of the last days of a leader of the past', () => {
    expect(linked(body('They spoke of Barack Obama’s vice president.'), '2025-03-01')).toEqual([
      'Barack Obama > barack-obama (full-name)',
      'vice president > joe-biden (role)',
    ]);
  });

  it('follow a pronoun to the one person named before', () => {
    expect(linked(body('Barack Obama spoke. His vice president smiled.'), '2014-03-01')).toEqual([
      'Barack Obama > barack-obama (full-name)',
      'vice president > joe-biden (role)',
    ]);
  });

  it.each([
    ['the title of a name', 'Barack Obama spoke. His vice president George Smith smiled.'],
    ['the leader’s own office', 'Barack Obama spoke. His president smiled.'],
    ['one of many', 'Barack Obama spoke. His vice presidents smiled.'],
    ['a former one', 'Barack Obama spoke. His former vice president smiled.'],
    ['that of two who were named', 'Barack Obama met Angela Merkel. His vice president smiled.'],
  ])('do not mean %s: %s', (_, text) => {
    expect(linked(body(text), '2014-03-01').filter((own) => own.includes('(role)'))).toEqual([]);
  });

  it('mean who has just left where the owner removes them', () => {
    expect(linked(body('Germany removed its chancellor.'), '2025-05-07')).toEqual([
      'chancellor > olaf-scholz (role)',
    ]);
    expect(linked(body('Germany greeted its chancellor.'), '2025-05-07')).toEqual([
      'chancellor > friedrich-merz (role)',
    ]);
  });
});
