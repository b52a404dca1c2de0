import { beforeAll, describe, expect, it } from 'vitest';
import { checkPhases, REACHING_BEYOND } from '../../core/knowledge/checks/phases.ts';
import { holdersIn } from '../../core/knowledge/calendar.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { writePack } from '../../core/knowledge/pack-writer.ts';
import { Pack } from '../../core/knowledge/pack.ts';
import { aliasTokens, emptyPrefix, extendPrefix } from '../../core/knowledge/gazetteer.ts';
import { sharedTitles, surfaceForms } from '../../core/knowledge/aliases.ts';
import { mentionsOf } from '../../core/linking/mentions-of.ts';
import { blocksOf } from '../../core/text/blocks.ts';
import { type Day, firstDay } from '../../core/time/day.ts';
import { exportEntities } from '../../scripts/knowledge/export-entity.ts';
import { readKnowledgeFiles } from '../../scripts/knowledge/read-files.ts';
import { hashWord } from '../../core/text/word-hash.ts';

/** Reading all files takes some seconds on a busy machine. */
const READ_MS = 120_000;

let knowledge: Knowledge;
let pack: Pack;

beforeAll(() => {
  ({ knowledge } = readKnowledgeFiles('assets/knowledge'));
  pack = new Pack(writePack(knowledge, '2026-08-22').buffer);
}, READ_MS);

describe('the knowledge of this tree', () => {
  it('is found by every name that its entries give', () => {
    const shared = sharedTitles(knowledge.entities);
    const lost = knowledge.entities.flatMap((entity, index) =>
      surfaceForms(entity, shared)
        .filter(([alias]) => !numbersOf(alias).includes(index))
        .map(([alias]) => `${entity.id}: ${alias}`),
    );
    expect(lost).toEqual([]);
  });

  it('has no exception among the phases that it does not need', () => {
    const renamed = knowledge.entities.map((entity) =>
      REACHING_BEYOND.has(entity.id) ? { ...entity, id: `${entity.id}-renamed` } : entity,
    );
    const entries = new Set(
      checkPhases({ ...knowledge, entities: renamed }).map(({ entry }) => entry),
    );
    for (const id of REACHING_BEYOND.keys()) expect([...entries]).toContain(`${id}-renamed`);
  });

  it('is exported with a title, a date and a source for every entity', () => {
    const exported = exportEntities(knowledge);
    expect(exported).toHaveLength(knowledge.entities.length);
    expect(exported.filter((entry) => Number(entry['sources']) < 1)).toEqual([]);
    expect(exported.filter(({ asOf, title }) => asOf === undefined || title === '')).toEqual([]);
  });
});

describe('the holders of offices', () => {
  it.each(['2004-06-15', '2015-06-15', '2025-06-15'])(
    'are read off the calendars by every state’s own adjective, on %s',
    (date) => {
      const day = firstDay(date);
      const wrong: string[] = [];
      let asked = 0;
      for (const { words, holder } of rolesOf(day)) {
        asked += 1;
        const blocks = blocksOf(`What to know today\n\nThe ${words} spoke.`);
        const article = { title: '', lang: 'en', publishedAt: date, blocks };
        const found = mentionsOf(pack, article, day).mentions.map(({ number }) => number);
        if (!found.includes(holder))
          wrong.push(`${words}: ${found.map((own) => pack.idOf(own)).join(', ')}`);
      }
      expect(asked).toBeGreaterThan(250);
      expect(wrong).toEqual([]);
    },
  );
});

/** "French president" and the like with the one who holds the office; adjectives of two states are left out. */
function rolesOf(day: Day): { readonly words: string; readonly holder: number }[] {
  const { countries, offices } = pack.lexicon;
  const own = countries.map(({ adjectives }) => adjectives[0] ?? '');
  return countries.flatMap(({ code }, index) => {
    const adjective = own[index] ?? '';
    if (own.filter((other) => other === adjective).length > 1) return [];
    return ['president', 'prime-minister', 'foreign-minister'].flatMap((kind) => {
      const office = offices.findIndex(({ id }) => id === `${code.toLowerCase()}-${kind}`);
      const held = office < 0 ? [] : holdersIn(pack, office, { from: day, to: day });
      const [only, second] = new Set(held.map(({ entity }) => entity));
      if (only === undefined || second !== undefined) return [];
      return [{ words: `${adjective} ${kind.replace('-', ' ')}`, holder: only }];
    });
  });
}

/** The entities that an alias may mean by the gazetteer. */
function numbersOf(alias: string): number[] {
  const state = emptyPrefix();
  for (const token of aliasTokens(alias)) extendPrefix(state, hashWord(token));
  const hit = pack.find(state);
  if (!hit || hit.alias < 0) return [];
  return pack.senses(hit.alias).flatMap(({ type, index }) => (type === 'entity' ? [index] : []));
}
