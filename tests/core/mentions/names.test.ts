import { describe, expect, it } from 'vitest';
import { body, linked } from '../../support/link-text.ts';

describe('names', () => {
  it.each([
    ['Keir Starmer spoke.', 'Keir Starmer > keir-starmer (full-name)'],
    ['Starmer spoke.', 'Starmer > keir-starmer (surname)'],
    ['Starmer’s plan failed.', 'Starmer > keir-starmer (surname)'],
    ['Volodymyr Zelensky spoke.', 'Volodymyr Zelensky > volodymyr-zelenskyy (full-name)'],
    ['Antonio Guterres spoke.', 'Antonio Guterres > antonio-guterres (full-name)'],
    ['Vladimir V. Putin spoke.', 'Vladimir V. Putin > vladimir-putin (full-name)'],
    ['Bashar al-Assad fled.', 'Bashar al-Assad > bashar-al-assad (full-name)'],
    ['Emmanuel\nMacron spoke.', 'Emmanuel\nMacron > emmanuel-macron (full-name)'],
    ['The Falklands War was short.', 'Falklands War > falklands-war (name)'],
    ['The Reykjavik Summit failed.', 'Reykjavik Summit > us-russia-1986 (name)'],
    ['The INF treaty is dead.', 'INF treaty > inf-treaty'],
    ['The U.N. spoke.', 'U.N. > united-nations'],
  ])('link an alias: %s', (text, mention) => {
    expect(linked(body(text))).toEqual([mention]);
  });

  it.each([
    ['President Macron spoke.', 'President Macron > emmanuel-macron (titled-name)'],
    [
      'French President Emmanuel Macron spoke.',
      'French President Emmanuel Macron > emmanuel-macron (titled-name)',
    ],
    ['Mr Starmer spoke.', 'Mr Starmer > keir-starmer (titled-name)'],
    ['Sir Keir Starmer spoke.', 'Sir Keir Starmer > keir-starmer (titled-name)'],
    [
      'US President George W. Bush spoke.',
      'US President George W. Bush > george-w-bush (titled-name)',
    ],
    [
      'Former prime minister Rishi Sunak spoke.',
      'Former prime minister Rishi Sunak > rishi-sunak (titled-name)',
    ],
    [
      'PRESIDENT PUTIN ARRIVES IN ALASKA FOR TALKS',
      'PRESIDENT PUTIN > vladimir-putin (titled-name)',
    ],
  ])('take the title into the mention: %s', (text, mention) => {
    expect(linked(body(text))).toEqual([mention]);
  });

  it.each([
    ['President-elect Joe Biden spoke.', 'President-elect Joe Biden > joe-biden (titled-name)'],
    ['Presidential candidate Joe Biden spoke.', 'Joe Biden > joe-biden (full-name)'],
    ['Prime Minister Joe Biden spoke.', 'Prime Minister Joe Biden > joe-biden (titled-name)'],
  ])('keep a whole name with a title to come, or one unknown: %s', (text, mention) => {
    expect(linked(body(text), '2020-12-01')).toEqual([mention]);
  });

  it('do not take a surname with a title that its bearer never held', () => {
    expect(linked(body('Prime Minister Biden spoke.'), '2020-12-01')).toEqual([]);
  });

  it('give a plural title to every name of its list', () => {
    expect(linked(body('Presidents Trump, Putin and Macron agreed.'))).toEqual([
      'Presidents Trump > donald-trump (coordination)',
      'Putin > vladimir-putin (coordination)',
      'Macron > emmanuel-macron (coordination)',
    ]);
  });

  it('take a title for the one who bears it then, not for a namesake who bore it once', () => {
    expect(linked(body('President Bush spoke.'), '2005-03-01')).toEqual([
      'President Bush > george-w-bush (titled-name)',
    ]);
  });

  it('take the role beside a name for a sign, and against nobody', () => {
    const text = 'The US president, Bush, spoke. He has met the Soviet leader, Kohl said.';
    expect(linked(body(text), '1990-06-01')[1]).toBe('Bush > george-h-w-bush (surname)');
    expect(linked(body('The French president, Gorbachev said, was late.'), '2020-03-01')).toEqual(
      [],
    );
  });

  it('take the time of their sentence for a sign of who led then', () => {
    expect(linked(body('In 1985 Reagan spoke of peace.'), '2020-03-01')).toEqual([
      'Reagan > ronald-reagan (surname)',
    ]);
    expect(linked(body('In 1965 Reagan spoke of peace.'), '2020-03-01')).toEqual([]);
  });

  it('link a surname of the headline whose role the text below has, or beside another who leads', () => {
    expect(linked('Merkel splits up\n\nThe former German chancellor is no more.')[0]).toBe(
      'Merkel > angela-merkel (surname)',
    );
    expect(linked('PUTIN MEETS TRUMP\n\nThe two spoke.')).toEqual([
      'PUTIN > vladimir-putin (surname)',
      'TRUMP > donald-trump (surname)',
    ]);
    expect(linked('STARMER URGES CALM\n\nKeir Starmer spoke.')[0]).toBe(
      'STARMER > keir-starmer (surname)',
    );
  });

  it('do not link a whole name with another trade behind it, unless it is an earlier one', () => {
    expect(linked(body('Theresa May the nurse smiled. Theresa May, the nurse, smiled.'))).toEqual(
      [],
    );
    for (const trade of ['the actor who became president', 'the actor-turned-president'])
      expect(linked(body(`Ronald Reagan, ${trade}, smiled.`))).toEqual([
        'Ronald Reagan > ronald-reagan (full-name)',
      ]);
  });

  it('do not link a surname of the headline that the text below never names', () => {
    expect(linked('Merkel splits up\n\nThe band from Ghent is no more.')).toEqual([]);
    expect(linked('Merkel splits up\n\nAngela Merkel spoke.')).toEqual([
      'Merkel > angela-merkel (surname)',
      'Angela Merkel > angela-merkel (full-name)',
    ]);
  });

  it('do not take the writer of a text for a leader', () => {
    expect(linked('Slugs\n\nBy Joe Biden, gardening correspondent\n\nIt rains.')).toEqual([]);
  });

  it.each([
    'Plumber Keir Starmer of Leeds won a raffle.',
    'A runner and the plumber Keir Starmer won a raffle.',
    'Farmer Gordon Brown of Ohio sold pumpkins.',
    'Baker George Bush, 34, of Leeds, was fined.',
    'Nurse Joe Biden Smith laughed.',
    'Dr Angela Merkel Jones spoke.',
  ])('do not take a namesake with a trade or a further surname for a leader: %s', (text) => {
    expect(linked(body(text))).toEqual([]);
  });

  it.each(['&', 'and'])('take the same name on both sides of "%s" for a company', (joint) => {
    const named = 'Emmanuel Macron > emmanuel-macron (full-name)';
    expect(linked(body(`Emmanuel Macron left. Macron ${joint} Macron shares rose.`))).toEqual([
      named,
    ]);
    expect(linked(body(`Emmanuel Macron left. Macron ${joint} Merkel met.`))).toEqual([
      named,
      'Macron > emmanuel-macron (surname)',
      'Merkel > angela-merkel (surname)',
    ]);
  });

  it('do not take the short name of a body out of a longer name', () => {
    expect(linked(body('NATO met. The Alliance said so.'))).toEqual([
      'NATO > nato',
      'Alliance > nato',
    ]);
    expect(linked(body('NATO met. The Harbor Workers Alliance struck.'))).toEqual(['NATO > nato']);
  });

  it.each([
    ['The former actor Ronald Reagan won.', 'Ronald Reagan > ronald-reagan (full-name)'],
    ['They cannot bear Joe Biden now.', 'Joe Biden > joe-biden (full-name)'],
    ['Joe Biden Monday left for Leeds.', 'Joe Biden > joe-biden (full-name)'],
    ['Angela Merkel Wins', 'Angela Merkel > angela-merkel (full-name)'],
  ])('take a name for a leader where no trade is its title: %s', (text, mention) => {
    expect(linked(body(text))).toEqual([mention]);
  });

  it('link a doubtful surname once the article names the person in full', () => {
    expect(linked(body('Bush spoke.'))).toEqual([]);
    expect(linked(body('US President George W. Bush spoke. Bush left.'))).toEqual([
      'US President George W. Bush > george-w-bush (titled-name)',
      'Bush > george-w-bush (surname)',
    ]);
  });

  it('link a name that needs context only beside the person', () => {
    expect(linked(body('Volodymyr spoke.'))).toEqual([]);
    expect(linked(body('Volodymyr Zelenskyy spoke. Volodymyr left.'))[1]).toBe(
      'Volodymyr > volodymyr-zelenskyy (full-name)',
    );
  });

  it.each([
    ['another person of the surname', 'Melania Trump spoke.'],
    ['a thing named after a person', 'Trump Tower is tall.'],
    ['a headline of such a thing', 'Trump Tower Plans Revealed Today'],
    ['a place named after a person', 'Camp Reagan is closed.'],
    ['somebody of a private trade', 'Angela Merkel, a florist, sells roses.'],
    ['a child', 'Theresa May, 14, swam well.'],
    ['somebody of a private trade before the name', 'The vicar of the parish, Joe Biden, sang.'],
    ['one of many', 'A Mr Macron mends boilers.'],
    ['what is like an event', 'A Falklands War-style jacket sold.'],
    ['an illness called after an event', 'The Falklands War syndrome is rare.'],
    ['another of the name', 'The other Joe Biden sells cars.'],
    ['a company', 'Starmer & Sons sells shoes.'],
    ['a son', 'Donald Trump Jr spoke.'],
    ['a ship', 'Flags fell on the carrier Reagan.'],
    ['a film', 'They saw the film Reagan.'],
    ['a town of a state', 'A vendor from Clinton, Md., sold buttons.'],
    ['a town where something is', 'He goes to Bush, where it rains.'],
    ['a month', 'In May 2018 prices rose.'],
    ['an ordinary word at the start of a sentence', 'May said nothing.'],
    ['a prefix that makes an adjective', 'Pro-Putin groups marched.'],
    ['a suffix that makes an adjective', 'The Trump-era rules ended.'],
    ['letters in lower case', 'He had to trump it.'],
    ['capitals that are another word in lower case', 'They told us so.'],
  ])('do not link %s: %s', (_, text) => {
    expect(linked(body(text))).toEqual([]);
  });

  it('do not link a person long before their first office', () => {
    expect(linked(body('Keir Starmer spoke.'), '2015-05-05')).toEqual([]);
    expect(linked(body('Keir Starmer spoke.'), '2024-06-05')).toEqual([
      'Keir Starmer > keir-starmer (full-name)',
    ]);
  });

  it('do not link a conflict before it began, nor another one of its name', () => {
    expect(linked(body('The Falklands War looms.'), '1982-03-01')).toEqual([]);
    expect(linked(body('It may become another Falklands War.'))).toEqual([]);
  });

  it('are the same person behind a rank that some office bears', () => {
    expect(linked(body('General Bashar al-Assad spoke.'), '2010-01-01')).toEqual([
      'General Bashar al-Assad > bashar-al-assad (titled-name)',
    ]);
  });
});
