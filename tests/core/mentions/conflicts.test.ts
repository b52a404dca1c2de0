import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('conflicts', () => {
  it.each([
    ['The war in Ukraine goes on.', 'war in Ukraine > russian-invasion-of-ukraine (war-in-x)'],
    [
      'Russia’s full-scale invasion of Ukraine goes on.',
      'full-scale invasion of Ukraine > russian-invasion-of-ukraine (invasion)',
    ],
    ['The 2003 invasion of Iraq ended.', '2003 invasion of Iraq > iraq-war (invasion)'],
    ['The war in Iraq ended.', 'war in Iraq > iraq-war (war-in-x)'],
    ['The civil war in Syria ended.', 'civil war in Syria > syrian-civil-war (war-in-x)'],
    ['The war in Gaza goes on.', 'war in Gaza > gaza-war (war-in-x)'],
    [
      'The 2014 annexation of Crimea was condemned.',
      '2014 annexation of Crimea > annexation-of-crimea (occupation)',
    ],
  ])('link a described war: %s', (text, mention) => {
    expect(linked(body(text))).toEqual([mention]);
  });

  it.each([
    ['an indefinite one', 'A war in Ukraine is possible.'],
    ['another one', 'It may be another invasion of Ukraine.'],
    ['a metaphor', 'The trade war with Canada goes on.'],
    ['a war over a thing, said behind', 'The Russian-Ukrainian war over trade goes on.'],
    ['a name at a time when it was not', 'In 1983, during the Iraq War, it rained.'],
    ['a name with a country that took no part', 'The Swiss Iraq War goes on.'],
    ['a war over a thing', 'The farm subsidy war in Ukraine goes on.'],
    ['what only begins with the word', 'War crimes in Ukraine were reported.'],
    ['a war of other countries', 'The war in Switzerland goes on.'],
    ['an invasion by another', 'France’s invasion of Ukraine goes on.'],
    ['a war of another year', 'The 1999 invasion of Iraq goes on.'],
  ])('do not link %s: %s', (_, text) => {
    expect(linked(body(text))).toEqual([]);
  });

  it.each(['launched', 'began', 'started', 'ordered'])(
    'link an invasion that somebody %s',
    (verb) => {
      expect(linked(body(`He ${verb} a full-scale invasion of Ukraine.`))).toEqual([
        'full-scale invasion of Ukraine > russian-invasion-of-ukraine (invasion)',
      ]);
    },
  );

  it.each([
    ['that might have been', 'He might have launched an invasion of Ukraine.'],
    ['that is only thought of', 'If he launched an invasion of Ukraine, he would lose.'],
    ['that did not take place', 'He never ordered an invasion of Ukraine.'],
    ['that is threatened', 'He may launch an invasion of Ukraine.'],
    ['that is of no place', 'He launched an invasion of privacy.'],
  ])('do not link an invasion %s: %s', (_, text) => {
    expect(linked(body(text))).toEqual([]);
  });

  it('link a war by its own sentence, which says when it ended or began', () => {
    const began = 'Syria has changed. The country’s civil war began in';
    expect(linked(body(`${began} 2011.`))).toEqual([
      'civil war > syrian-civil-war (relative-time)',
    ]);
    expect(linked(body(`${began} 1995.`))).toEqual([]);
    expect(linked(body('Syria has changed. Its price war began in 2011.'))).toEqual([]);
  });

  it('do not link a war that has not begun', () => {
    expect(linked(body('The war in Syria looms.'), '2010-01-01')).toEqual([]);
  });
});

describe('conflicts in context', () => {
  it('link a war by its year in an article about its country', () => {
    expect(linked('Britain remembers\n\nBritain thinks of the war of 1982.')).toEqual([
      'war of 1982 > falklands-war (relative-time)',
    ]);
  });

  it('link a war by how long it has lasted, and by when it began', () => {
    const about = 'Ukraine remembers\n\nUkraine and Russia talk. ';
    expect(linked(`${about}They speak of the three-year-old war.`, '2025-02-20')).toEqual([
      'three-year-old war > russian-invasion-of-ukraine (relative-time)',
    ]);
    expect(linked(`${about}It is a war that began three years ago.`, '2025-02-20')).toEqual([
      'war > russian-invasion-of-ukraine (relative-time)',
    ]);
    expect(linked(`${about}They speak of the twenty-year-old war.`, '2025-02-20')).toEqual([]);
  });

  it('do not link it in an article about another country, or without a time', () => {
    expect(linked('Canada remembers\n\nCanada thinks of the war of 1982.')).toEqual([]);
    expect(linked('Britain remembers\n\nBritain thinks of war.')).toEqual([]);
  });
});

