import type { BlockReading } from './reading.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Before "of" and a role without an article: the post, whoever holds it. */
const POSTS = new Set('office offices job post position title role rank'.split(' '));

/** Before "of" and the role of a country with its article: what whoever holds it has by law. */
const RIGHTS = new Set('powers prerogatives duties'.split(' '));

/** "The office of British prime minister", "the powers of the French president": the post, and not who is in it. */
export function isPostItself(
  { tokens }: BlockReading,
  { start, determiner, country }: RolePhrase,
): boolean {
  const at = start - (determiner === 'the' ? 2 : 1);
  if (tokens[at]?.norm !== 'of') return false;
  const noun = tokens[at - 1]?.norm ?? '';
  // "He assumed the powers of the president" is of one whom the text speaks of.
  return determiner === 'the' ? country !== undefined && RIGHTS.has(noun) : POSTS.has(noun);
}

/** What has a president, a secretary or a chancellor of its own, behind "of the". */
const BODIES = new Set(
  (
    'club federation confederation association union league society academy institute institution foundation charity trust fund bank company firm group ' +
    'corporation subsidiary branch chain airline airport court tribunal university college school faculty choir orchestra festival church ' +
    'synod parliament assembly chamber senate council commission committee board panel party team guild cooperative congregation order jury ' +
    'organisation organization network agency'
  ).split(' '),
);

/** How many words of a body are read: "of the university choir". */
const BODY_TOKENS = 5;

/** Verbs behind which "of" says what of: "accused the Russian president of". */
const SAYING_OF =
  /^(?:accus|warn|suspect|convict|remind|inform|assur|notif|advis|stripp?|robb?|depriv|reliev|clear|acquit|absolv|ask|demand|requir|expect|think|speak)(?:e|s|es|d|ed|ing|ies|ied)?$/;

/**
 * "The Russian president of the chess club", "the French president of UEFA": an adjective of a country before a role that goes
 * on with "of" and a body says where somebody is from.
 */
export function isOfOtherBody(
  { tokens, matchAt, isTitleCase }: BlockReading,
  { start, wordEnd, end, country, determiner }: RolePhrase,
): boolean {
  if (country === undefined || end !== wordEnd) return false;
  if (tokens[end]?.norm !== 'of' || tokens[end]?.gap !== 'space') return false;
  const opener = start - (determiner === 'the' ? 2 : 1);
  if (SAYING_OF.test(tokens[opener]?.norm ?? '')) return false;
  const first = tokens[end + 1];
  if (first?.gap !== 'space') return false;
  if (DETERMINERS.has(first.norm)) {
    for (let at = end + 2; at <= end + BODY_TOKENS; at += 1) {
      const token = tokens[at];
      if (token?.gap !== 'space') return false;
      if (BODIES.has(token.norm)) return true;
    }
    return false;
  }
  // "The Israeli prime minister of Moroccan descent": an adjective of something else.
  const match = matchAt[end + 1];
  return (
    first.isAllCaps &&
    !isTitleCase &&
    match?.senses.every(({ type }) => type === 'entity') !== false
  );
}

const DETERMINERS = new Set('the a an his her its their'.split(' '));

/** ", for fourteen years the Dutch prime minister,": how long somebody was it. */
export function isHeldFor({ tokens }: BlockReading, { start, determiner }: RolePhrase): boolean {
  const unit = start - (determiner === 'the' ? 2 : 1);
  return (
    ['years', 'months'].includes(tokens[unit]?.norm ?? '') &&
    [1, 2].some(
      (back) => tokens[unit - back]?.norm === 'for' && tokens[unit - back]?.gap === 'comma',
    )
  );
}
