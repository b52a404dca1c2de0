import type { Pack } from '../knowledge/pack.ts';
import type { Entity, Levels } from '../knowledge/schema.ts';
import { drawMap, SMALL } from '../map/draw-map.ts';
import { type Day, firstDay, isoDate, lastDay } from '../time/day.ts';
import { CardContext } from './card-context.ts';
import type { CardModel, CardNotice, CardWhy, Timeline } from './card-model.ts';
import { timelineOfSpans } from '../timeline/timeline.ts';
import type { CardPart } from './card-part.ts';
import { conflictCard } from './conflict-card.ts';
import { connectionsOf } from './connections.ts';
import { withFirst } from './facts-at-first.ts';
import { leaderCard } from './leader-card.ts';
import { agreementCard, organizationCard, territoryCard } from './other-cards.ts';
import { nowStart } from './now-start.ts';
import { summaryStart } from './summary-start.ts';
import { summitCard } from './summit-card.ts';

/** What a card is asked to describe. */
export type CardRequest = {
  readonly pack: Pack;
  readonly entity: number;
  readonly articleDay: Day;
  readonly hasDate: boolean;
  /** Numbers of the entities that the article names. */
  readonly linked: ReadonlySet<number>;
  /** The words of a role mention. */
  readonly roleWords?: string;
  /** Which of a person's terms of office the words mean; undefined where they say none. */
  readonly term?: number;
  readonly why?: CardWhy;
  readonly today: Day;
};

/** Everything that the card of an entity says in an article. @throws RangeError for an unknown entity. */
export function describeCard(request: CardRequest): CardModel {
  const entity = request.pack.record(request.entity);
  const context = new CardContext({ ...request, wikipedia: entity.wikipedia });
  const part = partOf(context, entity, request.term);
  const timeline = timelineOf(part, request.articleDay);
  const positions = entity.positions.map((position) => ({
    who: position.who,
    says: position.says,
    ...(position.date === undefined ? {} : { date: position.date }),
    sources: context.cite(position.sources),
  }));
  const extra = entity.facts.map((own) => ({
    label: 'also' as const,
    value: own.text,
    ...(own.date === undefined ? {} : { date: { is: 'on' as const, iso: own.date } }),
    sources: context.cite(own.sources),
    chips: [],
  }));
  const packName = request.pack.packName(request.entity);
  const summary = entity.summary ?? (entity.kind === 'agreement' ? entity.says : undefined);
  return {
    entity: entity.id,
    kind: entity.kind,
    name: entity.name,
    ...(packName === undefined ? {} : { packName }),
    ...(request.roleWords === undefined
      ? {}
      : { role: { words: request.roleWords, holder: entity.name } }),
    sentence: part.sentence,
    ...(part.thenAndNow === undefined ? {} : { thenAndNow: part.thenAndNow }),
    ...(summary === undefined
      ? {}
      : {
          summary,
          summaryStart: {
            plain: summaryStart(summary.plain),
            standard: summaryStart(summary.standard),
          },
        }),
    ...summaryDateOf(request, entity, summary),
    facts: withFirst(
      [...part.facts, ...extra],
      // The strip of a person's offices shows them, with the years.
      timeline !== undefined && timeline.strip.bars.length > 0 ? ['otherOffices'] : [],
    ),
    ...(timeline === undefined ? {} : { timeline }),
    ...(part.point === undefined
      ? {}
      : {
          point: part.point,
          map: drawMap([{ ...part.point, kind: entity.kind }], request.pack.world, SMALL),
        }),
    isDisputed: positions.length > 1,
    positions,
    connections: connectionsOf(context, entity, request.entity),
    sources: context.sources,
    asOf: entity.asOf,
    notices: noticesOf(request, entity),
    ...(request.why === undefined ? {} : { why: request.why }),
  };
}

/** When the background was written, and where it tells how things were then; empty where no reader could be misled. */
function summaryDateOf(
  { pack, entity, articleDay }: CardRequest,
  { asOf }: Entity,
  summary: Levels | undefined,
): Pick<CardModel, 'summaryDate' | 'summaryNow'> {
  if (summary === undefined || !isOld(articleDay, asOf) || isPast(pack.end(entity), articleDay))
    return {};
  const summaryNow = { plain: nowStart(summary.plain), standard: nowStart(summary.standard) };
  const isOfNow =
    summaryNow.plain < summary.plain.length || summaryNow.standard < summary.standard.length;
  return isOfNow ? { summaryDate: asOf.slice(0, 7), summaryNow } : {};
}

function partOf(context: CardContext, entity: Entity, term: number | undefined): CardPart {
  switch (entity.kind) {
    case 'leader':
      return leaderCard(context, entity, term);
    case 'summit':
      return summitCard(context, entity);
    case 'conflict':
      return conflictCard(context, entity);
    case 'organization':
      return organizationCard(context, entity);
    case 'agreement':
      return agreementCard(context, entity);
    case 'territory':
      return territoryCard(context, entity);
  }
}

/** Days after which a background that is written today may say what the article could not know: half a year. */
const OLD_DAYS = 183;

const isOld = (articleDay: Day, asOf: string): boolean => firstDay(asOf) - articleDay > OLD_DAYS;

/** Days after its end in which what becomes of an event is still news: two years. */
const SETTLED_DAYS = 730;

/** Whether all was long over when the article was written, so that its background says nothing newer. */
const isPast = (end: Day | undefined, articleDay: Day): boolean =>
  end !== undefined && articleDay - end > SETTLED_DAYS;

/** The timeline of a card; undefined where there are no spans. */
function timelineOf(part: CardPart, articleDay: Day): Timeline | undefined {
  const { spans = [] } = part;
  return spans.length === 0 ? undefined : timelineOfSpans(spans, articleDay);
}

function noticesOf(
  { pack, entity, articleDay, hasDate, today }: CardRequest,
  { reviewBy, asOf }: Entity,
): CardNotice[] {
  const day = isoDate(articleDay);
  // A teacher's entry may be younger than the bundled knowledge.
  const own = pack.packName(entity) === undefined ? '' : isoDate(lastDay(asOf));
  const known = own > pack.meta.date ? own : pack.meta.date;
  return [
    ...(hasDate ? [] : [{ what: 'noDate' as const, date: day }]),
    ...(reviewBy !== undefined && firstDay(reviewBy) < today
      ? [{ what: 'reviewDue' as const, date: reviewBy }]
      : []),
    ...(day > known ? [{ what: 'newerThanKnowledge' as const, date: known }] : []),
  ];
}
