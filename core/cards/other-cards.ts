import type { Agreement, Claim, Organization, Territory } from '../knowledge/schema.ts';
import { holdersIn } from '../knowledge/calendar.ts';
import { type Day, firstDay, lastDay } from '../time/day.ts';
import type { CardContext } from './card-context.ts';
import type { CardFact, FactLabel } from './card-model.ts';
import { type CardPart, fact, stretch } from './card-part.ts';
import { chipsFact } from './conflict-card.ts';
import { partyName } from './conflict-sides.ts';
import { nameInSentence } from './name-in-sentence.ts';
import { placeInWords } from './place.ts';
import { covers, dateInWords, onDate, spanInWords } from './dates.ts';

/** What a card says about a body or movement, on the article's date. */
export function organizationCard(context: CardContext, organization: Organization): CardPart {
  const cited = context.cite(organization.sources);
  const day = context.articleDay;
  const members = membersOn(organization, day);
  const { seat } = organization;
  const seatName = placeInWords(context, { parts: [seat?.city], country: seat?.country });
  const list: CardFact[] = [fact('founded', dateInWords(organization.founded), cited)];
  if (organization.ended !== undefined && firstDay(organization.ended) <= day) {
    list.push(fact('ended', dateInWords(organization.ended), cited));
  }
  if (seatName !== undefined) list.push(fact('seat', seatName, cited));
  list.push(...headOf(context, organization, cited));
  if (members.length > 0) list.push(fact('members', membersInWords(context, members), cited));
  return {
    sentence: organizationSentence(context, organization, members.length),
    facts: list,
    spans: [
      {
        label: organization.name,
        ...stretch(organization.founded, organization.ended),
        isCurrent: true,
      },
    ],
  };
}

const membersOn = ({ members }: Organization, day: Day): Organization['members'] =>
  members.filter(({ from, to }) => covers(from ?? '1000', to, day));

const CLASS_WORDS: Readonly<Record<Organization['class'], string>> = {
  'body-of-states': 'Intergovernmental body',
  office: 'Public body',
  'armed-movement': 'Armed movement',
  court: 'International court',
  forum: 'Forum of states',
};

function organizationSentence(
  context: CardContext,
  organization: Organization,
  members: number,
): string {
  const { founded, ended } = organization;
  const isOver = ended !== undefined && firstDay(ended) < context.articleDay;
  // What has not changed since needs no date; the article's is said once, where something has.
  const isSame = membersOn(organization, firstDay(organization.asOf)).length === members;
  const written = context.hasDate && !isSame ? ' (when this was written)' : '';
  const counted = members > 1 && !isOver ? `, ${members} members${written}` : '';
  const when = isOver
    ? `${dateInWords(founded)} to ${dateInWords(ended)}`
    : `founded ${onDate(founded)}`;
  return `${CLASS_WORDS[organization.class]}, ${when}${counted}.`;
}

const LIST = new Intl.ListFormat('en-GB');

/** Up to so many members are named, more are counted. */
const MAX_MEMBER_NAMES = 12;

function membersInWords(context: CardContext, members: Organization['members']): string {
  const count = members.length === 1 ? '1 country' : `${members.length} countries`;
  if (members.length > MAX_MEMBER_NAMES) return count;
  return `${count}: ${members
    .map(({ country }) => context.countryName(country))
    .toSorted((a, b) => a.localeCompare(b, 'en'))
    .join(', ')}`;
}

function headOf(
  context: CardContext,
  organization: Organization,
  cited: readonly number[],
): CardFact[] {
  const { pack, articleDay } = context;
  const index = organization.head === undefined ? undefined : pack.officeNumber(organization.head);
  if (index === undefined) return [];
  const office = pack.lexicon.offices[index];
  const [holding] = holdersIn(pack, index, { from: articleDay, to: articleDay });
  if (!office || !holding) return [];
  const record = pack.record(holding.entity);
  return [
    {
      label: 'head',
      value: `${record.name}, ${office.title}`,
      sources: cited,
      chips: context.chip(record.id),
    },
  ];
}

/** What a card says about a treaty or accord, on the article's date. */
export function agreementCard(context: CardContext, agreement: Agreement): CardPart {
  const cited = context.cite(agreement.sources);
  const day = context.articleDay;
  const { signed, inForce, ended, endedBy } = agreement;
  const list: CardFact[] = [];
  const days = signingDays(agreement, day);
  if (days.length > 0) list.push(fact('signed', days.map(dateInWords).join('; '), cited));
  const parties = agreement.parties
    .map((party) => partyName(context, party))
    .filter((name) => name !== '');
  if (parties.length > 0) {
    list.push({
      label: 'parties',
      value: parties.length > MAX_MEMBER_NAMES ? `${parties.length} parties` : parties.join(', '),
      sources: cited,
      chips: agreement.parties.flatMap(({ entity }) =>
        entity === undefined ? [] : context.chip(entity),
      ),
    });
  }
  if (inForce !== undefined) {
    list.push(forceFact(agreement, inForce, day, cited));
  }
  if (ended !== undefined && (inForce === undefined || endedBy !== undefined)) {
    list.push(fact('ended', endInWords(ended, endedBy), cited));
  }
  list.push(...chipsFact(context, 'about', agreement.conflicts, cited));
  const start = inForce ?? signed;
  return {
    sentence: agreementSentence(context, agreement),
    facts: list,
    ...(start === undefined
      ? {}
      : {
          spans: [
            {
              label: agreement.name,
              ...stretch(start, ended),
              isCurrent: true,
            },
          ],
        }),
  };
}

