import { describe, expect, it } from 'vitest';
import {
  confidenceInWords,
  dateInWords,
  readDateInWords,
  ruleWordOf,
  ruleInWords,
} from '../../components/card/card-words.ts';
import { FACT_LABELS, RELATIONS } from '../../core/cards/card-model.ts';
import { PASSES } from '../../core/linking/link-article.ts';
import { dayInShort, dayInWords, spanInWords } from '../../components/shared/days.ts';
import { ENGLISH } from '../support/words.ts';

/** Browsers put thin spaces around a dash. */
const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
/** The time of "Why this?" in words. */
const said = (date: string, dateEnd?: string): string =>
  plain(
    readDateInWords(
      {
        matched: '',
        rule: '',
        date,
        ...(dateEnd === undefined ? {} : { dateEnd }),
        dateFrom: 'text',
        runnersUp: [],
        confidence: 1,
      },
      ENGLISH,
    ),
  );

describe('words of a card', () => {
  it('say every label, every relation and every rule of the engine', () => {
    const keys = [
      ...FACT_LABELS.map((label) => `fact_${label}` as const),
      ...RELATIONS.map((relation) => `relation_${relation}` as const),
      ...PASSES.flat().map(({ name }) => ruleWordOf(name)),
    ];
    expect(keys.filter((key) => key === 'ruleOther' || ENGLISH.say(key) === '')).toEqual([]);
  });

  it('tell each rule by what it finds', () => {
    const told: Record<string, string[]> = {};
    for (const { name } of PASSES.flat()) (told[ruleWordOf(name)] ??= []).push(name);
    expect(told).toEqual({
      ruleNames: ['names', 'given names'],
      ruleRoles: [
        'roles',
        'ordinal roles',
        'coordinated roles',
        'appositions',
        'predicates',
        'relational roles',
        'owned roles',
      ],
      ruleBackReferences: ['bare roles', 'back-references', 'conflicts in focus'],
      ruleConflicts: [
        'conflicts',
        'dated attacks',
        'conflicts in context',
        'war places',
        'wars by country',
        'numbered wars',
      ],
      ruleSummits: [
        'summits',
        'met pairs',
        'meetings',
        'summits in focus',
        'summits by day',
        'meetings at work',
        'series now',
        'next summits',
        'ordinals in focus',
        'places of meetings',
        'elliptic summits',
      ],
    });
  });

  it('have a general word for a rule without one of its own', () => {
    expect(['names', 'constructor'].map((rule) => ruleInWords(rule, ENGLISH))).toEqual([
      'a name',
      'a description',
    ]);
  });

  it('say the time that was read as exactly as the text does', () => {
    expect([said('2021'), said('2021-03'), said('2021-03-05'), said('1990', '1999')]).toEqual([
      '2021, of which the text speaks',
      'March 2021, of which the text speaks',
      '5 March 2021, of which the text speaks',
      '1990 – 1999, of which the text speaks',
    ]);
  });

  it('say confidence in words and as a number', () => {
    expect(
      [0.97, 0.999, 0.8, 0.6].map((confidence) => confidenceInWords(confidence, ENGLISH)),
    ).toEqual([
      'very sure: right in 97 of 100 such cases',
      'very sure: right in 99 of 100 such cases',
      'quite sure: right in 80 of 100 such cases',
      'not very sure: right in 60 of 100 such cases',
    ]);
  });

  it('say since when and as of when', () => {
    const words = (['on', 'since', 'asOf'] as const).map((is) =>
      dateInWords({ is, iso: '2014-03' }, ENGLISH),
    );
    expect(words).toEqual(['March 2014', 'since March 2014', 'as of March 2014']);
  });
});

describe('days in words', () => {
  it('say no more than is known, in the order of day and month of the language', () => {
    expect(['2025', '2025-08', '2025-08-14'].map((iso) => dayInWords(iso))).toEqual([
      '2025',
      'August 2025',
      '14 August 2025',
    ]);
    expect(dayInWords('2025-08-14', 'de')).toBe('14. August 2025');
    expect(dayInWords('2025-08-14', 'fr')).toBe('14 août 2025');
    expect(dayInShort('2025-08-14')).toBe('14 Aug 2025');
  });

  it('leave what is no date as it is, and know early years', () => {
    expect(dayInWords('soon')).toBe('soon');
    expect(dayInWords('0079-10-24')).toMatch(/^24 October 0?0?79$/);
  });

  it('say a stretch by its coarser end', () => {
    expect(plain(spanInWords('1986-10-11', '1986-10-12', 'en'))).toBe('11 – 12 October 1986');
    expect(spanInWords('2021-06-16', '2021-06-16', 'en')).toBe('16 June 2021');
    expect(plain(spanInWords('1939-09-01', '1945', 'en'))).toBe('1939 – 1945');
  });
});