describe('war places', () => {
  it('do not link a place with its year where nobody fights', () => {
    expect(linked(body('She was born in Gaza in 2023.'))).toEqual([]);
  });

  it('weigh who fights it by the sentence', () => {
    expect(linked(body('The American war with Iraq was long.'), '2012-03-01')).toEqual([
      'American war with Iraq > iraq-war (war-in-x)',
    ]);
    expect(linked(body('The war with Iraq was long.'), '2012-03-01')).toEqual([]);
  });

  it('link a war between a country and a movement', () => {
    expect(linked(body('The war between Israel and Hamas goes on.'), '2023-12-10')).toContain(
      'war between Israel and Hamas > gaza-war (war-in-x)',
    );
    expect(linked(body('The war between Russia and Hamas goes on.'), '2023-12-10')).toEqual([
      'Hamas > hamas',
    ]);
  });

  it('link one by its length, with "a" and with years before "of"', () => {
    expect(linked(body('It ended an eight-year war in Iraq.'), '2011-12-20')).toEqual([
      'eight-year war in Iraq > iraq-war (war-in-x)',
    ]);
    expect(linked(body('It ended a two-year war in Iraq.'), '2011-12-20')).toEqual([]);
    expect(linked(body('Syria is in ruins after 13 years of civil war.'), '2024-11-20')).toEqual([
      'civil war > syrian-civil-war (relative-time)',
    ]);
    expect(linked(body('Syria is in ruins after 30 years of civil war.'), '2024-11-20')).toEqual(
      [],
    );
  });

  it('link a war that is declared over, and none that is over a thing', () => {
    expect(linked(body('He declared the war in Ukraine over.'))).toEqual([
      'war in Ukraine > russian-invasion-of-ukraine (war-in-x)',
    ]);
    expect(linked(body('The Syrian war over milk goes on.'), '2015-12-20')).toEqual([]);
  });

  it('link what is carried into a country in the first weeks of a war there, by words that are common later', () => {
    const operation = 'operation in Ukraine > russian-invasion-of-ukraine (role-nominal)';
    expect(linked(body('The operation in Ukraine is slow.'), '2022-03-10')).toEqual([operation]);
    expect(linked(body('The operation in Ukraine is slow.'), '2023-03-10')).toEqual([]);
    expect(linked(body('The crackdown in Ukraine is slow.'), '2022-03-10')).toEqual([]);
    expect(linked(body('The operation in Switzerland is slow.'), '2022-03-10')).toEqual([]);
    expect(linked(body('The operation of Ukraine’s banks is slow.'), '2022-03-10')).toEqual([]);
  });

  it('do not link a war of independence of a country that has had none', () => {
    expect(linked(body("Syria's war of independence was long."), '2015-01-10')).toEqual([]);
  });

  it('link a war with another country while it goes on, the other side being named around it', () => {
    const war = 'war with Russia > russian-invasion-of-ukraine (war-in-x)';
    expect(linked(body('Ukraine is tired. The war with Russia goes on.'), '2023-05-10')).toEqual([
      war,
    ]);
    expect(linked(body('Canada is tired. The war with Russia goes on.'), '2023-05-10')).toEqual([]);
  });

  it('link a war against somebody who led the country as it began', () => {
    expect(linked(body('He joined the war against Assad.'), '2015-05-10')).toContain(
      'war against Assad > syrian-civil-war (war-in-x)',
    );
    expect(linked(body('He joined the war against Merkel.'), '2015-05-10')).toEqual([
      'Merkel > angela-merkel (surname)',
    ]);
  });

  it('link the war that is on by a town that is fought over', () => {
    const capture = 'capture of Goose Green > falklands-war (role-nominal)';
    expect(linked(body('The capture of Goose Green was hard.'), '1982-06-01')).toEqual([capture]);
    expect(linked(body('The capture of Goose Green was hard.'), '1985-06-01')).toEqual([]);
  });

  it('link a war by a group that it was fought against', () => {
    expect(linked(body('The war against Argentine marines was hard.'), '1985-06-01')).toEqual([
      'war against Argentine marines > falklands-war (war-in-x)',
    ]);
    expect(linked(body('The war against pirates was hard.'), '1985-06-01')).toEqual([]);
    expect(linked(body('The war against Argentine bankers was hard.'), '1985-06-01')).toEqual([]);
  });

  it('link no war where a town of it has peace', () => {
    const text = 'The mayor of Goose Green spoke. Tourists like Goose Green.';
    expect(linked(body(text), '1982-06-01')).toEqual([]);
  });

  it('link fighting without a time to a war that is on, or just over, alone', () => {
    const fighting = 'fighting at Goose Green > falklands-war (role-nominal)';
    expect(linked(body('The fighting at Goose Green was hard.'), '1982-06-20')).toEqual([fighting]);
    expect(linked(body('The fighting at Goose Green was hard.'), '1985-06-20')).toEqual([]);
    expect(linked(body('The 1982 fighting at Goose Green was hard.'), '1985-06-20')).toEqual([
      '1982 fighting at Goose Green > falklands-war (role-nominal)',
    ]);
  });

  it('link what is carried to a town of a war that is on, or was in the year that is said', () => {
    const attack = 'attack on Goose Green > falklands-war (role-nominal)';
    expect(linked(body('The attack on Goose Green was hard.'), '1982-05-30')).toEqual([attack]);
    expect(linked(body('The fall of Goose Green in 1982 was hard.'), '1994-05-30')).toEqual([
      'fall of Goose Green in 1982 > falklands-war (role-nominal)',
    ]);
  });

  it.each([
    ['long after it', 'The attack on Goose Green was hard.', '1985-05-30'],
    ['on somebody of the town', 'The attack on Goose Green’s mayor was hard.', '1982-05-30'],
  ])('link no war %s', (_, text, date) => {
    expect(linked(body(text), date)).toEqual([]);
  });

  it('link a campaign against a group to the war that it fights', () => {
    const campaign = 'campaign against Argentine marines > falklands-war (role-nominal)';
    expect(linked(body('The campaign against Argentine marines is hard.'), '1982-05-30')).toEqual([
      campaign,
    ]);
    expect(linked(body('The campaign against Argentine marines is hard.'), '1985-05-30')).toEqual(
      [],
    );
  });
});