/** The day of an end; with who declared it where others did not agree. */
const endInWords = (ended: string, endedBy: string | undefined): string =>
  endedBy === undefined
    ? dateInWords(ended)
    : `declared over by ${nameInSentence(endedBy)} ${onDate(ended)}`;

function forceFact(
  { ended, endedBy }: Agreement,
  inForce: string,
  day: number,
  cited: readonly number[],
): CardFact {
  // An end that one side declared is a statement of its own.
  if (endedBy !== undefined && firstDay(inForce) <= day)
    return fact('inForce', `from ${dateInWords(inForce)}`, cited);
  if (covers(inForce, ended, day)) return fact('inForce', spanInWords(inForce, ended), cited);
  if (firstDay(inForce) > day) return fact('inForce', `from ${dateInWords(inForce)}`, cited);
  return fact('wasInForce', spanInWords(inForce, ended), cited);
}

/** The first signing, and each further one until a day, of agreements that go by one name. */
const signingDays = ({ signed, alsoSigned }: Agreement, day: Day): readonly string[] =>
  signed === undefined ? [] : [signed, ...alsoSigned.filter((also) => firstDay(also) <= day)];

function agreementSentence(context: CardContext, agreement: Agreement): string {
  const day = context.articleDay;
  const { inForce, ended, endedBy } = agreement;
  const days = signingDays(agreement, day);
  const begun =
    days.length === 0 ? 'Agreement' : `Agreement signed ${LIST.format(days.map(onDate))}`;
  const written = context.hasDate && ended !== undefined ? ' when this was written' : '';
  if (ended !== undefined && firstDay(ended) <= day)
    return `${begun}, ${endedBy === undefined ? `ended ${onDate(ended)}` : endInWords(ended, endedBy)}.`;
  if (inForce === undefined) return `${begun}.`;
  return covers(inForce, ended, day)
    ? `${begun}, in force${written}.`
    : `${begun}, not yet in force${written}.`;
}

/** What a card says about a disputed or much-discussed place; every claim with who makes it. */
export function territoryCard(context: CardContext, territory: Territory): CardPart {
  const cited = context.cite(territory.sources);
  const claims = (label: FactLabel, list: readonly Claim[]): CardFact[] =>
    list
      .filter((claim) => holdsOn(claim, context.articleDay))
      .map((claim) => {
        const says = claim.says === undefined ? '' : `: ${claim.says}`;
        return {
          label,
          value: `${claim.by}${says}`,
          ...(claim.since === undefined
            ? {}
            : { date: { is: 'since' as const, iso: claim.since } }),
          sources: context.cite(claim.sources),
          chips: [],
        };
      });
  return {
    sentence: territorySentence(context, territory),
    facts: [
      ...claims('controlledBy', territory.controlledBy),
      ...claims('claimedBy', territory.claimedBy),
      ...chipsFact(context, 'conflicts', territory.conflicts, cited),
    ],
    point: { ...territory.point, label: territory.name },
  };
}

function territorySentence(context: CardContext, territory: Territory): string {
  const holds = (claim: Claim): boolean => holdsOn(claim, context.articleDay);
  const controlledBy = territory.controlledBy.filter(holds);
  const claimedBy = territory.claimedBy.filter(holds);
  const control = namesOf(controlledBy);
  const claims = namesOf(claimedBy);
  if (control.length === 0)
    return claims.length === 0
      ? `Place in ${LIST.format(territory.countries.map((code) => context.countryInSentence(code)))}.`
      : `Claimed by ${LIST.format(claims)}.`;
  if (claims.length === 0) return `Controlled by ${LIST.format(control)}.`;
  // Who claims what it controls is said to claim it: a claim of one side alone would be half of the matter.
  return control.length === 1 && claims.length === 1 && control[0] === claims[0]
    ? `Controlled and claimed by ${LIST.format(control)}.`
    : `Controlled by ${LIST.format(control)}; claimed by ${LIST.format(claims)}.`;
}

/** Whether somebody holds or claims a territory on a day. */
const holdsOn = ({ since, until }: Claim, day: Day): boolean =>
  (since === undefined || firstDay(since) <= day) && (until === undefined || day <= lastDay(until));

const namesOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.map(({ by }) => nameInSentence(by))),
];
