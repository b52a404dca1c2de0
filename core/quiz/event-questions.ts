import { onDate, spanInWords } from '../cards/dates.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { Entity, Kind, Place } from '../knowledge/schema.ts';
import type { Day } from '../time/day.ts';
import { factSources } from './fact-sources.ts';
import { type Ask, ERA_DAYS, type Proposal, WRONG_ANSWERS } from './question.ts';

/** Wrong years lie so far from the right one and from each other that nobody is asked for a nuance. */
const LEAST_YEARS_APART = 2;
/** So many of the nearest in time are looked at for a wrong answer. */
const LOOKED_AT = 60;

/** What can be asked about a thing that is no person: where it was or sits, and in what year it began. */
export function eventQuestions(pack: Pack, number: number): readonly Proposal[] {
  const entity = pack.record(number);
  const near = nearest(pack, number, entity.kind);
  const subject = { name: entity.name, sources: factSources(pack, entity, entity.sources) };
  switch (entity.kind) {
    case 'summit':
      return placeQuestion(
        { ask: 'place', says: `${spanInWords(entity.start, entity.end ?? entity.start)}, in` },
        subject,
        entity.place,
        near,
      );
    case 'organization':
      return [
        ...placeQuestion({ ask: 'seat', says: 'its seat is in' }, subject, entity.seat, near),
        ...yearQuestion('founded', subject, entity.founded, near),
      ];
    case 'conflict':
      // A phase began in another year than the whole, and both have something to say for themselves.
      return pack.related(number).some((other) => pack.kind(other) === 'conflict')
        ? []
        : yearQuestion('began', subject, entity.start, near);
    case 'agreement':
      // "The Oslo Accords" were signed in two years: neither is the answer.
      return entity.alsoSigned.length > 0
        ? []
        : yearQuestion('signed', subject, entity.signed, near);
    default:
      return [];
  }
}

type Subject = Pick<Proposal, 'sources'> & { readonly name: string };

function placeQuestion(
  { ask, says }: { readonly ask: Ask; readonly says: string },
  { name, sources }: Subject,
  place: Place | undefined,
  near: readonly Entity[],
): Proposal[] {
  const right = place?.city;
  // A name that gives the place away asks nothing.
  if (place === undefined || right === undefined || name.includes(right)) return [];
  const itsNames = new Set([right, place.region, place.venue, ...place.also]);
  const wrong = near.flatMap((other) => {
    const city =
      other.kind === 'summit'
        ? other.place?.city
        : other.kind === 'organization'
          ? other.seat?.city
          : undefined;
    return city === undefined || itsNames.has(city) ? [] : [city];
  });
  return proposal({
    ask,
    subject: name,
    because: `${name}: ${says} ${right}.`,
    right,
    wrong: [...new Set(wrong)],
    isYear: false,
    sources,
  });
}

function yearQuestion(
  ask: Ask,
  { name, sources }: Subject,
  date: string | undefined,
  near: readonly Entity[],
): Proposal[] {
  const right = date?.slice(0, 4);
  if (date === undefined || right === undefined || name.includes(right)) return [];
  const years = [Number(right)];
  for (const other of near) {
    const year = Number(beginning(other)?.slice(0, 4) ?? Number.NaN);
    if (years.every((known) => Math.abs(known - year) >= LEAST_YEARS_APART)) years.push(year);
  }
  const wrong = years.slice(1).map(String);
  const because = `${name}: ${ask} ${onDate(date)}.`;
  return proposal({ ask, subject: name, because, right, wrong, isYear: true, sources });
}

function beginning(entity: Entity): string | undefined {
  switch (entity.kind) {
    case 'summit':
    case 'conflict':
      return entity.start;
    case 'organization':
      return entity.founded;
    case 'agreement':
      return entity.signed;
    default:
      return undefined;
  }
}

/** The entities of a kind within the era, the nearest in time first. */
function nearest(pack: Pack, number: number, kind: Kind): readonly Entity[] {
  const day = pack.start(number);
  if (day === undefined || kind === 'leader') return [];
  const others: { readonly other: number; readonly away: Day }[] = [];
  for (let other = 0; other < pack.size; other += 1) {
    const start = other === number || pack.kind(other) !== kind ? undefined : pack.start(other);
    if (start !== undefined && Math.abs(start - day) <= ERA_DAYS)
      others.push({ other, away: Math.abs(start - day) });
  }
  return others
    .toSorted((a, b) => a.away - b.away)
    .slice(0, LOOKED_AT)
    .map(({ other }) => pack.record(other));
}

const proposal = (own: Proposal): Proposal[] =>
  own.wrong.length < WRONG_ANSWERS || own.sources.length === 0 ? [] : [own];
