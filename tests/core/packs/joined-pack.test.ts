import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../core/engine/engine.ts';
import { DEFAULT_MARK_OPTIONS } from '../../../core/marks/mark-options.ts';
import type { PackProblem } from '../../../core/packs/pack-problem.ts';
import type { Article } from '../../../core/text/article.ts';
import { smallPackBytes } from '../../support/small-knowledge.ts';
import { PACK_FILE, packOf } from '../../support/teacher-pack.ts';

const OPTIONS = { today: '2026-10-15', marks: DEFAULT_MARK_OPTIONS };
const [CONFLICT, LEADER] = PACK_FILE.entries;

const article = (...texts: readonly string[]): Article => ({
  title: 'News',
  publishedAt: '2025-08-22',
  lang: 'en',
  blocks: ['News', ...texts].map((text, index) => ({
    text,
    role: index === 0 ? 'headline' : 'paragraph',
  })),
});

/** What an engine with these packs says about a text. */
const answerOf = (packs: readonly unknown[], ...texts: readonly string[]) =>
  createEngine(smallPackBytes(), packs.map(packOf)).annotate(article(...texts), OPTIONS);
const found = (packs: readonly unknown[], ...texts: readonly string[]): string[] =>
  answerOf(packs, ...texts).mentions.map(({ surface, entity }) => `${surface} > ${entity}`);

/** What is wrong with a pack that hides nothing. */
const checked = (change: object): readonly PackProblem[] =>
  createEngine(smallPackBytes()).check(packOf({ ...PACK_FILE, hides: [], ...change }));

