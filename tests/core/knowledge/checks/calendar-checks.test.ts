import { describe, expect, it } from 'vitest';
import { checkCalendars } from '../../../../core/knowledge/checks/calendars.ts';
import { checkParticipants } from '../../../../core/knowledge/checks/participants.ts';
import { checkReviewDates } from '../../../../core/knowledge/checks/review-dates.ts';
import { checkSpans } from '../../../../core/knowledge/checks/spans.ts';
import type { Leader, Term } from '../../../../core/knowledge/schema.ts';
import {
  linesOf,
  withEntity,
  withOffice,
  withoutField,
} from '../../../support/broken-knowledge.ts';
import { SMALL_KNOWLEDGE } from '../../../support/small-knowledge.ts';

const term = (start: string, end?: string): Term => ({
  office: 'gb-prime-minister',
  start,
  acting: false,
  ...(end === undefined ? {} : { end }),
});

const starmer = (terms: Leader['terms']) => withEntity('leader', 'keir-starmer', { terms });

describe('checkCalendars (ED8)', () => {
  it('finds two holders of one office on one day', () => {
    expect(linesOf(checkCalendars(starmer([term('2024-07-04')])))).toEqual([
      'keir-starmer: terms.0: starts 2024-07-04 as "gb-prime-minister" while rishi-sunak holds it until 2024-07-05',
    ]);
  });

  it('finds a term that ends before it starts', () => {
    expect(linesOf(checkCalendars(starmer([term('2024-07-05', '2024-07-04')])))).toEqual([
      'keir-starmer: terms.0: ends 2024-07-04 before it starts 2024-07-05',
    ]);
  });

  it('accepts a hand-over on one day, dates known to a year, and offices of several holders', () => {
    expect(checkCalendars(SMALL_KNOWLEDGE)).toEqual([]);
    expect(checkCalendars(starmer([term('2024')]))).toEqual([]);
    const several = withOffice('gb-prime-minister', { holders: 'several' });
    const entities = starmer([term('2024-07-01')]).entities;
    expect(checkCalendars({ ...several, entities })).toEqual([]);
  });
});

const withParticipant = (leader: string, office: string) =>
  withEntity('summit', 'us-russia-2021', { participants: [{ leader, office }] });

describe('checkParticipants', () => {
  it('finds an office that the participant did not hold on that day, and says what the calendar has', () => {
    expect(linesOf(checkParticipants(withParticipant('donald-trump', 'us-president')))).toEqual([
      'us-russia-2021: participants.0.office: donald-trump is not "us-president" on 2021-06-16: the calendar has 2017-01-20 to 2021-01-20, 2025-01-20 to now',
    ]);
    expect(linesOf(checkParticipants(withParticipant('joe-biden', 'ru-president')))).toEqual([
      'us-russia-2021: participants.0.office: joe-biden is not "ru-president" on 2021-06-16: the calendar has no such term',
    ]);
  });

  it('accepts an office held on any day of the meeting', () => {
    expect(checkParticipants(SMALL_KNOWLEDGE)).toEqual([]);
    const long = withEntity('summit', 'us-russia-2021', {
      start: '2021-01-19',
      end: '2021-01-21',
      participants: [
        { leader: 'donald-trump', office: 'us-president' },
        { leader: 'joe-biden', office: 'us-president' },
        { name: 'A guest' },
      ],
    });
    expect(checkParticipants(long)).toEqual([]);
  });
});

describe('checkReviewDates', () => {
  it('finds a living office-holder without a review date (ED1)', () => {
    expect(linesOf(checkReviewDates(withoutField('keir-starmer', 'reviewBy')))).toEqual([
      'keir-starmer: reviewBy: is missing: the term as "gb-prime-minister" is open',
    ]);
  });

  it('finds an ongoing conflict without one (ED1)', () => {
    expect(linesOf(checkReviewDates(withoutField('gaza-war', 'reviewBy')))).toEqual([
      'gaza-war: reviewBy: is missing: the conflict goes on',
    ]);
  });

  it('asks none of the dead, of former holders, and of conflicts that ended', () => {
    expect(checkReviewDates(SMALL_KNOWLEDGE)).toEqual([]);
  });
});

describe('checkSpans', () => {
  it.each([
    [
      'leader',
      'ronald-reagan',
      { died: '1900' },
      'ronald-reagan: died: is 1900, before 1911-02-06',
    ],
    ['conflict', 'iraq-war', { end: '2002' }, 'iraq-war: end: is 2002, before 2003-03-20'],
    ['summit', 'g7-2025', { end: '2025-06-14' }, 'g7-2025: end: is 2025-06-14, before 2025-06-15'],
    ['organization', 'nato', { ended: '1948' }, 'nato: ended: is 1948, before 1949-04-04'],
    [
      'agreement',
      'inf-treaty',
      { inForce: '1987-12-07' },
      'inf-treaty: inForce: is 1987-12-07, before 1987-12-08',
    ],
  ] as const)('finds an end before its start: %s', (kind, id, change, line) => {
    expect(linesOf(checkSpans(withEntity(kind, id, change)))).toEqual([line]);
  });

  it('accepts an end within the precision of the start', () => {
    expect(checkSpans(SMALL_KNOWLEDGE)).toEqual([]);
    expect(checkSpans(withEntity('conflict', 'iraq-war', { end: '2003' }))).toEqual([]);
  });
});
