import { describe, expect, it } from 'vitest';
import { linkedInNews } from '../../support/real-pack.ts';

const inAmerica = (title: string): string[] =>
  linkedInNews(`${title} Clinton spoke in America.`, '1998-06-01');

const marcos = (words: string, date: string): string[] =>
  linkedInNews(`In the Philippines the ${words} Marcos spoke of rice.`, date);

const in2013 = (text: string): string[] => linkedInNews(text, '2013-06-01');

const bushes = (text: string, date: string): string[] =>
  linkedInNews(text, date).filter((one) => one.includes('-bush '));

describe('a team', () => {
  it('is what plays today, and is called after one who has been dead for a hundred years', () => {
    expect(linkedInNews('James Madison beat Marshall.', '2020-06-01')).toEqual([]);
    const madison = ['James Madison > james-madison (full-name)'];
    expect(linkedInNews('James Madison knew Marshall.', '2020-06-01')).toEqual(madison);
    expect(linkedInNews('In 1808 James Madison won an election.', '2020-06-01')).toEqual(madison);
    expect(linkedInNews('Ronald Reagan won twice.', '2020-06-01')).toEqual([
      'Ronald Reagan > ronald-reagan (full-name)',
    ]);
  });
});

describe('Mr and Mrs', () => {
  it.each([
    ['Mrs', 'Putin', 'Russia', '2012-06-01'],
    ['Ms', 'Starmer', 'Britain', '2024-08-01'],
    ['Mr', 'Merkel', 'Germany', '2012-06-01'],
    ['Mr', 'Bhutto', 'Pakistan', '1995-06-01'],
  ])('mean nobody of the other sex: %s %s', (title, name, country, date) => {
    expect(linkedInNews(`${title} ${name} spoke in ${country}.`, date)).toEqual([]);
    const other = title === 'Mr' ? 'Mrs' : 'Mr';
    expect(linkedInNews(`${other} ${name} spoke in ${country}.`, date)).toHaveLength(1);
  });

  it('tell the wife from the husband', () => {
    expect(inAmerica('Mr')).toEqual(['Mr Clinton > bill-clinton (titled-name)']);
    expect(inAmerica('Mrs')).toEqual([]);
  });
});

describe('the elder and the younger', () => {
  const father = ['Marcos > ferdinand-marcos (surname)'];
  const son = ['Marcos > bongbong-marcos (surname)'];

  it('are those who led first and last', () => {
    expect(marcos('tired', '2023-06-01')).toEqual(son);
    expect(marcos('younger', '2023-06-01')).toEqual(son);
    expect(marcos('elder', '2023-06-01')).not.toEqual(son);
    expect(marcos('elder', '1980-06-01')).toEqual(father);
  });

  it('are nobody yet, where only one has led', () => {
    expect(marcos('younger', '1980-06-01')).toEqual([]);
  });
});

describe('a former holder of an office, and the then holder', () => {
  it.each([
    ['Former president George Bush stopped short of Baghdad.', '2003-05-01'],
    ['Then-president George Bush stopped short of Baghdad.', '2003-05-01'],
    ['The then US president, George Bush, stopped short of Baghdad.', '2003-05-01'],
    ['Former President Bush watched the speech in Washington.', '2003-05-01'],
  ])('is not the namesake who holds it that day: %s', (text, date) => {
    const found = bushes(text, date);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toContain('> george-h-w-bush ');
  });

  it('is the last one when neither holds it', () => {
    const [found] = bushes(
      'Former president George W. Bush painted. Mr Bush sold a picture.',
      '2015-05-01',
    );
    expect(found).toContain('> george-w-bush ');
  });

  it('is the only bearer of a name, though the calendar says that he holds it', () => {
    expect(linkedInNews('Former president Donald Trump spoke.', '2025-03-01')).toEqual([
      'Former president Donald Trump > donald-trump (titled-name)',
    ]);
  });

  it('is the present one without such a word', () => {
    const present = 'President George Bush > george-w-bush (titled-name)';
    expect(bushes('President George Bush spoke of Baghdad.', '2003-05-01')).toEqual([present]);
  });
});

describe('a title behind a name and a comma', () => {
  it('is that of the next name', () => {
    const obama = 'President Obama > barack-obama (titled-name)';
    expect(in2013('In Washington, President Obama spoke.')).toEqual([obama]);
    expect(in2013('In America Bush, President Obama and others spoke.')).toEqual([obama]);
    expect(in2013('Britain praised Cameron, the prime minister, and others.')).toContain(
      'Cameron > david-cameron (surname)',
    );
  });
});

describe('Mrs before the surname of a man', () => {
  it('is his wife, who is nobody here', () => {
    expect(linkedInNews('Mrs Mandela spoke in South Africa.', '1995-05-01')).toEqual([]);
    expect(linkedInNews('Mrs Kirchner spoke in Argentina.', '2009-05-01')).toEqual([]);
    expect(linkedInNews('Mrs Thatcher spoke in Britain.', '1985-05-01')).toHaveLength(1);
  });
});
