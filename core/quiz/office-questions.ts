import { dateInWords } from '../cards/dates.ts';
import { holdersIn } from '../knowledge/calendar.ts';
import type { Holding, Pack } from '../knowledge/pack.ts';
import { type Day, firstDay, isoDate } from '../time/day.ts';
import { termSources } from '../knowledge/term-sources.ts';
import type { Term } from '../knowledge/schema.ts';
import { factSources } from './fact-sources.ts';
import { ERA_DAYS, type Proposal, WRONG_ANSWERS } from './question.ts';

/** Between two holders of an office lie days, not a gap in what we know. */
const MAX_HANDOVER_DAYS = 45;

/**
 * What can be asked about a person: who held their office on the article's day, and who held it before them. Only
 * of offices that one person holds at a time, and only where the calendar leaves no doubt.
 */
export function officeQuestions(pack: Pack, entity: number, day: Day): readonly Proposal[] {
  const terms = pack.termsOf(entity).filter(({ office }) => isSingle(pack, office));
  const present = terms.filter(({ start, end }) => start < day && (end ?? day + 1) > day);
  const past = terms.findLast(({ start }) => start <= day);
  return [
    ...present.flatMap((term) => holderQuestion(pack, term, day)),
    ...(past === undefined ? [] : beforeQuestion(pack, past)),
  ];
}

const isSingle = (pack: Pack, office: number): boolean =>
  pack.lexicon.offices[office]?.holders === 'single';

function holderQuestion(pack: Pack, { office, entity, start }: Holding, day: Day): Proposal[] {
  const holders = holdersIn(pack, office, { from: day, to: day });
  if (holders.length !== 1) return [];
  const wrong = othersIn(pack, { office, near: day, not: [entity] });
  return proposal(pack, {
    ask: 'holder',
    office,
    detail: isoDate(day),
    because: termInWords(pack, { office, entity, start }),
    holding: { office, entity, start },
    wrong,
  });
}

function beforeQuestion(pack: Pack, { office, entity, start }: Holding): Proposal[] {
  const terms = pack.termsOfOffice(office);
  // Who held it twice came after two people.
  if (terms.filter((term) => term.entity === entity).length !== 1) return [];
  const before = terms.findLast((term) => term.start < start);
  if (before?.end === undefined || before.entity === entity) return [];
  if (Math.abs(start - before.end) > MAX_HANDOVER_DAYS) return [];
  const wrong = othersIn(pack, { office, near: start, not: [entity, before.entity] });
  return proposal(pack, {
    ask: 'before',
    office,
    detail: pack.record(entity).name,
    because: `${termInWords(pack, before)} ${termInWords(pack, { office, entity, start })}`,
    holding: before,
    wrong,
  });
}

/** The term of a person as the knowledge has it; undefined where it is not there. */
function termOf(
  pack: Pack,
  { office, entity, start }: Pick<Holding, 'office' | 'entity' | 'start'>,
): Term | undefined {
  const person = pack.record(entity);
  const id = pack.lexicon.offices[office]?.id;
  const terms = person.kind === 'leader' ? person.terms : [];
  return terms.find((own) => own.office === id && firstDay(own.start) === start);
}

/** "Keir Starmer: Leader of the Labour Party since 4 April 2020.", with the precision that the knowledge has. */
function termInWords(pack: Pack, holding: Pick<Holding, 'office' | 'entity' | 'start'>): string {
  const { office, entity, start } = holding;
  const term = termOf(pack, holding);
  const when =
    term === undefined
      ? `since ${dateInWords(isoDate(start))}`
      : term.end === undefined
        ? `since ${dateInWords(term.start)}`
        : `from ${dateInWords(term.start)} to ${dateInWords(term.end)}`;
  return `${pack.record(entity).name}: ${pack.lexicon.offices[office]?.name} ${when}.`;
}

/** Other people who held an office, the nearest in time first. */
function othersIn(
  pack: Pack,
  {
    office,
    near,
    not,
  }: { readonly office: number; readonly near: Day; readonly not: readonly number[] },
): readonly number[] {
  const away = ({ start, end }: Holding): number =>
    Math.min(Math.abs(start - near), Math.abs((end ?? near) - near));
  const others = pack
    .termsOfOffice(office)
    .filter((term) => !not.includes(term.entity) && away(term) <= ERA_DAYS)
    .toSorted((a, b) => away(a) - away(b))
    .map(({ entity }) => entity);
  return [...new Set(others)];
}

function proposal(
  pack: Pack,
  {
    ask,
    office,
    detail,
    because,
    holding,
    wrong,
  }: {
    readonly ask: 'holder' | 'before';
    readonly office: number;
    readonly detail: string;
    readonly because: string;
    /** The term that answers it. */
    readonly holding: Pick<Holding, 'office' | 'entity' | 'start'>;
    readonly wrong: readonly number[];
  },
): Proposal[] {
  const subject = pack.lexicon.offices[office]?.name;
  const person = pack.record(holding.entity);
  const term = termOf(pack, holding);
  const { name } = person;
  const sources =
    term === undefined ? [] : factSources(pack, person, termSources(pack, person, term));
  const others = [...new Set(wrong.map((entity) => pack.record(entity).name))].filter(
    (other) => other !== name && other !== detail,
  );
  if (subject === undefined || others.length < WRONG_ANSWERS || sources.length === 0) return [];
  return [{ ask, subject, detail, because, right: name, wrong: others, isYear: false, sources }];
}
