import { describe, expect, it } from 'vitest';
import { describeCard } from '../../../core/cards/describe-card.ts';
import { KINDS } from '../../../core/knowledge/kinds.ts';
import { CONFLICT_CLASSES } from '../../../core/knowledge/schema.ts';
import { Pack } from '../../../core/knowledge/pack.ts';
import { writePack } from '../../../core/knowledge/pack-writer.ts';
import { firstDay } from '../../../core/time/day.ts';
import { cardOf, numberOf } from '../../support/describe.ts';
import { SMALL_KNOWLEDGE, SMALL_PACK } from '../../support/small-knowledge.ts';

describe('describeCard', () => {
  it.each(KINDS)('has a card for the kind %s, with a sentence, a source and a date', (kind) => {
    const entity = SMALL_KNOWLEDGE.entities.find((entry) => entry.kind === kind);
    const card = cardOf(entity?.id ?? '', '2025-08-22');
    expect(card.kind).toBe(kind);
    expect(card.sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(card.sources.length).toBeGreaterThan(0);
    expect(card.asOf).toBe('2026-06-01');
  });

  it.each(CONFLICT_CLASSES)('has words for a conflict of the class %s', (name) => {
    const entities = SMALL_KNOWLEDGE.entities.map((entity) =>
      entity.kind === 'conflict' ? { ...entity, class: name } : entity,
    );
    const pack = new Pack(writePack({ ...SMALL_KNOWLEDGE, entities }, '2026-06-01').buffer);
    expect(cardOf('falklands-war', '2025-01-01', { pack }).sentence).toMatch(
      /^\p{Lu}[\p{L} ]+ (?:in|of|between) (?:Argentina and )?the (?:United Kingdom|Falkland Islands), 2 April – 14 June 1982\.$/u,
    );
  });

  it('says whom the words of a role mean', () => {
    expect(cardOf('keir-starmer', '2025-01-01', { roleWords: 'the UK leader' }).role).toEqual({
      words: 'the UK leader',
      holder: 'Keir Starmer',
    });
    expect(cardOf('keir-starmer', '2025-01-01')).not.toHaveProperty('role');
  });

  it('connects an entity with what else the article names, and with nothing else', () => {
    const linked = new Set([numberOf('us-russia-2025-anchorage'), numberOf('gaza-war')]);
    expect(cardOf('donald-trump', '2025-08-22', { linked }).connections).toEqual([
      {
        relation: 'participant',
        start: '2025-08-15',
        end: '2025-08-15',
        chip: { entity: 'us-russia-2025-anchorage', kind: 'summit', name: '2025 Alaska summit' },
      },
    ]);
    expect(cardOf('donald-trump', '2025-08-22').connections).toEqual([]);
  });

  it('says when two leaders of the article last met, by its date', () => {
    const linked = new Set([numberOf('vladimir-putin')]);
    const met = (day: string) => cardOf('donald-trump', day, { linked }).connections;
    expect(met('2025-08-22')).toEqual([
      {
        relation: 'met',
        chip: { entity: 'vladimir-putin', kind: 'leader', name: 'Vladimir Putin' },
        at: { entity: 'us-russia-2025-anchorage', kind: 'summit', name: '2025 Alaska summit' },
        start: '2025-08-15',
        end: '2025-08-15',
      },
    ]);
    expect(met('2025-08-01').map(({ at }) => at?.entity)).not.toContain('us-russia-2025-anchorage');
  });

  it('leads to the page of the entity where a source is named as a whole', () => {
    const sources = SMALL_KNOWLEDGE.sources.map((source) => ({
      ...source,
      url: 'https://en.wikipedia.org/',
    }));
    const pack = new Pack(writePack({ ...SMALL_KNOWLEDGE, sources }, '2026-06-01').buffer);
    const [source] = cardOf('falklands-war', '2025-01-01', { pack }).sources;
    expect(source?.url).toBe('https://en.wikipedia.org/wiki/Falklands_War');
  });

  it('gives notice of a review date that has passed (ED3)', () => {
    const late = { today: firstDay('2027-02-01') };
    expect(cardOf('keir-starmer', '2025-01-01', late).notices).toEqual([
      { what: 'reviewDue', date: '2027-01-31' },
    ]);
    const inTime = { today: firstDay('2027-01-31') };
    expect(cardOf('keir-starmer', '2025-01-01', inTime).notices).toEqual([]);
  });

  it('gives notice of an article newer than the knowledge (ED3)', () => {
    expect(cardOf('keir-starmer', '2026-06-02').notices).toEqual([
      { what: 'newerThanKnowledge', date: '2026-06-01' },
    ]);
    expect(cardOf('keir-starmer', '2026-06-01').notices).toEqual([]);
  });

  it('throws for a number that is no entity', () => {
    const request = {
      pack: SMALL_PACK,
      entity: SMALL_PACK.size,
      articleDay: 0,
      hasDate: true,
      linked: new Set<number>(),
      today: 0,
    };
    expect(() => describeCard(request)).toThrow(RangeError);
  });
});

describe('the background of an old article', () => {
  it('says of what month it is where it tells of today, and not before old history', () => {
    const card = cardOf('russian-invasion-of-ukraine', '2023-01-01');
    expect(card.summaryDate).toBe(card.asOf.slice(0, 7));
    const { plain, standard } = card.summary ?? { plain: '', standard: '' };
    expect(card.summaryNow).toEqual({
      plain: plain.length,
      standard: standard.indexOf('It holds'),
    });
    expect(cardOf('iraq-war', '2010-01-01').summaryDate).toBeUndefined();
  });

  it('needs no date where the article is as new', () => {
    expect(cardOf('russian-invasion-of-ukraine', '2026-03-01').summaryDate).toBeUndefined();
  });

  it('says no date of what was long over when the article was written', () => {
    expect(cardOf('us-russia-1986', '2025-01-01').summaryDate).toBeUndefined();
  });
});
