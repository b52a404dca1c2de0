import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { firstDay, lastDay } from '../time/day.ts';
import { type Sense, aliasTokens, isCapitalsOnly } from './gazetteer.ts';
import { nameVariants } from './name-variants.ts';
import type { Alias, Entity, Leader } from './schema.ts';

type Flags = Pick<Sense, 'isShort' | 'isSurname' | 'needsContext' | 'during'> & {
  readonly needsCapitals?: boolean;
};
type Named = readonly [alias: string, flags: Flags];

/** Before and after every day that an article can have. */
const FIRST_DAY = firstDay('1000');
const LAST_DAY = lastDay('9999');

const FULL: Flags = { isShort: false, isSurname: false, needsContext: false };
const SHORT: Flags = { isShort: true, isSurname: false, needsContext: false };
const SURNAME: Flags = { isShort: true, isSurname: true, needsContext: false };

/**
 * Every surface form of an entity: its name, Wikipedia titles, aliases, and what is made from them by
 * rule: surnames, given and family name, initials written together and apart, other transliterations. `shared` are
 * the titles of articles about several entities, which name none of them, and variants that are another's name.
 */
export function surfaceForms(entity: Entity, shared: SharedTitles): Named[] {
  const forms = writtenForms(entity, shared);
  if (entity.kind === 'conflict')
    for (const [alias] of writtenForms(entity, shared)) {
      const [, year, name] = /^(\d{4}) (\S+ .+)$/.exec(alias) ?? [];
      if (year !== undefined && name !== undefined) forms.push([`${name} of ${year}`, FULL]);
    }
  if (entity.kind === 'leader') {
    for (const variant of variantsOf(entity, forms))
      if (!shared.has(refusal(variant))) forms.push([variant, FULL]);
    forms.push(...personForms(entity, forms));
  }
  const inCapitals = new Set(
    entity.aliases.flatMap((alias) =>
      typeof alias === 'object' && alias.capitals === true ? [alias.text] : [],
    ),
  );
  return forms.flatMap(([alias, flags]) => {
    const own = inCapitals.has(alias) ? { ...flags, needsCapitals: true } : flags;
    return spellings(alias).map((spelling): Named => [spelling, own]);
  });
}

/** The names, titles and aliases that the entry gives. */
function writtenForms(entity: Entity, shared: SharedTitles): Named[] {
  return [
    [entity.name, entity.kind === 'leader' && isOneWord(entity.name) ? SHORT : FULL],
    ...titlesOf(entity)
      .filter((title) => !shared.has(keyOf(title)) && isTitleOfKind(entity, title))
      .filter((title) => !isFlagged(entity, title))
      .map((title): Named => [title, isOneWord(title) ? SHORT : FULL]),
    ...entity.aliases.map(aliasForm),
  ];
}

/** The entry says itself what its title without the bracket takes: "July Revolution", which is first of all that of 1830. */
const isFlagged = ({ aliases, wikipedia }: Entity, title: string): boolean =>
  title !== wikipedia &&
  aliases.some((alias) => typeof alias === 'object' && keyOf(alias.text) === keyOf(title));

