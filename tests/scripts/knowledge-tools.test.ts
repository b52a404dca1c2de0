import { describe, expect, it } from 'vitest';
import type { Leader } from '../../core/knowledge/schema.ts';
import { auditCalendars, auditFacts } from '../../scripts/knowledge/audit.ts';
import { checkOutlines } from '../../scripts/knowledge/check-outlines.ts';
import { collisionsOf } from '../../scripts/knowledge/collisions.ts';
import { compareRevisions } from '../../scripts/knowledge/compare-revisions.ts';
import { measureAliases } from '../../scripts/knowledge/measure-aliases.ts';
import { reportText } from '../../scripts/knowledge/report-text.ts';
import { reportOf } from '../../scripts/knowledge/report.ts';
import { linesOf, withEntity } from '../support/broken-knowledge.ts';
import { SMALL_KNOWLEDGE } from '../support/small-knowledge.ts';

const starmer = SMALL_KNOWLEDGE.entities.find(({ id }) => id === 'keir-starmer') as Leader;
const changed = (change: Partial<Leader>) => withEntity('leader', 'keir-starmer', change);

describe('compareRevisions', () => {
  it('says the changed facts of a term in words', () => {
    const ended = starmer.terms.map((term) => ({ ...term, end: '2026-07-27' }));
    expect(compareRevisions(SMALL_KNOWLEDGE, changed({ terms: ended }))).toEqual([
      'Keir Starmer: term as Prime Minister of the United Kingdom now ends 27 July 2026 (was open)',
    ]);
    const later = starmer.terms.map((term) => ({ ...term, start: '2024-07-06' }));
    expect(compareRevisions(SMALL_KNOWLEDGE, changed({ terms: later }))).toEqual([
      'Keir Starmer: term as Prime Minister of the United Kingdom now starts 6 July 2024 (was 5 July 2024)',
    ]);
  });

  it('says what was added, removed and renamed', () => {
    const without = {
      ...SMALL_KNOWLEDGE,
      entities: SMALL_KNOWLEDGE.entities.filter(({ id }) => id !== 'keir-starmer'),
    };
    expect(compareRevisions(SMALL_KNOWLEDGE, without)).toEqual([
      'Keir Starmer: removed (leader keir-starmer)',
    ]);
    expect(compareRevisions(without, SMALL_KNOWLEDGE)).toEqual([
      'Keir Starmer: added (leader keir-starmer)',
    ]);
    expect(compareRevisions(SMALL_KNOWLEDGE, changed({ id: 'sir-keir' }))).toEqual([
      'Keir Starmer: the id is now sir-keir (was keir-starmer)',
    ]);
  });

  it('says changes of aliases, sources, fields and offices', () => {
    const lines = compareRevisions(
      SMALL_KNOWLEDGE,
      changed({ aliases: [...starmer.aliases, 'The PM'], sources: ['ohchr'], died: '2030-01-02' }),
    );
    expect(lines).toEqual([
      'Keir Starmer: alias added: The PM',
      'Keir Starmer: died added: 2 January 2030',
      'Keir Starmer: source added: ohchr',
      'Keir Starmer: source removed: factbook',
    ]);
    const offices = SMALL_KNOWLEDGE.offices.map((office) =>
      office.id === 'us-president' ? { ...office, title: 'Chief' } : office,
    );
    expect(compareRevisions(SMALL_KNOWLEDGE, { ...SMALL_KNOWLEDGE, offices })).toEqual([
      'office us-president: title is now “Chief” (was “President”)',
    ]);
  });

  it('says nothing of what is the same', () => {
    expect(compareRevisions(SMALL_KNOWLEDGE, SMALL_KNOWLEDGE)).toEqual([]);
  });
});

const at = (country: string, lat: number, lon: number): string[] =>
  linesOf(
    checkOutlines(
      withEntity('summit', 'g7-2025', { place: { also: [], country, point: { lat, lon } } }),
    ),
  );

const war = (lat: number, lon: number) =>
  linesOf(checkOutlines(withEntity('conflict', 'iraq-war', { point: { lat, lon } })));

