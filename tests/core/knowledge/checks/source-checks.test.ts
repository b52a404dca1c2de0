import { describe, expect, it } from 'vitest';
import { checkNamesOfOthers } from '../../../../core/knowledge/checks/names-of-others.ts';
import { checkSourceEntries } from '../../../../core/knowledge/checks/source-entries.ts';
import type { Knowledge } from '../../../../core/knowledge/knowledge.ts';
import type { Source } from '../../../../core/knowledge/schema.ts';
import { linesOf, withEntity } from '../../../support/broken-knowledge.ts';
import { SMALL_KNOWLEDGE } from '../../../support/small-knowledge.ts';

const source = (change: Partial<Source>): Source => ({
  id: 'archive',
  publisher: 'International Court of Justice',
  title: 'Judgments and advisory opinions',
  url: 'https://www.icj-cij.org/decisions',
  licence: 'facts cited',
  seen: '2026-06-01',
  ...change,
});

const found = (...changes: readonly Partial<Source>[]): string[] => {
  const nato = withEntity('organization', 'nato', { sources: ['archive'] });
  return linesOf(
    checkSourceEntries({ ...nato, sources: [...nato.sources, ...changes.map(source)] }),
  );
};

describe('checkSourceEntries', () => {
  it('finds the home page of a publisher in place of the collection that is named', () => {
    expect(found({ url: 'https://www.icj-cij.org/' })).toEqual([
      'archive: url: is the home page of International Court of Justice, not the page of "Judgments and advisory opinions"',
    ]);
  });

  it.each([
    ['a page', {}],
    [
      'the site itself, by its publisher',
      { url: 'https://www.icj-cij.org', title: 'The International Court of Justice' },
    ],
    ['the site itself, by its host', { url: 'https://undocs.org/', title: 'Undocs' }],
    ['a site of its own', { url: 'https://treaties.un.org/', title: 'Treaty Collection' }],
  ])('accepts %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });

  it('accepts the home page of a source that is always cited with the page', () => {
    const knowledge: Knowledge = {
      ...withEntity('organization', 'nato', {
        sources: [{ source: 'archive', url: 'https://www.icj-cij.org/case/70' }],
      }),
      sources: [...SMALL_KNOWLEDGE.sources, source({ url: 'https://www.icj-cij.org/' })],
    };
    expect(checkSourceEntries(knowledge)).toEqual([]);
  });

  it('finds two sources with one address, and a publisher that is none', () => {
    expect(found({}, { id: 'copy' })).toEqual(['copy: url: is also the address of archive']);
    expect(found({ publisher: 'Various' })).toEqual([
      'archive: publisher: "Various" is no publisher',
    ]);
  });

  it('finds a page that an entity cites twice', () => {
    const page = { source: 'state', url: 'https://history.state.gov/a' };
    const knowledge = withEntity('organization', 'nato', {
      sources: [page, 'state', page, 'state'],
    });
    expect(linesOf(checkSourceEntries(knowledge))).toEqual([
      'nato: sources.2: cites "https://history.state.gov/a" twice',
      'nato: sources.3: cites "state" twice',
    ]);
  });

  it('accepts the small knowledge', () => {
    expect(checkSourceEntries(SMALL_KNOWLEDGE)).toEqual([]);
  });
});

const sunak = (...aliases: Parameters<typeof withEntity<'leader'>>[2]['aliases'] & object) =>
  linesOf(checkNamesOfOthers(withEntity('leader', 'rishi-sunak', { aliases })));

describe('checkNamesOfOthers', () => {
  it('finds an alias that is the name of another person', () => {
    const line =
      'rishi-sunak: aliases.0: "Keir Starmer" is the name of keir-starmer: flag it with context';
    expect(sunak('Keir Starmer')).toEqual([line]);
    expect(sunak({ text: 'Keir Starmer', short: true })).toEqual([line]);
  });

  it('accepts one that needs context, other aliases, and the own name', () => {
    expect(sunak({ text: 'Keir Starmer', context: true }, 'Rishi', 'Rishi Sunak')).toEqual([]);
  });
});