/** Other spellings of the full names that a person has; none that is written already. */
function variantsOf(leader: Leader, named: readonly Named[]): string[] {
  const known = new Set(named.map(([alias]) => keyOf(alias)));
  const { given, family } = leader;
  const full = named.filter(([, flags]) => flags === FULL).map(([alias]) => alias);
  if (given !== undefined && family !== undefined) full.push(`${given} ${family}`);
  return full
    .flatMap((alias) => nameVariants(alias, leader))
    .filter((variant) => {
      const key = keyOf(variant);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}

/** How a variant that is refused stands among the titles; a colon is in no key. */
const refusal = (variant: string): string => `variant: ${keyOf(variant)}`;

/** Words of a meeting: a summit without an article of its own has the title of another thing ("War on drugs"). */
const MEETING_TITLE =
  /summit|conference|meeting|talks|visit|congress|council|forum|negotiation|\b(?:G[78]|G20|APEC|CHOGM|COP\d{1,3})\b/i;

const isTitleOfKind = (entity: Entity, title: string): boolean =>
  entity.kind !== 'summit' || MEETING_TITLE.test(title);

/** Titles, by their folded tokens, that are no names; variants of names that are refused. */
export type SharedTitles = ReadonlySet<string>;

/**
 * The Wikipedia titles that name another entity too, as its title, name or alias: "Russia–United States relations" of
 * many summits, "Geneva Summit" of those of 1955 and 1985, "Oslo I Accord" of the meeting that signed it. An entity
 * that is called so has it as its name or alias anyway.
 */
export function sharedTitles(entities: readonly Entity[]): SharedTitles {
  const counts = new Map<string, number>();
  for (const entity of entities) {
    const { name, aliases } = entity;
    const texts = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
    for (const key of new Set([name, ...titlesOf(entity), ...texts].map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const titles = entities.flatMap((entity) => titlesOf(entity).map(keyOf));
  const shared = new Set(titles.filter((key) => (counts.get(key) ?? 0) > 1));
  return new Set([...shared, ...refusedVariants(entities, shared, counts)]);
}

/** The variants that another entity has as its name, title or alias, or that two persons would get. */
function refusedVariants(
  entities: readonly Entity[],
  shared: SharedTitles,
  written: ReadonlyMap<string, number>,
): string[] {
  const seen = new Set<string>();
  return entities.flatMap((entity) => {
    if (entity.kind !== 'leader') return [];
    const refused: string[] = [];
    for (const variant of variantsOf(entity, writtenForms(entity, shared))) {
      const key = refusal(variant);
      if (seen.has(key) || written.has(keyOf(variant))) refused.push(key);
      seen.add(key);
    }
    return refused;
  });
}

/** A year in its bracket says that a title is shared by other events: "War in Iraq (2013–2017)", "Geneva Summit (1955)". */
const hasYear = (title: string): boolean => /\d{4}/.test(BRACKET.exec(title)?.[0] ?? '');
const BRACKET = / \([^()]*\)$/;

const titlesOf = (entity: Entity): string[] =>
  [entity.wikipedia, ...entity.formerTitles].filter((title) => !hasYear(title)).map(withoutBracket);

/** The sense of one surface form of an entity. */
export const entitySense = (alias: string, flags: Flags, index: number): Sense => ({
  type: 'entity',
  index,
  ...flags,
  needsCapitals: flags.needsCapitals === true || isCapitalsOnly(alias),
});

function aliasForm(alias: Alias): Named {
  if (typeof alias === 'string') return [alias, FULL];
  return [
    alias.text,
    {
      isShort: alias.short === true,
      isSurname: false,
      needsContext: alias.context === true,
      ...(alias.from === undefined && alias.to === undefined
        ? {}
        : {
            during: {
              from: alias.from === undefined ? FIRST_DAY : firstDay(alias.from),
              to: alias.to === undefined ? LAST_DAY : lastDay(alias.to),
            },
          }),
    },
  ];
}

/** The family name, also as spelt at the end (or, in East Asian order, the beginning) of other full names. */
function personForms(leader: Leader, named: readonly Named[]): Named[] {
  const { given, family } = leader;
  if (family === undefined) return [];
  const forms: Named[] = [[family, SURNAME]];
  const withoutArticle = family.replace(/^(?:al|el|ul|as|ash|an|ad|ar)[- ]/i, '');
  if (withoutArticle !== family) forms.push([withoutArticle, SURNAME]);
  if (given !== undefined) forms.push([`${given} ${family}`, FULL]);
  const familyNorms = norms(family);
  for (const [alias, flags] of named) {
    if (flags.isShort || flags.needsContext) continue;
    const variant = surnameVariant(alias, familyNorms);
    if (variant !== undefined) forms.push([variant, SURNAME]);
  }
  return forms;
}

/** "Zelensky" from "Volodymyr Zelensky" where the family name is Zelenskyy: one word, few letters apart. */
function surnameVariant(alias: string, family: readonly string[]): string | undefined {
  const own = family[0];
  const tokens = tokenize(alias);
  if (family.length !== 1 || own === undefined || tokens.length < 2) return undefined;
  const near = [tokens.at(-1), tokens[0]].find(
    (token) =>
      token !== undefined &&
      token.norm !== own &&
      token.norm[0] === own[0] &&
      distance(token.norm, own) <= own.length / 3,
  );
  return near && alias.slice(near.start, near.end);
}

/** Letters to insert, delete or change to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** "F. W. de Klerk" is also written "F.W. de Klerk", which is one token less. */
function spellings(alias: string): string[] {
  const apart = alias.replace(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1. ');
  const together = apart.replace(/\b(\p{Lu})\. (?=\p{Lu}\.)/gu, '$1.');
  return apart === together ? [alias] : [apart, together];
}

const keyOf = (title: string): string => aliasTokens(title).join(' ');
const norms = (text: string): string[] => tokenize(fold(text)).map((token) => token.norm);
const isOneWord = (text: string): boolean => tokenize(text).length === 1;
function withoutBracket(title: string): string {
  return title.replace(BRACKET, '');
}
