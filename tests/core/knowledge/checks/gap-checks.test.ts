import { describe, expect, it } from 'vitest';
import { checkCalendarGaps } from '../../../../core/knowledge/checks/calendar-gaps.ts';
import type { Knowledge } from '../../../../core/knowledge/knowledge.ts';
import type { Leader, Office, Term } from '../../../../core/knowledge/schema.ts';
import { linesOf } from '../../../support/broken-knowledge.ts';
import { SMALL_KNOWLEDGE } from '../../../support/small-knowledge.ts';

const OFFICE = 'fr-prime-minister';

/** The small knowledge with one office whose holders are these, by start and end. */
function calendar(
  spans: readonly (readonly [start: string, end?: string])[],
  change: Partial<Office> = {},
): Knowledge {
  const known = SMALL_KNOWLEDGE.entities.find(({ kind }) => kind === 'leader') as Leader;
  const office: Office = {
    ...(SMALL_KNOWLEDGE.offices[0] as Office),
    id: OFFICE,
    class: 'prime-minister',
    country: 'FR',
    ...change,
  };
  const entities = spans.map(([start, end], index): Leader => {
    const term: Term = {
      office: OFFICE,
      start,
      acting: false,
      ...(end === undefined ? {} : { end }),
    };
    return { ...known, id: `holder-${index}`, terms: [term] };
  });
  return { ...SMALL_KNOWLEDGE, offices: [office], entities };
}

const found = (...args: Parameters<typeof calendar>): string[] =>
  linesOf(checkCalendarGaps(calendar(...args)));

describe('checkCalendarGaps', () => {
  it('finds a hole of more than a month', () => {
    expect(found([['2000-01-01', '2005-05-31'], ['2005-07-03']])).toEqual([
      'fr-prime-minister: gaps: nobody holds it from 2005-05-31 to 2005-07-03 (32 days): add the holder, a gap with its reason, or completeFrom',
    ]);
    expect(found([['2000-01-01', '2005-05-31'], ['2005-07-02']])).toEqual([]);
  });

  it('finds an office without an end whose last holder has left', () => {
    expect(found([['2000-01-01', '2005-05-31']])).toEqual([
      'fr-prime-minister: gaps: nobody holds it since 2005-05-31: add the holder, a gap with its reason, or the end of the office',
    ]);
    expect(found([['2000-01-01', '2005-05-31']], { end: '2005-05-31' })).toEqual([]);
  });

  it('accepts a hole that a gap explains, a month open at either side', () => {
    const why = { why: 'parliament elected nobody', sources: ['factbook'] };
    const spans = [['2000-01-01', '2005-05-31'], ['2007-01-01']] as const;
    expect(found(spans, { gaps: [{ from: '2005-06-01', to: '2006-12-31', ...why }] })).toEqual([]);
    expect(found(spans, { gaps: [{ from: '2005-06-01', to: '2006-01-01', ...why }] })).toHaveLength(
      1,
    );
    const open = [{ from: '2005-06', ...why }];
    expect(found([['2000-01-01', '2005-05-31']], { gaps: open })).toEqual([]);
  });

  it('finds a calendar that begins after 2000 though the office is older', () => {
    expect(found([['2004-03-01']])).toEqual([
      'fr-prime-minister: completeFrom: is missing: the calendar begins 2004-03-01: add the holders since 2000, or the start of the office, or completeFrom',
    ]);
    expect(found([['2004-03-01']], { start: '2004-02-20' })).toEqual([]);
    expect(found([['2004-03-01']], { completeFrom: '2004-03-01' })).toEqual([]);
    expect(found([['1990-03-01']])).toEqual([]);
  });

  it('asks for no holder before the calendar claims to be complete', () => {
    const spans = [['1950-01-01', '1955-01-01'], ['1960-01-01']] as const;
    expect(found(spans)).toHaveLength(1);
    expect(found(spans, { completeFrom: '1960-01-01' })).toEqual([]);
  });

  it('asks none of offices that several hold, or that are no head of a country', () => {
    const spans = [['1950-01-01', '1955-01-01'], ['1960-01-01']] as const;
    expect(found(spans, { holders: 'several' })).toEqual([]);
    expect(found(spans, { class: 'foreign-minister' })).toEqual([]);
  });

  it('takes dates of a year or a month for what they may mean', () => {
    expect(found([['2000', '2005'], ['2006-01-20']])).toEqual([]);
  });
});