describe('checkOutlines', () => {
  it('finds coordinates outside the named country', () => {
    expect(at('CH', 52.5, 13.4)).toEqual([
      expect.stringMatching(/^g7-2025: place\.point: 52\.5, 13\.4 is \d+ km outside CH$/),
    ]);
    // Latitude and longitude swapped.
    expect(at('FR', 2.35, 48.86)).toHaveLength(1);
  });

  it('accepts a point inside, one off the coast by less than 40 km, and countries that no atlas draws', () => {
    expect(at('CH', 46.2, 6.14)).toEqual([]);
    expect(at('FR', 43.6, 7.2)).toEqual([]);
    expect(at('AA', 0, 0)).toEqual([]);
  });

  it('lets a conflict lie at sea, but not in another country', () => {
    expect(war(0, -30)).toEqual([]);
    expect(war(52.5, 13.4)).toHaveLength(1);
  });
});

describe('audits', () => {
  it('draw the same facts for the same seed, each of another entity', () => {
    const facts = auditFacts(SMALL_KNOWLEDGE, 7, 10);
    expect(auditFacts(SMALL_KNOWLEDGE, 7, 10)).toEqual(facts);
    expect(auditFacts(SMALL_KNOWLEDGE, 8, 10)).not.toEqual(facts);
    expect(new Set(facts.map(({ entity }) => entity)).size).toBe(10);
    expect(facts.every(({ fact, value, source }) => fact && value && source)).toBe(true);
  });

  it('ask for the holder of an office on a day of its calendar', () => {
    const days = auditCalendars(SMALL_KNOWLEDGE, '2026-01-01', 3, 12);
    expect(days).toHaveLength(12);
    expect(new Set(days.map(({ continent }) => continent)).size).toBeGreaterThan(1);
    expect(days.every(({ date }) => date >= '2000-01-01' && date < '2026-01-01')).toBe(true);
  });
});

const table = (...rows: readonly string[]) => ['kind\tsurface\ttitle\tcount', ...rows].join('\n');

describe('measureAliases', () => {
  it('counts the strings that are aliases of the entity with that title', () => {
    const rows = [
      'leader\tStarmer\tKeir Starmer\t3',
      'leader\tStarma\tKeir Starmer\t1',
      'leader\tNobody\tNobody\t1',
    ];
    const [leader, all] = measureAliases(SMALL_KNOWLEDGE, table(...rows));
    expect(leader).toEqual({
      kind: 'leader',
      strings: 3,
      inKnowledge: 2,
      found: 1,
      missed: ['Starma → Keir Starmer'],
    });
    expect(all).toMatchObject({ kind: 'all', strings: 3, found: 1 });
  });
});

describe('collisionsOf', () => {
  it('lists forms of several entities with what tells them apart', () => {
    const bush = collisionsOf(changed({ aliases: ['Rishi Sunak'], salience: 0.1 })).find(
      ({ alias }) => alias === 'Rishi Sunak',
    );
    expect(bush?.entities.toSorted()).toEqual(['keir-starmer', 'rishi-sunak']);
    expect(bush?.toldApartBy).toBe('salience');
  });
});

describe('reportOf', () => {
  it('counts what there is, and lists what is unchecked, past its review or alike in both levels', () => {
    const texts = { plain: 'They met.', standard: 'They met.' };
    const knowledge = withEntity('summit', 'g7-2025', {
      summary: texts,
      checked: 'none',
      reviewBy: '2025-01-01',
    });
    const report = reportOf(knowledge, '2026-01-01');
    expect(report.kinds['summit']).toBe(
      SMALL_KNOWLEDGE.entities.filter(({ kind }) => kind === 'summit').length,
    );
    expect(report.unchecked['summit']).toContain('g7-2025');
    expect(report.pastReview).toContain('g7-2025 (2025-01-01)');
    expect(report.textsAlike['summit summary']).toEqual(['g7-2025']);
    expect(reportText(report)[0]).toBe('Coverage (has of least)');
  });
});
