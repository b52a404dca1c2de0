import { describe, expect, it } from 'vitest';
import { PACK_VERSION, SECTIONS } from '../../../core/knowledge/pack-format.ts';
import { writePack } from '../../../core/knowledge/pack-writer.ts';
import { Pack } from '../../../core/knowledge/pack.ts';
import { PackError } from '../../../core/knowledge/pack-sections.ts';
import { firstDay, lastDay } from '../../../core/time/day.ts';
import { KINDS } from '../../../core/knowledge/kinds.ts';
import {
  SMALL_KNOWLEDGE,
  SMALL_PACK,
  SMALL_PACK_DATE,
  smallPackBytes,
} from '../../support/small-knowledge.ts';

const { entities } = SMALL_KNOWLEDGE;
const number = (id: string): number => {
  const found = SMALL_PACK.numberOf(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

/** The ids of the entities related to one. */
const related = (id: string): string[] =>
  SMALL_PACK.related(number(id)).map((other) => SMALL_PACK.idOf(other));

/** The bytes of a pack with something changed in them. */
const changed = (change: (view: DataView) => void): ArrayBuffer => {
  const bytes = smallPackBytes();
  change(new DataView(bytes));
  return bytes;
};

describe('pack', () => {
  it('gives back every entity as the knowledge has it, but for the words that find it', () => {
    expect(SMALL_PACK.size).toBe(entities.length);
    expect(entities.map((_, index) => SMALL_PACK.record(index))).toEqual(
      entities.map((entity) => ({
        ...entity,
        aliases: [],
        ...(entity.kind === 'conflict' ? { sites: [], groups: [] } : {}),
      })),
    );
    expect(entities.map((_, index) => SMALL_PACK.idOf(index))).toEqual(
      entities.map(({ id }) => id),
    );
    expect(entities.map(({ id }) => SMALL_PACK.numberOf(id))).toEqual(entities.map((_, i) => i));
    expect(entities.map((_, index) => SMALL_PACK.kind(index))).toEqual(
      entities.map(({ kind }) => kind),
    );
    expect(entities.map((_, index) => SMALL_PACK.salience(index))).toEqual(
      entities.map(({ salience }) => salience),
    );
  });

  it('is the same bytes for the same knowledge', () => {
    expect(smallPackBytes()).toEqual(smallPackBytes());
  });

  it('says when it was made, from what, and how many of each kind it has', () => {
    const { date, entities: counts, sources } = SMALL_PACK.meta;
    expect(date).toBe(SMALL_PACK_DATE);
    expect(sources).toEqual(SMALL_KNOWLEDGE.sources);
    expect(counts).toEqual({
      leader: 20,
      summit: 6,
      conflict: 8,
      organization: 3,
      agreement: 2,
      territory: 1,
    });
    expect(Object.keys(counts)).toEqual([...KINDS]);
  });

  it('knows the days of an entity by its kind, the last one of what is known to a year', () => {
    expect(SMALL_PACK.start(number('vladimir-putin'))).toBe(firstDay('1952-10-07'));
    expect(SMALL_PACK.end(number('vladimir-putin'))).toBeUndefined();
    expect(SMALL_PACK.end(number('ronald-reagan'))).toBe(firstDay('2004-06-05'));
    expect(SMALL_PACK.start(number('inf-treaty'))).toBe(firstDay('1987-12-08'));
    expect(SMALL_PACK.end(number('us-russia-2021'))).toBe(lastDay('2021-06-16'));
    expect(SMALL_PACK.end(number('gaza-war'))).toBeUndefined();
    expect(SMALL_PACK.start(number('crimea'))).toBeUndefined();
  });

  it('knows the country of a leader, and none of anything else', () => {
    const country = SMALL_PACK.country(number('keir-starmer'));
    expect(SMALL_PACK.lexicon.countries[country ?? -1]?.code).toBe('GB');
    expect(SMALL_PACK.country(number('antonio-guterres'))).toBeUndefined();
    expect(SMALL_PACK.country(number('gaza-war'))).toBeUndefined();
  });

  it('gives the terms of an office and of a person by their start', () => {
    const office = SMALL_PACK.lexicon.offices.findIndex(({ id }) => id === 'de-chancellor');
    expect(SMALL_PACK.termsOfOffice(office).map(({ entity }) => SMALL_PACK.idOf(entity))).toEqual([
      'angela-merkel',
      'olaf-scholz',
      'friedrich-merz',
    ]);
    expect(SMALL_PACK.termsOf(number('vladimir-putin')).map(({ start }) => start)).toEqual(
      ['1999-08-16', '1999-12-31', '2000-05-07', '2008-05-08', '2012-05-07'].map(firstDay),
    );
    expect(SMALL_PACK.termsOf(number('vladimir-putin'))[1]?.isActing).toBe(true);
    expect(SMALL_PACK.termsOf(number('crimea'))).toEqual([]);
  });

  it('relates entities both ways', () => {
    expect(related('us-russia-2025-anchorage')).toEqual([
      'donald-trump',
      'vladimir-putin',
      'russian-invasion-of-ukraine',
    ]);
    expect(related('hamas')).toEqual(['gaza-war']);
    expect(related('inf-treaty')).toEqual([]);
  });

  it('has no entity outside its numbers', () => {
    for (const outside of [-1, 0.5, SMALL_PACK.size, Number.NaN]) {
      expect(() => SMALL_PACK.idOf(outside)).toThrow(RangeError);
    }
    expect(() => SMALL_PACK.record(SMALL_PACK.size)).toThrow('no entity 40 in the pack');
    expect(() => SMALL_PACK.record(-1)).toThrow(RangeError);
    expect(SMALL_PACK.numberOf('nobody')).toBeUndefined();
    expect(SMALL_PACK.numberOf('__proto__')).toBeUndefined();
  });

  it('opens knowledge without a single entry', () => {
    const empty = {
      sources: [],
      countries: [],
      offices: [],
      series: [],
      entities: [],
      loadedWords: [],
    };
    const pack = new Pack(writePack(empty, SMALL_PACK_DATE).buffer);
    expect(pack.size).toBe(0);
    expect(pack.lexicon.summits).toEqual([]);
  });
});

describe('pack that can not be opened', () => {
  it.each([
    ['is too short', new ArrayBuffer(12), 'is too short for a pack'],
    ['is something else', changed((view) => view.setUint32(0, 0)), 'is not a pack'],
    [
      'has another version',
      changed((view) => view.setUint32(4, PACK_VERSION + 1, true)),
      `has version ${PACK_VERSION + 1}, not ${PACK_VERSION}`,
    ],
    ['is cut short', smallPackBytes().slice(0, 400), `is cut short in section "${SECTIONS[0]}"`],
    [
      'has a section beyond its end',
      changed((view) => view.setUint32(8 + 8 * (SECTIONS.length - 1), 0xfffffff0, true)),
      'is cut short in section "records"',
    ],
  ])('%s: a PackError says so', (_, bytes, message) => {
    expect(() => new Pack(bytes)).toThrow(new PackError(message));
  });
});
