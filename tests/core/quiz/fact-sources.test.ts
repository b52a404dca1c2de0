import { describe, expect, it } from 'vitest';
import { Pack } from '../../../core/knowledge/pack.ts';
import { writePack } from '../../../core/knowledge/pack-writer.ts';
import { eventQuestions } from '../../../core/quiz/event-questions.ts';
import { officeQuestions } from '../../../core/quiz/office-questions.ts';
import { firstDay } from '../../../core/time/day.ts';
import { knowledgeOf } from '../../support/small-knowledge.ts';

const people = ['Ann Alm', 'Bo Berg', 'Cy Carr', 'Di Dahl', 'Ed Ek'];
const years = ['2001', '2004', '2007', '2010', '2013', '2016'];
/** Five holders of one office after another, each with these sources. */
const leaders = (sources: string, office: string) =>
  people
    .map(
      (name, index) => `
  - id: ${name.toLowerCase().replace(' ', '-')}
    name: ${name}
    wikipedia: ${name}
    terms: [{office: ${office}, start: ${years[index]}-01-01, end: ${years[index + 1]}-01-01}]
    sources: ${sources}
    checked: source
    asOf: 2026-01-01
    salience: 0.5`,
    )
    .join('');
const head = `
sources:
  - {id: heads, publisher: A, title: Heads of government, url: "https://heads.example/data", licence: x, seen: 2015-12-31, covers: {leading: true}}
  - {id: un, publisher: United Nations, title: United Nations, url: "https://www.un.org/", licence: x, seen: 2026-01-01}
  - {id: page, publisher: P, title: P, url: "https://page.example/all", licence: x, seen: 2026-01-01}
countries:
  - {code: DE, name: Germany, adjectives: [German]}
offices:
  - {id: de-chancellor, name: Chancellor of Germany, title: Chancellor, class: chancellor, country: DE, leads: true, sources: [heads]}
  - {id: de-cdu-leader, name: Leader of the CDU, title: Leader, class: party-leader, country: DE, sources: [page]}
`;
const packOf = (rest: string): Pack =>
  new Pack(writePack(knowledgeOf(head + rest), '2026-01-01').buffer);
const asked = (pack: Pack, id: string, day: string) =>
  officeQuestions(pack, pack.numberOf(id) ?? -1, firstDay(day)).map(
    ({ ask, right, sources }) => `${ask} ${right} ${sources.map(({ url }) => url).join()}`,
  );

describe('the source of a question (E7)', () => {
  it('is one that has the office: a list of heads of government answers who was chancellor', () => {
    const pack = packOf(`leaders:${leaders('[heads, page]', 'de-chancellor')}`);
    expect(asked(pack, 'cy-carr', '2008-06-01')).toContain(
      'holder Cy Carr https://heads.example/data,https://page.example/all',
    );
  });

  it('is not the list of heads of government where a party is led', () => {
    const both = packOf(`leaders:${leaders('[heads, page]', 'de-cdu-leader')}`);
    expect(asked(both, 'cy-carr', '2008-06-01')).toContain(
      'holder Cy Carr https://page.example/all',
    );
    const heads = packOf(`leaders:${leaders('[heads]', 'de-cdu-leader')}`);
    expect(asked(heads, 'cy-carr', '2008-06-01')).toEqual([]);
  });

  it('was read after the term began', () => {
    const late = `leaders:${leaders('[heads]', 'de-chancellor')}`.replaceAll('2013-', '2017-');
    const pack = packOf(late.replaceAll('2016-', '2020-'));
    expect(asked(pack, 'ed-ek', '2018-06-01').filter((own) => own.startsWith('holder'))).toEqual(
      [],
    );
  });
});

const agreement = (name: string, signed: string, more = '') => `
  - id: ${name.toLowerCase().replaceAll(' ', '-')}
    name: ${name}
    wikipedia: ${name}
    signed: ${signed}
    ${more}
    says: {plain: Peace., standard: Peace.}
    sources: [un, page]
    checked: source
    asOf: 2026-01-01
    salience: 0.5`;
const treaties = [
  ['First Pact', '2001-01-01'],
  ['Second Pact', '2004-01-01'],
  ['Third Pact', '2008-01-01'],
  ['Fourth Pact', '2011-01-01'],
];

describe('a question for a year (E7)', () => {
  const rest = treaties.map(([name = '', day = '']) => agreement(name, day)).join('');
  const pack = packOf(
    `agreements:${rest}${agreement('Twin Pacts', '2006-01-01', 'alsoSigned: [2009-01-01]')}`,
  );
  const of = (id: string) => eventQuestions(pack, pack.numberOf(id) ?? -1);

  it('is asked of an agreement that was signed once, with the page before the front page', () => {
    const [question] = of('third-pact');
    expect([question?.ask, question?.right]).toEqual(['signed', '2008']);
    expect(question?.sources.map(({ url }) => url)).toEqual([
      'https://page.example/all',
      'https://www.un.org/',
    ]);
  });

  it('is not asked of agreements of one name that were signed on several days', () => {
    expect(of('twin-pacts')).toEqual([]);
  });
});
