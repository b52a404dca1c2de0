import { eventIndex, numbersUnder } from '../knowledge/event-index.ts';
import type { Conflict, Deaths } from '../knowledge/schema.ts';
import type { CardContext } from './card-context.ts';
import { placeOfConflict, placeOnMap } from './conflict-place.ts';
import type { CardFact, FactLabel, TimelineSpan } from './card-model.ts';
import { type CardPart, stretch } from './card-part.ts';
import { sideFact } from './conflict-sides.ts';
import { covers, dateInWords, onDate, spanInWords } from './dates.ts';

/** How many phases a card names. */
const MAX_PHASES = 5;

const CLASS_WORDS: Readonly<Record<Conflict['class'], string>> = {
  war: 'War',
  'civil-war': 'Civil war',
  invasion: 'Invasion',
  occupation: 'Occupation',
  annexation: 'Annexation',
  insurgency: 'Insurgency',
  genocide: 'Genocide',
  uprising: 'Uprising',
  campaign: 'Military campaign',
  attack: 'Attack',
  coup: 'Coup',
  standoff: 'Standoff',
};

const NUMBER = new Intl.NumberFormat('en-GB');

/** What a card says about a conflict, on the article's date. */
export function conflictCard(context: CardContext, conflict: Conflict): CardPart {
  const cited = context.cite(conflict.sources);
  const day = context.articleDay;
  const place = placeOfConflict(context, conflict);
  const what = `${CLASS_WORDS[conflict.class]}${place === undefined ? '' : ` ${place.words}`}`;
  const isOn = covers(conflict.start, conflict.end, day);
  const phases = phasesOf(context, conflict);
  const then =
    isOn && conflict.end !== undefined
      ? `Going on when this was written · ended ${onDate(conflict.end)}`
      : undefined;
  return {
    sentence: isOn
      ? `${what} since ${dateInWords(conflict.start)}.`
      : `${what}, ${spanInWords(conflict.start, conflict.end)}.`,
    ...(then === undefined ? {} : { thenAndNow: then }),
    facts: [
      ...conflict.sides.map((side) => sideFact(context, side, cited)),
      // What counts the most comes first: a count of civilians alone could pass for all.
      ...conflict.deaths
        .toSorted((a, b) => b.high - a.high)
        .map((deaths) => deathsFact(context, deaths)),
      ...chipsFact(
        context,
        'partOf',
        conflict.phaseOf === undefined ? [] : [conflict.phaseOf],
        cited,
      ),
      ...chipsFact(context, 'phases', phases.slice(0, MAX_PHASES), cited),
      ...chipsFact(context, 'attempts', [...conflict.agreements, ...conflict.summits], cited),
    ],
    spans: [conflict, ...phases.flatMap((id) => context.entity(id) ?? [])].flatMap((entity) =>
      entity.kind === 'conflict' ? [spanOf(context, entity, entity.id === conflict.id)] : [],
    ),
    ...(conflict.point === undefined
      ? {}
      : { point: { ...conflict.point, label: place?.name ?? placeOnMap(context, conflict) } }),
  };
}

/** The conflict of the card leads nowhere, its phases to their own cards. */
function spanOf(context: CardContext, conflict: Conflict, isCurrent: boolean): TimelineSpan {
  const [chip] = isCurrent ? [] : context.chip(conflict.id);
  return {
    label: conflict.name,
    ...(chip === undefined ? {} : { chip }),
    ...stretch(conflict.start, conflict.end),
    isCurrent,
  };
}

/** The phases of a conflict by their start. */
function phasesOf(context: CardContext, conflict: Conflict): string[] {
  const own = context.pack.numberOf(conflict.id);
  if (own === undefined) return [];
  const { lexicon } = context.pack;
  return numbersUnder(eventIndex(lexicon).conflictsBy.whole, [own])
    .flatMap((number) => lexicon.conflicts[number] ?? [])
    .toSorted((a, b) => a.start - b.start)
    .map((entry) => context.pack.idOf(entry.entity));
}

function deathsFact(context: CardContext, deaths: Deaths): CardFact {
  const range =
    deaths.low === deaths.high
      ? NUMBER.format(deaths.low)
      : `${NUMBER.format(deaths.low)} to ${NUMBER.format(deaths.high)}`;
  return {
    label: 'deaths',
    value: `${range} (${deaths.counted}). ${deaths.method.replace(/\.$/, '')}.`,
    date: { is: 'asOf', iso: deaths.asOf },
    sources: context.cite(deaths.sources),
    chips: [],
  };
}

/** A fact that is a list of entities; none where the pack has none of them. */
export function chipsFact(
  context: CardContext,
  label: FactLabel,
  ids: readonly string[],
  cited: readonly number[],
): CardFact[] {
  const chips = ids.flatMap((id) => context.chip(id));
  if (chips.length === 0) return [];
  return [{ label, value: chips.map(({ name }) => name).join(', '), sources: cited, chips }];
}
