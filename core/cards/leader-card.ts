import { BEFORE_OFFICE_DAYS } from '../knowledge/calendar.ts';
import type { OfficeClass } from '../knowledge/schema-lists.ts';
import type { Leader, Term } from '../knowledge/schema.ts';
import { firstDay } from '../time/day.ts';
import type { CardContext } from './card-context.ts';
import type { CardFact, FactLabel } from './card-model.ts';
import { type CardPart, fact, stretch } from './card-part.ts';
import { covers, dateInWords, onDate, spanInWords } from './dates.ts';

/** Which office a sentence speaks of where a person held several: the higher first, of those that lead. */
const RANK: readonly OfficeClass[] = [
  'pope',
  'secretary-general',
  'commission-president',
  'supreme-leader',
  'monarch',
  'president',
  'chancellor',
  'prime-minister',
  'general-secretary',
  'military-ruler',
  'movement-leader',
  'chief',
  'vice-president',
  'crown-prince',
];

/** Roles that are no public office. */
const NO_OFFICE: ReadonlySet<OfficeClass> = new Set([
  'nominee',
  'party-leader',
  'opposition-leader',
]);

/** How many offices a card lists. */
const MAX_OFFICES = 4;

/** What a card says about a person, on the article's date; first of the term that the words mean, if they name one. */
export function leaderCard(
  context: CardContext,
  leader: Leader,
  meant: number | undefined,
): CardPart {
  const cited = context.cite(leader.sources);
  const day = context.articleDay;
  const current = best(
    context,
    leader.terms.filter((term) => covers(term.start, term.end, day)),
  );
  const term =
    leader.terms[meant ?? -1] ??
    current ??
    coming(context, leader.terms) ??
    highest(context, leader.terms) ??
    leader.terms[0];
  const then = thenAndNow(context, leader, term, current);
  return {
    sentence: sentence(context, leader, term),
    ...(then === undefined ? {} : { thenAndNow: then }),
    facts: facts(context, leader, term, cited),
    spans: leader.terms.map((own) => ({
      label: officeName(context, own),
      short: acting(context.office(own.office)?.title ?? officeName(context, own), own),
      ...stretch(own.start, own.end),
      isCurrent: own === current,
    })),
  };
}

const officeName = (context: CardContext, term: Term): string =>
  acting(ofParty(context.office(term.office)?.name ?? term.office, term.party), term);

/** An office of any party by the name of the party: "Democratic nominee for", "Leader of the opposition party UDAR in". */
const ofParty = (name: string, party: string | undefined): string =>
  party === undefined || party === 'Independent'
    ? name
    : name
        .replace(/^Nominee of a major party for/, `${party} nominee for`)
        .replace(/ of an? ((?:[A-Z][a-z]+ )?(?:opposition )?party)\b/, ` of the $1 ${party}`);

/** What an office is called while somebody acts in it. */
const acting = (name: string, term: Term): string =>
  term.acting && !name.startsWith('Acting') ? `Acting ${name}` : name;

/** The lower, the higher the office. */
function rank(context: CardContext, term: Term): number {
  const office = context.office(term.office);
  const position = office ? RANK.indexOf(office.class) : -1;
  const isOfParty = office !== undefined && NO_OFFICE.has(office.class);
  return (
    (office?.leads === true ? 0 : isOfParty ? 200 : 100) + (position < 0 ? RANK.length : position)
  );
}

const best = (context: CardContext, terms: readonly Term[]): Term | undefined =>
  terms.toSorted((a, b) => rank(context, a) - rank(context, b))[0];

/** The highest office held before the article, the last time: what a person of the past is known for. */
function highest(context: CardContext, terms: readonly Term[]): Term | undefined {
  const past = terms
    .filter((term) => firstDay(term.start) <= context.articleDay)
    .toSorted((a, b) => firstDay(b.start) - firstDay(a.start));
  return best(context, past);
}

/** The office that leads and that is taken soon after the article: of a president-elect. */
const coming = (context: CardContext, terms: readonly Term[]): Term | undefined =>
  terms.find((term) => {
    const away = firstDay(term.start) - context.articleDay;
    return away > 0 && away <= BEFORE_OFFICE_DAYS && context.office(term.office)?.leads === true;
  });