describe('a pack over the bundled knowledge', () => {
  const text = 'Keir Starmer spoke of the Great Harbor Strike. NATO and Emmanuel Macron listened.';

  it('adds entries that link like any other, changes some, hides some', () => {
    expect(found([], text)).toEqual([
      'Keir Starmer > keir-starmer',
      'NATO > nato',
      'Emmanuel Macron > emmanuel-macron',
    ]);
    expect(found([PACK_FILE], text)).toEqual([
      'Keir Starmer > keir-starmer',
      'Great Harbor Strike > harbor-strike-of-1911',
      'Emmanuel Macron > emmanuel-macron',
    ]);
  });

  it('says its name on the cards of its entries, and on no others (E4)', () => {
    const { cards } = answerOf([PACK_FILE], text);
    expect(Object.values(cards).map(({ entity, packName }) => [entity, packName])).toEqual([
      ['keir-starmer', 'Year 9 history'],
      ['harbor-strike-of-1911', 'Year 9 history'],
      ['emmanuel-macron', undefined],
    ]);
  });

  it('shows its own source, and keeps what it does not say of an entity of ours', () => {
    const before = answerOf([], text).cards['keir-starmer'];
    const after = answerOf([PACK_FILE], text).cards['keir-starmer'];
    expect(after?.summary?.plain).toBe('He leads the government.');
    expect(after?.sentence).toBe(before?.sentence);
    expect(after?.timeline).toEqual(before?.timeline);
    expect(after?.sources.map(({ publisher }) => publisher)).toContain('School Press');
    const added = answerOf([PACK_FILE], text).cards['harbor-strike-of-1911'];
    expect(added?.sources).toEqual([
      {
        publisher: 'School Press',
        title: 'A History of the Harbor Towns',
        url: 'https://books.example.org/harbor-towns',
        seen: '2026-09-01',
      },
    ]);
  });

  it('is newer than the bundled knowledge by its own word, and a card of it does not deny that', () => {
    const young = { ...CONFLICT, asOf: '2026-10' };
    const engine = createEngine(smallPackBytes(), [packOf({ ...PACK_FILE, entries: [young] })]);
    const noticesOn = (publishedAt: string) =>
      engine.annotate({ ...article(text), publishedAt }, { ...OPTIONS, today: '2026-12-01' }).cards[
        'harbor-strike-of-1911'
      ]?.notices;
    expect(noticesOn('2026-10-20')).toEqual([]);
    expect(noticesOn('2026-11-20')).toEqual([{ what: 'newerThanKnowledge', date: '2026-10-31' }]);
  });

  it('replaces the aliases of an entity of ours only where it gives some', () => {
    const renamed = { ...LEADER, aliases: ['Sir Keir of Holborn'] };
    const pack = { ...PACK_FILE, entries: [renamed] };
    expect(
      found([pack], 'Starmer met Macron.', 'Sir Keir of Holborn met Emmanuel Macron.'),
    ).toContain('Sir Keir of Holborn > keir-starmer');
    expect(found([PACK_FILE], 'Keir Starmer and Starmer.')).toEqual([
      'Keir Starmer > keir-starmer',
      'Starmer > keir-starmer',
    ]);
  });

  it('lets a new leader hold a bundled office, and the role means them', () => {
    const leader = {
      ...LEADER,
      id: 'erin-holdfast',
      name: 'Erin Holdfast',
      family: 'Holdfast',
      country: 'GB',
      terms: [{ office: 'gb-prime-minister', start: '2025-08-01' }],
    };
    const hide = { ...PACK_FILE, entries: [leader], hides: ['keir-starmer'] };
    expect(found([hide], 'The UK Prime Minister spoke. Keir Starmer did not.')).toEqual([
      'UK Prime Minister > erin-holdfast',
    ]);
  });

  it('leaves out entries with errors and keeps the others', () => {
    const bad = [
      { ...CONFLICT, id: 'no-source', sources: ['nowhere'] },
      { ...CONFLICT, id: 'keir-starmer' },
      { kind: 'summit', id: 'new-summit', sources: ['textbook'], asOf: '2026' },
      { ...LEADER, id: 'new-leader', name: 'A B', terms: [{ office: 'xx-king', start: '2000' }] },
    ];
    const pack = { ...PACK_FILE, entries: [...bad, CONFLICT], hides: ['nobody'] };
    expect(found([pack], text)).toContain('Great Harbor Strike > harbor-strike-of-1911');
    expect(found([pack], text)).toContain('Keir Starmer > keir-starmer');
    const problems = createEngine(smallPackBytes()).check(packOf(pack));
    expect(
      problems.map(({ entry, field, fault, values = [], severity }) => [
        entry,
        field,
        [fault, ...values].join(': '),
        severity,
      ]),
    ).toEqual([
      ['no-source', 'sources.0', 'noSource: nowhere', 'error'],
      ['keir-starmer', 'kind', 'otherKind: leader', 'error'],
      ['new-summit', 'name', 'missing', 'error'],
      ['new-summit', 'series', 'missing', 'error'],
      ['new-summit', 'start', 'missing', 'error'],
      ['new-leader', 'terms.0.office', 'noOffice: xx-king', 'error'],
      ['nobody', 'hides', 'hidesNothing', 'warning'],
    ]);
  });

  it('warns of aliases that are ordinary words or mean something of ours, and of dangling ids', () => {
    const entry = {
      ...CONFLICT,
      aliases: ['May', 'the war', 'NATO', 'Saltmouth Rising'],
      territories: ['atlantis'],
    };
    const problems = checked({ entries: [entry] });
    expect(
      problems.map(({ field, fault, values = [] }) => [field, fault, ...values].join(': ')),
    ).toEqual([
      'territories.0: noEntity: atlantis',
      'aliases: ordinaryWords: May',
      'aliases: ordinaryWords: the war',
      'aliases: sharedName: NATO: NATO: nato',
    ]);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
    const isOpen = (change: object): boolean =>
      checked(change).some(({ fault }) => fault === 'sharedName');
    expect(isOpen({ entries: [{ ...entry, overrides: ['nato'] }] })).toBe(false);
    expect(isOpen({ entries: [entry], hides: ['nato'] })).toBe(false);
  });

  it('has a name of both mean neither without more, and its own entry where that says so', () => {
    const twin = {
      kind: 'organization',
      id: 'northern-theatre',
      name: 'Northern Theatre',
      aliases: ['NATO'],
      class: 'forum',
      founded: '1990',
      sources: ['textbook'],
      asOf: '2026',
    };
    const words = 'The NATO opened its doors on Friday.';
    const pack = (change: object) => ({
      ...PACK_FILE,
      entries: [{ ...twin, ...change }],
      hides: [],
    });
    expect(found([], words)).toEqual(['NATO > nato']);
    expect(found([pack({})], words)).toEqual([]);
    expect(found([pack({ overrides: ['nato'] })], words)).toEqual(['NATO > northern-theatre']);
    expect(answerOf([pack({ overrides: ['nato'] })], words).cards['nato']).toBeUndefined();
  });

  it('names offices, series and parties of ours by their ids, and an error names an unknown one', () => {
    const summit = {
      kind: 'summit',
      id: 'school-g7',
      name: 'G7 of the school',
      series: 'g7',
      ordinal: 99,
      start: '2026-09-02',
      participants: [{ leader: 'keir-starmer', office: 'gb-prime-minister' }],
      sources: ['textbook'],
      asOf: '2026-10',
    };
    const treaty = {
      kind: 'agreement',
      id: 'harbor-treaty',
      name: 'Harbor Treaty',
      says: { plain: 'Peace in the harbor.', standard: 'Peace in the harbor.' },
      parties: [{ entity: 'nato' }, { country: 'GB' }],
      sources: ['textbook'],
      asOf: '2026-10',
    };
    const packOfBoth = { ...PACK_FILE, entries: [summit, treaty], hides: [] };
    const cards = answerOf(
      [packOfBoth],
      'The G7 of the School ended with the Harbor Treaty.',
    ).cards;
    const facts = (id: string) =>
      cards[id]?.facts.map(({ label, value }) => `${label}: ${value}`) ?? [];
    expect(facts('school-g7')).toEqual([
      'tookPart: Keir Starmer (Prime Minister)',
      expect.stringMatching(/^before: .*G7/),
      'series: G7 summits, number 99',
      'date: 2 September 2026',
    ]);
    expect(facts('harbor-treaty')).toContain('parties: NATO, United Kingdom');
    const wrong = [
      {
        ...summit,
        series: 'g77',
        participants: [{ name: 'A B', office: 'xx-king' }, { leader: 'nobody' }],
      },
      {
        ...treaty,
        parties: [{ entity: 'no-body' }, { country: 'QX' }, { entity: 'x', name: 'X' }],
      },
    ];
    const problems = createEngine(smallPackBytes()).check(
      packOf({ ...packOfBoth, entries: wrong }),
    );
    const said = problems.map(({ severity, field, fault, values = [] }) =>
      [severity, field, fault, ...values].join(' '),
    );
    expect(said).toEqual([
      'error series noSeries g77',
      'error participants.0.office noOffice xx-king',
      'error participants.1.leader noParty nobody',
      'error parties.0.entity noParty no-body',
    ]);
    const countries = createEngine(smallPackBytes()).check(
      packOf({ ...packOfBoth, entries: [{ ...treaty, parties: [{ country: 'QX' }] }] }),
    );
    expect(countries).toMatchObject([{ fault: 'noCountry', severity: 'warning', values: ['QX'] }]);
  });

  it('counts the first of two packs that speak of one entity', () => {
    const second = { ...PACK_FILE, id: 'other', name: 'Other', hides: ['harbor-strike-of-1911'] };
    const { cards } = answerOf([PACK_FILE, second], text);
    expect(cards['harbor-strike-of-1911']?.packName).toBe('Year 9 history');
  });

  it('gives the same answer as before where no pack has a word of the article', () => {
    const other = { ...PACK_FILE, entries: [CONFLICT], hides: [] };
    expect(answerOf([other], 'The UK Prime Minister met Macron in Paris.')).toEqual(
      answerOf([], 'The UK Prime Minister met Macron in Paris.'),
    );
  });

  it('takes twenty packs of two thousand entries', () => {
    const packs = Array.from({ length: 20 }, (_, pack) => ({
      ...PACK_FILE,
      id: `pack-${pack}`,
      entries: Array.from({ length: 400 }, (_, entry) => ({
        ...CONFLICT,
        id: `strike-${pack}-${entry}`,
        name: `Strike of Port ${pack} Dock ${entry}`,
        aliases: [],
      })),
    }));
    const many = { ...packs[0], entries: packs.slice(0, 5).flatMap(({ entries }) => entries) };
    expect(many.entries.length).toBe(2000);
    expect(found([many, ...packs], 'The Strike of Port 3 Dock 77 ended.')).toEqual([
      'Strike of Port 3 Dock 77 > strike-3-77',
    ]);
  });
});
