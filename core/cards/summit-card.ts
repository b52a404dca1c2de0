import { eventIndex, numbersUnder } from '../knowledge/event-index.ts';
import type { Summit } from '../knowledge/schema.ts';
import { firstDay, lastDay } from '../time/day.ts';
import type { CardContext } from './card-context.ts';
import type { CardFact } from './card-model.ts';
import { type CardPart, fact, stretch } from './card-part.ts';
import { dateInWords, spanInWords } from './dates.ts';
import { placeInWords } from './place.ts';

/** How many participants a card names before it counts the rest. */
const MAX_NAMES = 8;
/** How many meetings before and after it a card's timeline shows. */
const SHOWN_AROUND = 2;

/** What a card says about a meeting. */
export function summitCard(context: CardContext, summit: Summit): CardPart {
  const cited = context.cite(summit.sources);
  const { place } = summit;
  const town = place?.city ?? place?.region;
  const where = placeInWords(context, { parts: [town], country: place?.country });
  const venue = placeInWords(context, { parts: [place?.venue, town], country: place?.country });
  const when = spanInWords(summit.start, summit.end ?? summit.start);
  const isPlanned = firstDay(summit.start) > context.articleDay;
  const series = eventIndex(context.pack.lexicon).seriesOf.get(summit.series);
  const around = neighbors(context, summit, { before: SHOWN_AROUND, after: SHOWN_AROUND });
  // The sentence says when and where: what it leaves open comes first.
  const list: CardFact[] = [
    ...tookPart(context, summit, cited),
    ...neighborFacts(context, summit, cited),
    ...(series === undefined ? [] : [fact('series', `${series.name}${numberOf(summit)}`, cited)]),
    ...(venue === undefined ? [] : [fact('place', venue, cited)]),
    fact('date', when, cited),
  ];
  const isOn = !isPlanned && lastDay(summit.end ?? summit.start) >= context.articleDay;
  const verb = !context.hasDate
    ? 'Meeting held'
    : isPlanned
      ? 'Meeting planned for'
      : isOn
        ? 'Meeting of'
        : 'Meeting held';
  return {
    sentence: `${verb} ${when}${where === undefined ? '' : ` in ${where}`}${isOn && context.hasDate ? ' (going on when this was written)' : ''}.`,
    ...(isPlanned && context.hasDate ? { thenAndNow: thenAndNow(context, summit) } : {}),
    facts: list,
    spans: [summit, ...around].map((meeting) => {
      const [chip] = meeting === summit ? [] : context.chip(meeting.id);
      const city = meeting.place?.city;
      return {
        label: meeting.name,
        ...(city === undefined ? {} : { short: city }),
        ...(chip === undefined ? {} : { chip }),
        ...stretch(meeting.start, meeting.end ?? meeting.start),
        isCurrent: meeting === summit,
      };
    }),
    ...(summit.place?.point === undefined
      ? {}
      : { point: { ...summit.place.point, label: summit.place.city ?? where ?? summit.name } }),
  };
}

const numberOf = ({ ordinal }: Summit): string =>
  ordinal === undefined ? '' : `, number ${ordinal}`;

/** A meeting that the article expects: whether it has taken place since, on the day that the sentence says. */
function thenAndNow({ pack }: CardContext, summit: Summit): string {
  const isHeld = (summit.end ?? summit.start) <= pack.meta.date;
  return isHeld
    ? 'Not yet held when this was written · held since then'
    : `Not yet held when this was written, nor by ${dateInWords(pack.meta.date)}`;
}

function tookPart(context: CardContext, summit: Summit, cited: readonly number[]): CardFact[] {
  const names = summit.participants.flatMap((participant) => {
    const chip = participant.leader === undefined ? undefined : context.chip(participant.leader)[0];
    const office =
      participant.office === undefined ? undefined : context.office(participant.office);
    const name =
      chip?.name ??
      participant.name ??
      (participant.country === undefined ? undefined : context.countryName(participant.country));
    if (name === undefined) return [];
    return [{ chip, text: office ? `${name} (${office.title})` : name }];
  });
  if (names.length === 0) return [];
  const shown = names.slice(0, MAX_NAMES);
  const more = names.length - shown.length;
  return [
    {
      label: 'tookPart',
      value: `${shown.map(({ text }) => text).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      sources: cited,
      chips: shown.flatMap(({ chip }) => (chip ? [chip] : [])),
    },
  ];
}

/** The meetings of the series just before and after, by their start; none of a series that has no order, or of which some are missing. */
function neighbors(
  { pack }: CardContext,
  summit: Summit,
  { before, after }: { readonly before: number; readonly after: number },
): Summit[] {
  const own = pack.numberOf(summit.id);
  const { seriesOf, summitsBy } = eventIndex(pack.lexicon);
  const ofSummit = seriesOf.get(summit.series);
  if (ofSummit?.isSequence !== true || ofSummit.isPartial) return [];
  const series = numbersUnder(summitsBy.series, [summit.series])
    .flatMap((number) => pack.lexicon.summits[number] ?? [])
    .toSorted((a, b) => a.start - b.start);
  const at = series.findIndex((entry) => entry.entity === own);
  return [...series.slice(Math.max(0, at - before), at), ...series.slice(at + 1, at + 1 + after)]
    .map(({ entity }) => pack.record(entity))
    .filter((record) => record.kind === 'summit');
}

/** The meeting of the series before and the one after. */
function neighborFacts(context: CardContext, summit: Summit, cited: readonly number[]): CardFact[] {
  return (['before', 'after'] as const).flatMap((label) => {
    const around = { before: 0, after: 0, [label]: 1 };
    const [record] = neighbors(context, summit, around);
    if (record === undefined) return [];
    return [{ label, value: record.name, sources: cited, chips: context.chip(record.id) }];
  });
}
