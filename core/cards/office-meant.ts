import type { OfficesNamed, UnmarkedMention } from '../linking/mentions-of.ts';
import { BEFORE_OFFICE_DAYS } from '../knowledge/calendar.ts';
import type { Pack } from '../knowledge/pack.ts';
import type { Term } from '../knowledge/schema.ts';
import type { Article } from '../text/article.ts';
import { type Day, firstDay } from '../time/day.ts';
import { covers } from './dates.ts';

/** What is looked up for a whole article. */
type Looked = { readonly pack: Pack; readonly article: Article; readonly day: Day };

/**
 * For each mention which of the person's terms of office the article means there: that of the mention's own words ("the Nato
 * chief", "President Macron"), or of a role directly beside it ("Jens Stoltenberg, the Nato chief at the time"). A name without
 * such words has the term that the article names elsewhere, unless the person leads a country or body on the article's
 * day: then, and where no office of theirs is named, undefined, and the card chooses.
 */
export function termsMeant(
  looked: Looked,
  mentions: readonly UnmarkedMention[],
): readonly (number | undefined)[] {
  const { pack, day } = looked;
  const known = new Map<number, readonly Term[]>();
  const termsOf = (entity: number): readonly Term[] => {
    const terms = known.get(entity) ?? termsOfRecord(pack, entity);
    known.set(entity, terms);
    return terms;
  };
  const inWords = mentions.map(
    ({ number, named }) => named && termNamed(pack, termsOf(number), named),
  );
  const said = mentions.map((_, at) => {
    const beside = [at - 1, at + 1].find((next) => isBeside(looked.article, mentions, at, next));
    return inWords[at] ?? inWords[beside ?? at];
  });
  const saidOf = new Map<number, number[]>();
  for (const [at, term] of said.entries()) {
    const { number = -1 } = mentions[at] ?? {};
    const terms = saidOf.get(number) ?? [];
    if (term !== undefined && !terms.includes(term)) saidOf.set(number, [...terms, term]);
  }
  return mentions.map(({ number }, at) => {
    const terms = termsOf(number);
    const leading = terms.filter((term) => isOnDay(term, day) && leads(pack, term));
    const own = said[at];
    // The one office in which the person leads then is what the card begins with anyway.
    if (leading.length === 1 && leading[0] === terms[own ?? -1]) return undefined;
    if (own !== undefined || leading.length > 0) return own;
    const elsewhere = saidOf.get(number);
    return elsewhere?.find((term) => isOnDay(terms[term], day)) ?? elsewhere?.[0];
  });
}

function termsOfRecord(pack: Pack, entity: number): readonly Term[] {
  // Only people have terms, and reading a record costs more than asking for its kind.
  if (pack.kind(entity) !== 'leader') return [];
  const record = pack.record(entity);
  return record.kind === 'leader' ? record.terms : [];
}

const isOnDay = (term: Term | undefined, day: Day): boolean =>
  term !== undefined && covers(term.start, term.end, day);

const leads = (pack: Pack, { office }: Term): boolean =>
  pack.lexicon.offices[pack.officeNumber(office) ?? -1]?.leads === true;

/** The term in one of the offices: on the day that is meant, else one that begins soon, the last one before, any. */
function termNamed(
  pack: Pack,
  terms: readonly Term[],
  { offices, day }: OfficesNamed,
): number | undefined {
  const fitting = terms.filter(({ office }) => offices.includes(pack.officeNumber(office) ?? -1));
  const now = fitting.filter((term) => isOnDay(term, day));
  const [last] = fitting
    .filter(({ start }) => firstDay(start) <= day)
    .toSorted((a, b) => firstDay(b.start) - firstDay(a.start));
  // "The Russian leader" names several offices.
  const soon = fitting.find(
    ({ start }) => firstDay(start) > day && firstDay(start) <= day + BEFORE_OFFICE_DAYS,
  );
  const term = now.find((own) => leads(pack, own)) ?? now[0] ?? soon ?? last ?? fitting[0];
  return term && terms.indexOf(term);
}

/** Whether two mentions of one person stand together, with a comma or a few small words between them. */
function isBeside(
  { blocks }: Article,
  mentions: readonly UnmarkedMention[],
  at: number,
  next: number,
): boolean {
  const [first, second] = [mentions[Math.min(at, next)], mentions[Math.max(at, next)]];
  if (!first || !second || first.number !== second.number || first.block !== second.block)
    return false;
  const between = blocks[first.block]?.text.slice(first.end, second.start) ?? '';
  return /^(?: at the time)?,? ?(?:(?:the|his|her|their|its|then|now|was|is) ?)?$/.test(between);
}
