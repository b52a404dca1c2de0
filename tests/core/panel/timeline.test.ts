import { describe, expect, it } from 'vitest';
import { axisOf, timelineOf, type TimelineEntry } from '../../../core/panel/timeline.ts';
import { timelineOfSpans } from '../../../core/timeline/timeline.ts';
import { firstDay } from '../../../core/time/day.ts';
import { CARD_FIXTURES } from '../../components/card-fixtures.ts';
import type { CardModel, TimelineSpan } from '../../../core/cards/card-model.ts';

const ARTICLE = firstDay('2025-08-14');

const span = (label: string, start: string, isCurrent = true): TimelineSpan => ({
  label,
  start: firstDay(start),
  isCurrent,
});
const entry = (name: string, ...spans: readonly TimelineSpan[]) => {
  const card: CardModel = {
    ...CARD_FIXTURES.leader,
    timeline: timelineOfSpans(spans, ARTICLE),
  };
  return { entity: name, kind: card.kind, name, card };
};
const at = (start: string, end?: string): TimelineEntry => ({
  entity: start,
  kind: 'summit',
  name: start,
  start: firstDay(start),
  ...(end === undefined ? {} : { end: firstDay(end) }),
});

describe('timeline of an article', () => {
  it('has what each card is about by its beginning, with the office of a leader', () => {
    const rows = timelineOf([
      entry('Late', span('Late', '2022-02-24')),
      entry('Early', span('President', '2000-01-01'), span('Mayor', '1990-01-01', false)),
    ]);
    expect(rows.map(({ name, what }) => [name, what])).toEqual([
      ['Early', 'President'],
      ['Late', undefined],
    ]);
  });

  it('has the last office before the article for a leader who holds none, or else the first after it', () => {
    const past = entry(
      'Past',
      span('Mayor', '1990-01-01', false),
      span('Senator', '2000-01-01', false),
      span('King', '2026-01-01', false),
    );
    const future = entry('Future', span('King', '2026-01-01', false));
    expect(timelineOf([past, future]).map(({ what }) => what)).toEqual(['Senator', 'King']);
  });

  it('has the office that the card speaks of, rather than a candidacy after it', () => {
    const past = entry(
      'Past',
      span('President', '1999-01-20', false),
      span('President', '2001-01-20', false),
      span('Nominee for President', '2004-09-02', false),
    );
    const card = { ...past.card, sentence: 'President from 20 January 2001 to 20 January 2009.' };
    const [row] = timelineOf([{ ...past, card }]);
    expect([row?.what, row?.start]).toEqual(['President', firstDay('2001-01-20')]);
  });

  it('leaves out what has no date', () => {
    const { timeline: _, ...card } = CARD_FIXTURES.leader;
    expect(
      timelineOf([{ entity: 'a', kind: 'leader', name: 'A', card }, entry('Without')]),
    ).toEqual([]);
  });
});

describe('axis of a timeline', () => {
  it('goes from the first beginning to the last end, with the article on it', () => {
    const axis = axisOf([at('2020-01-01', '2021-01-01')], ARTICLE);
    expect(axis.to).toBe(ARTICLE);
    expect(axis.from).toBeLessThan(firstDay('2020-01-01'));
    expect(axis.from).toBeGreaterThan(firstDay('2019-10-01'));
  });

  it('begins later than a few things that are much older than the others', () => {
    const axis = axisOf(
      [at('1945-10-24'), at('2022-01-01'), at('2023-01-01'), at('2024-01-01')],
      ARTICLE,
    );
    expect(axis.from).toBeGreaterThan(firstDay('2021-01-01'));
  });

  it('keeps them where the axis would not be half as long', () => {
    const axis = axisOf(
      [at('2018-01-01'), at('2020-01-01'), at('2021-01-01'), at('2022-01-01')],
      ARTICLE,
    );
    expect(axis.from).toBeLessThan(firstDay('2018-01-01'));
  });

  it('is the article’s day alone where nothing is dated', () => {
    expect(axisOf([], ARTICLE)).toEqual({ from: ARTICLE, to: ARTICLE });
  });
});