function sentence(context: CardContext, leader: Leader, term: Term | undefined): string {
  if (!term) return `${leader.name}.`;
  const office = officeName(context, term);
  if (covers(term.start, term.end, context.articleDay)) {
    return `${office} since ${dateInWords(term.start)}.`;
  }
  if (firstDay(term.start) > context.articleDay)
    return `${office} from ${dateInWords(term.start)}.`;
  return term.end === undefined
    ? `${office} since ${dateInWords(term.start)}.`
    : `${office} from ${dateInWords(term.start)} to ${dateInWords(term.end)}.`;
}

/** Where then and now differ; undefined where they do not. */
function thenAndNow(
  context: CardContext,
  leader: Leader,
  term: Term | undefined,
  current: Term | undefined,
): string | undefined {
  const day = context.articleDay;
  const parts: string[] = [];
  if (current && (current.end !== undefined || current !== term)) {
    const office = context.office(current.office);
    const title = current === term ? office?.title : officeName(context, current);
    parts.push(`${title ?? 'In office'} when this was written`);
    // A candidate leaves no office.
    if (current.end !== undefined)
      parts.push(
        office && NO_OFFICE.has(office.class)
          ? `until ${dateInWords(current.end)}`
          : `left office ${onDate(current.end)}`,
      );
  }
  const now = best(
    context,
    leader.terms.filter((term) => term.end === undefined && firstDay(term.start) > day),
  );
  if (now && now !== term)
    parts.push(`${officeName(context, now)} since ${dateInWords(now.start)}`);
  if (leader.died !== undefined && firstDay(leader.died) > day)
    parts.push(`died ${onDate(leader.died)}`);
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

/** The party and the neighbors in the office first: what the sentence leaves open. */
function facts(
  context: CardContext,
  leader: Leader,
  term: Term | undefined,
  cited: readonly number[],
): CardFact[] {
  const country = leader.country === undefined ? undefined : context.countryName(leader.country);
  const isDead = leader.died !== undefined && firstDay(leader.died) <= context.articleDay;
  const known = (label: FactLabel, value: string | undefined): CardFact[] =>
    value === undefined ? [] : [fact(label, value, cited)];
  return [
    ...known('party', term?.party),
    ...(term ? neighbors(context, leader, term, cited) : []),
    ...known('country', country),
    ...known('born', leader.born === undefined ? undefined : dateInWords(leader.born)),
    ...known('died', isDead && leader.died !== undefined ? dateInWords(leader.died) : undefined),
    // The strip shows them as well.
    ...otherOffices(context, leader, term),
  ];
}

/** The offices held before or beside: the highest first, of one kind the newest. */
function otherOffices(context: CardContext, leader: Leader, term: Term | undefined): CardFact[] {
  const others = leader.terms
    .filter((own) => own !== term && firstDay(own.start) <= context.articleDay)
    .toSorted(
      (a, b) => rank(context, a) - rank(context, b) || firstDay(b.start) - firstDay(a.start),
    )
    .slice(0, MAX_OFFICES - 1);
  if (others.length === 0) return [];
  const offices = others.map(
    (own) => `${officeName(context, own)}, ${spanInWords(own.start, own.end)}`,
  );
  const refs = others.flatMap((own) => own.sources ?? leader.sources);
  return [fact('otherOffices', offices.join('; '), [...new Set(context.cite(refs))])];
}

/** Who held the office before and after, where the calendar has no hole between. */
function neighbors(
  context: CardContext,
  leader: Leader,
  term: Term,
  cited: readonly number[],
): CardFact[] {
  const { pack } = context;
  const own = pack.numberOf(leader.id);
  const office = pack.officeNumber(term.office);
  if (office === undefined || pack.lexicon.offices[office]?.holders !== 'single') return [];
  const terms = pack.termsOfOffice(office);
  const at = terms.findIndex(
    (holding) => holding.entity === own && holding.start === firstDay(term.start),
  );
  /** The next term on a side that is another's: who was acting before is no one's predecessor. */
  const beside = (step: 1 | -1): number => {
    let index = at + step;
    while (terms[index]?.entity === own) index += step;
    return index;
  };
  const [last, next] = [beside(-1), beside(1)];
  const person = (label: FactLabel, index: number): CardFact[] => {
    const holding = terms[index];
    if (!holding) return [];
    const record = pack.record(holding.entity);
    return [{ label, value: record.name, sources: cited, chips: context.chip(record.id) }];
  };
  if (at < 0) return [];
  const [before, after] = [person('predecessor', last), person('successor', next)];
  const isSame = before.length > 0 && terms[last]?.entity === terms[next]?.entity;
  return isSame
    ? before.map((own) => ({ ...own, label: 'beforeAndAfter' }))
    : [...before, ...after];
}
